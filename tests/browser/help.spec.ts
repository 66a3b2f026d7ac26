import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { choosePack, packRow } from './pack-file';
import { fillSignIn, refreshedAs } from './watched-site';

test('help is one step away, with the ways that the pack tells and what fits the state', async ({
  dataleft,
  provider,
}) => {
  const tab = await dataleft.context.newPage();
  await tab.goto(`${provider.url}/app/`);
  await fillSignIn(tab);
  await tab.close();
  const options = await dataleft.open('options.html#packs');
  const text = await (await fetch(`${provider.url}/sandbox/pack`)).text();
  await choosePack(options, text, 'sandbox.pack.json');
  await options.getByRole('button', { name: 'Import', exact: true }).click();
  await dataleft.allow(provider.url);
  await packRow(options, 'LEB Sandbox').getByRole('button', { name: 'Connect' }).click();
  await options.getByRole('button', { name: 'Allow and connect' }).click();
  await options
    .getByRole('table')
    .getByRole('row', { name: /LEB Sandbox/ })
    .waitFor();
  const popup = await dataleft.open('popup.html');
  const help = () => popup.getByRole('button', { name: 'Help and other ways' }).click();
  const fold = (name: string) => popup.getByRole('group').filter({ hasText: name });

  await test.step('the ways to renew', async () => {
    await help();
    const ways = popup.getByRole('region', { name: 'Ways to renew' });
    for (const way of ['Website', 'App', 'Shop', 'Hotline', 'Resellers']) {
      await expect(ways).toContainText(way);
    }
    await fold('Hotline').click();
    await expect(ways.getByRole('link', { name: '+81 120 000 532' })).toHaveAttribute(
      'href',
      'tel:+81120000532',
    );
    await fold('Shop').click();
    await expect(ways).toContainText('Company licence');
    const finder = dataleft.context.waitForEvent('page');
    await ways.getByRole('button', { name: 'Find a shop' }).click();
    await expect(await finder).toHaveURL(`${provider.url}/contact#shops`);
    await (await finder).close();
  });

  await test.step('a new card is ticked off, and stays so', async () => {
    await popup.bringToFront();
    await fold('A new card does not work').click();
    await popup.getByRole('checkbox', { name: /^A call/ }).check();
    await expect.poll(async () => (await dataleft.stored('ticks'))[0]?.done).toHaveProperty('call');
  });

  await test.step('signed out, the way back in comes first', async () => {
    await popup.getByRole('button', { name: 'Back' }).click();
    await provider.control('sign-out', { subscriber: 'ana' });
    await refreshedAs(dataleft, popup, 'signed-out');
    await help();
    const steps = popup.getByRole('region', { name: 'What is the matter?' });
    await expect(steps.getByRole('group').first()).toContainText('I cannot sign in');
    const reset = dataleft.context.waitForEvent('page');
    await steps
      .getByRole('button', { name: /^Reset it at/ })
      .first()
      .click();
    await expect(await reset).toHaveURL(`${provider.url}/forgotten-password`);
  });
});
