import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { passOn } from '../support/provider';

/** Where the provider's catalogue leads for each plan, and what DataLeft says about it. */
const places = [
  ['jp-day-1gb', /^1 GB · 1 day/, 'http://shop.example/pay', 'Only https addresses are safe.'],
  [
    'jp-week-3gb',
    /^3 GB · 7 days/,
    'javascript:alert(1)//',
    'The link to the checkout is no whole address.',
  ],
  [
    'jp-month-10gb',
    /^10 GB · 30 days/,
    'https://evil.example/pay',
    'This leads to a place that the provider has not declared as its own.',
  ],
  [
    'jp-month-20gb',
    /^20 GB · 30 days/,
    'http://mei:pw@127.0.0.1/pay',
    'There is a user name or password in the address.',
  ],
  [
    'jp-booster-1gb',
    /^1 GB · 30 days/,
    'data:text/html,pay',
    'The link to the checkout is no whole address.',
  ],
  [
    'jp-28days-6gb',
    /^6 GB · 28 days/,
    'https://127.0.0.1/pay?session={session}',
    'The link to the checkout asks for something that DataLeft does not know.',
  ],
] as const;

test('a checkout that leads elsewhere is not opened, and it is said why', async ({
  dataleft,
  provider,
  serve,
}) => {
  // The sandbox, with other checkouts.
  const crooked = await serve(
    passOn(provider, (answer) =>
      places.reduce(
        (body, [plan, , place]) =>
          body.replaceAll(`${provider.url}/checkout?offering=${plan}&line={line}`, place),
        answer,
      ),
    ),
  );
  await dataleft.connect({ address: crooked.url, token: 'sandbox-mei', name: 'LEB' });
  const popup = await dataleft.openRefreshed();
  const open = dataleft.context.pages().length;
  for (const [, name, place, sentence] of places) {
    await popup.getByRole('button', { name: 'Plans' }).click();
    await popup.getByRole('button', { name: /^All \d+$/ }).click();
    await popup.getByRole('radio', { name }).check({ force: true });
    await popup.getByRole('button', { name: /^Renew/ }).click();
    const refusal = dataleft.sheet(popup).getByRole('alert');
    await expect(refusal, place).toContainText('The checkout was not opened.');
    await expect(refusal, place).toContainText(sentence);
    expect(dataleft.context.pages()).toHaveLength(open);
    await dataleft.sheet(popup).getByRole('button', { name: 'Back' }).click();
    await popup.getByRole('button', { name: 'Back' }).click();
  }
  // Of the sandbox itself, which is not the address that was entered.
  await popup.getByRole('button', { name: 'Plans' }).click();
  await popup.getByRole('button', { name: /^All \d+$/ }).click();
  await popup.getByRole('radio', { name: /^120 GB/ }).check({ force: true });
  await popup.getByRole('button', { name: /^Renew/ }).click();
  const sheet = dataleft.sheet(popup);
  await expect(sheet.getByRole('alert')).toContainText('has not declared as its own');
  await expect(sheet.getByRole('button', { name: 'Open checkout' })).toHaveCount(0);
  expect(dataleft.context.pages()).toHaveLength(open);
  expect(await dataleft.stored('renewals')).toEqual([]);
});

test('the website that the user entered may be the checkout', async ({
  dataleft,
  provider,
  serve,
}) => {
  const api = await serve(passOn(provider));
  await dataleft.connect({ address: api.url, token: 'sandbox-mei', website: provider.url });
  const popup = await dataleft.openRefreshed();
  await expect(await dataleft.renew(popup)).toHaveURL(
    `${provider.url}/checkout?offering=jp-month-10gb&line=line-jp`,
  );
});
