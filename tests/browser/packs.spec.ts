import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import { choosePack, packFor, packRow } from './pack-file';

const HOST = 'https://my.harbour.example';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Those that did not come with DataLeft. */
const imported = async (dataleft: DataLeft) =>
  (await dataleft.stored('packs')).filter(({ source }) => source !== 'shipped');

async function importPack(page: Page, pack: { name: string }): Promise<void> {
  await choosePack(page, pack);
  await press(page, 'Import');
  await expect(page.getByText(`${pack.name} was imported.`)).toBeVisible();
}

test('an import shows what the pack may reach before it is stored', async ({ dataleft }) => {
  const page = await dataleft.open('options.html#packs');
  await choosePack(page, packFor(HOST));
  const preview = page.getByRole('region', { name: 'Harbour Data, version 1' });
  await expect(preview.getByRole('heading')).toBeFocused();
  for (const fact of [
    HOST,
    'https://pay.harbour.example',
    'API key (X-API-Key): sent to my.harbour.example only.',
    'ICCID',
    `${HOST}/sims/{iccid}/data (JSON)`,
    'what is left, total',
    '30 min, or slower',
    'Hong Kong',
  ]) {
    await expect(preview).toContainText(fact);
  }
  expect(await imported(dataleft)).toEqual([]);

  await press(page, 'Cancel');
  await expect(preview).toBeHidden();
  expect(await imported(dataleft)).toEqual([]);

  await importPack(page, packFor(HOST));
  await expect(packRow(page, 'Harbour Data')).toContainText('Version 1 · imported · API key');

  await choosePack(page, packFor(HOST, { version: 2 }));
  await expect(page.getByText('Replaces version 1.')).toBeVisible();
  await press(page, 'Import');
  await expect(packRow(page, 'Harbour Data')).toContainText('Version 2');
  expect(await imported(dataleft)).toHaveLength(1);
});

test('what is exported is what was imported', async ({ dataleft }) => {
  const page = await dataleft.open('options.html#packs');
  await importPack(page, packFor(HOST));
  const download = page.waitForEvent('download');
  await press(page, 'Export Harbour Data');
  const file = await download;
  expect(file.suggestedFilename()).toBe('harbour.pack.json');
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toEqual(packFor(HOST));
  // For people to read.
  expect(text).toContain('\n  "format": 1,');
});

test('a pack that reaches too far is refused, place by place', async ({ dataleft }) => {
  const page = await dataleft.open('options.html#packs');
  await importPack(page, packFor(HOST));
  const before = await imported(dataleft);
  const { lines } = packFor(HOST);
  const problems = page.getByRole('list', { name: 'What is wrong, and where' });
  for (const [parts, path, what] of [
    [{ hosts: [HOST, 'https://*.harbour.example'] }, 'hosts[1]', /a wildcard would reach too far/],
    [{ links: { account: 'javascript:alert(1)' } }, 'links.account', /not “javascript:”/],
    [
      { requests: [{ id: 'data', url: 'https://evil.example', answer: 'json' }] },
      'requests[0].url',
      /evil\.example is not among the hosts/,
    ],
    [{ colour: 'red' }, 'colour', /No pack has this/],
    [
      { lines: [{ ...lines[0], request: 'nope' }] },
      'lines[0].request',
      /No request is called “nope”/,
    ],
    [
      { lines: [{ ...lines[0], each: '$[?match(@.a, "(a+)+$")]' }] },
      'lines[0].each',
      /may not contain match or search/,
    ],
    [{ format: 2 }, 'format', /Made for a newer DataLeft/],
  ] as const) {
    await choosePack(page, packFor(HOST, parts), 'wrong.pack.json');
    await expect(page.getByRole('alert')).toContainText('“wrong.pack.json” was not imported');
    const told = problems.getByRole('listitem').filter({ hasText: path }).first();
    await expect(told, path).toContainText(what);
    await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeHidden();
  }
  await choosePack(page, 'no pack at all');
  await expect(problems).toContainText('This is no JSON');
  await choosePack(page, { ...packFor(HOST), name: 'x'.repeat(120_000) });
  await expect(page.getByRole('alert')).toContainText('the limit is 100 KB');
  expect(await imported(dataleft)).toEqual(before);
});

test('refused in Chinese, too', async ({ dataleft }) => {
  await dataleft.speak('zh-CN');
  const page = await dataleft.open('options.html#packs');
  await choosePack(page, packFor('https://*.harbour.example'), 'wrong.pack.json');
  await expect(page.getByRole('alert')).toContainText('没有导入“wrong.pack.json”');
  await expect(page.getByRole('list', { name: '问题与位置' })).toContainText('通配符的范围过大');
});

test('a pack connects with what it needs, rests when it is off, and stays while it is used', async ({
  dataleft,
  serve,
}) => {
  const server = await serve((request, response) => {
    const known = request.headers['x-api-key'] === 'secret-of-mei';
    response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' });
    response.end(known ? JSON.stringify({ left: 3.2, total: 10 }) : '{}');
  });
  const page = await dataleft.open('options.html#packs');
  await importPack(page, packFor(server.url));
  await packRow(page, 'Harbour Data').getByRole('button', { name: 'Connect' }).click();

  const form = page.getByRole('form', { name: 'Connect Harbour Data' });
  await press(page, 'Allow and connect');
  const key = form.getByLabel('API key');
  await expect(key).toBeFocused();
  await expect(key).toHaveAccessibleDescription(/This is needed/);
  await expect(form.getByLabel(/^One GB/)).toHaveAccessibleDescription(/This is needed/);
  expect(server.received).toEqual([]);

  await dataleft.allow(server.url);
  await key.fill('secret-of-mei');
  await form.getByLabel('ICCID').fill('8985200000000001234');
  await form.getByLabel(/^One GB/).selectOption('decimal');
  await press(page, 'Allow and connect');
  const row = page.getByRole('table').getByRole('row', { name: /Harbour Data/ });
  await expect(row).toContainText('Stored sign-in, this machine only');
  await expect(row).toContainText('just now');
  const popup = await dataleft.open('popup.html');
  await expect(popup.getByTitle('3,200,000,000 bytes')).toBeVisible();
  await expect(
    dataleft.card(popup).getByRole('button', { name: 'Open the account page' }),
  ).toBeVisible();
  await popup.close();
  await page.bringToFront();
  expect(server.received.map(({ path }) => path)).toContain('/sims/8985200000000001234/data');

  await page.goto(dataleft.extension.urlOf('options.html#packs'));
  const pack = packRow(page, 'Harbour Data');
  await expect(pack).toContainText('1 connection');
  await press(page, 'Remove Harbour Data');
  await expect(pack).toContainText('Still used by Harbour Data. Remove the connection first.');
  await press(page, 'Keep it');

  await page.getByRole('switch', { name: 'Use Harbour Data' }).click();
  await expect(pack).toContainText('Off: its connections wait');
  await expect(pack.getByRole('button', { name: 'Connect' })).toBeHidden();
  await expect.poll(async () => (await dataleft.stored('connections'))[0]?.site?.off).toBe(true);
  await page.getByRole('switch', { name: 'Use Harbour Data' }).click();
  await expect.poll(async () => (await dataleft.stored('connections'))[0]?.site?.off).toBe(false);

  await page.goto(dataleft.extension.urlOf('options.html#connections'));
  await row.getByRole('button', { name: 'Harbour Data' }).click();
  await press(page, 'Remove');
  await press(page, 'Remove it with its history; receipts stay');
  await expect(page.getByText('No connection yet.')).toBeVisible();
  await page.goto(dataleft.extension.urlOf('options.html#packs'));
  await press(page, 'Remove Harbour Data');
  await press(page, 'Remove the pack');
  await expect(pack).toBeHidden();
  expect(await imported(dataleft)).toEqual([]);
  expect(await dataleft.stored('secrets')).toEqual([]);
});

test('a connection by a pack is edited without its secret, and takes a new one', async ({
  dataleft,
  serve,
}) => {
  let accepted = 'first-secret';
  const server = await serve((request, response) => {
    const known = request.headers['x-api-key'] === accepted;
    response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' });
    response.end(known ? JSON.stringify({ left: 3.2, total: 10 }) : '{}');
  });
  await dataleft.allow(server.url);
  const page = await dataleft.open('options.html#packs');
  await importPack(page, packFor(server.url, { gigabyte: 'decimal' }));
  await packRow(page, 'Harbour Data').getByRole('button', { name: 'Connect' }).click();
  await page.getByLabel('API key').fill(accepted);
  await page.getByLabel('ICCID').fill('8985200000000001234');
  await press(page, 'Allow and connect');
  const table = page.getByRole('table');
  await expect(table).toContainText('just now');

  await table.getByRole('button', { name: 'Harbour Data' }).click();
  await expect(page.getByLabel('API key')).toHaveAccessibleDescription(/One is stored/);
  await expect(page.getByLabel('ICCID')).toHaveValue('8985200000000001234');
  await page.getByLabel('Name').fill('Mei');
  await press(page, 'Save');
  await expect(table.getByRole('row', { name: /Mei/ })).toContainText('just now');

  accepted = 'second-secret';
  const popup = await dataleft.openRefreshed();
  await expect(dataleft.card(popup)).toContainText('Signed out');
  const settings = dataleft.context.waitForEvent('page');
  await dataleft.card(popup).getByRole('button', { name: 'Enter the sign-in again' }).click();
  const edit = await settings;
  await dataleft.allow(server.url);
  await edit.getByLabel('API key').fill(accepted);
  await press(edit, 'Save');
  await expect(edit.getByRole('table').getByRole('row', { name: /Mei/ })).toContainText('just now');
  await expect(dataleft.card(popup)).not.toContainText('Signed out');
});

test('every way to a new connection is offered', async ({ dataleft }) => {
  const page = await dataleft.open('options.html');
  await press(page, 'Add a connection');
  const ways = page.getByRole('list', { name: 'How is it read?' });
  await ways.getByRole('button', { name: /^Watch an account page/ }).click();
  await expect(page.getByText(/icon in the toolbar, then “Add a connection”/)).toBeVisible();
  await expect(page.getByText('Choose “Watch this page”')).toBeVisible();
  await page.getByRole('link', { name: 'Other ways' }).click();
  const providers = page.getByRole('list', { name: 'Choose a provider or a device' });
  await providers.getByRole('button', { name: /^TM Forum/ }).click();
  await expect(page.getByLabel(/^API address/)).toBeVisible();
  await page.getByRole('link', { name: 'Other ways' }).click();
  await providers.getByRole('button', { name: /^1NCE/ }).click();
  await expect(page.getByLabel('Client secret')).toBeVisible();
  await page.getByRole('link', { name: 'Other ways' }).click();
  await ways.getByRole('button', { name: /^Import a pack/ }).click();
  await expect(page.getByLabel('Choose a file')).toBeAttached();
});
