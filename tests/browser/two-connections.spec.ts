import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import type { Provider } from '../support/provider';

async function connectBoth(dataleft: DataLeft, provider: Provider, other: Provider) {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await dataleft.connect({ address: other.url, token: 'sandbox-office', name: 'Office' });
}

const officeLines = [
  'EuroHop eSIM',
  '4G data card',
  'Hong Kong day pass',
  'LEB Voice',
  'Korea eSIM',
  'LEB business card',
];

test('the popup lists every line of both, and each opens in place', async ({
  dataleft,
  provider,
  other,
}) => {
  await connectBoth(dataleft, provider, other);
  const popup = await dataleft.open('popup.html');
  await expect(popup.getByText('7 lines')).toBeVisible();
  const card = dataleft.card(popup);
  for (const [name, exact] of [
    ['LEB Mobile Japan', '8,200,000,000 bytes'],
    ['EuroHop eSIM', '3,300,000,000 bytes'],
    ['4G data card', '45,400,000,000 bytes'],
  ] as const) {
    await dataleft.openLine(popup, name);
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(name);
    await expect(card.getByTitle(exact, { exact: true })).toBeVisible();
    const rows = popup.getByRole('navigation', { name: '6 lines' }).getByRole('listitem');
    await expect(rows).toHaveCount(6);
    await expect(rows.filter({ hasText: name })).toHaveCount(0);
  }
  expect(popup.url()).toBe(dataleft.extension.urlOf('popup.html'));
});

test('while one fails, the other is read, warns and shows in the toolbar', async ({
  dataleft,
  provider,
  other,
}) => {
  await connectBoth(dataleft, provider, other);
  const popup = await dataleft.open('popup.html');
  const before = await dataleft.alerts();
  const linesOf = async (names: string[]) =>
    (await dataleft.stored('lines'))
      .filter(({ reading }) => names.includes(reading.name))
      .map(({ reading }) => reading);
  const kept = await linesOf(officeLines);
  await other.fail('malformed');
  await dataleft.openLine(popup, 'EuroHop eSIM');
  await dataleft.refresh(popup);
  await expect(dataleft.card(popup)).toContainText('not in a form that can be read');

  await provider.leave('line-jp', 900_000_000);
  await dataleft.openLine(popup, 'LEB Mobile Japan');
  await dataleft.refresh(popup);
  await expect(popup.getByTitle('900,000,000 bytes', { exact: true })).toBeVisible();
  await expect(dataleft.card(popup)).not.toContainText('not in a form');
  expect(await dataleft.alerts()).toEqual([...before, 'data-low 10 open']);
  expect(await linesOf(officeLines)).toEqual(kept);
  const statuses = (await dataleft.stored('connections')).map(({ name, status }) => [
    name,
    status.failure?.kind ?? null,
  ]);
  expect(Object.fromEntries(statuses)).toEqual({ LEB: null, Office: 'unreadable' });

  await dataleft.openLine(popup, 'EuroHop eSIM');
  await other.recover();
  await dataleft.refresh(popup);
  await expect(dataleft.card(popup)).not.toContainText('not in a form');
  expect(await dataleft.alerts()).toEqual([...before, 'data-low 10 open']);
});

test('signed out is said once, and again only after a success in between', async ({
  dataleft,
  provider,
  other,
}) => {
  await dataleft.noteNotices();
  await other.control('expire', { line: 'line-de', inSeconds: 20 * 86_400 });
  await dataleft.connect({ address: other.url, token: 'sandbox-lee', name: 'Calm' });
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  const popup = await dataleft.open('popup.html');
  const signedOut = ['signed-out open'];
  for (const round of [1, 2]) {
    await provider.fail('signOut');
    for (const _ of [1, 2, 3]) {
      await dataleft.openLine(popup, 'LEB Mobile Japan');
      await dataleft.refresh(popup);
      const said = [...Array<string>(round - 1).fill('signed-out resolved'), ...signedOut];
      expect(await dataleft.alerts()).toEqual(said);
      expect(await dataleft.noted()).toHaveLength(round);
    }
    await expect(dataleft.card(popup)).toContainText('The token, key or password no longer works.');
    await expect(dataleft.listed(popup)).toHaveText([/LEB: signed out/]);
    await expect.poll(async () => (await dataleft.toolbar()).text).toBe('!');
    const settings = dataleft.context.waitForEvent('page');
    await dataleft.card(popup).getByRole('button', { name: 'Enter a new token' }).click();
    await expect(await settings).toHaveURL(/options\.html#connections\/[\w-]{36}$/);
    await (await settings).close();

    await provider.recover();
    await dataleft.refresh(popup);
    await expect(dataleft.listed(popup)).toHaveCount(0);
    await expect.poll(async () => (await dataleft.toolbar()).text).not.toBe('!');
  }
});
