import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { choosePack, packRow } from './pack-file';
import { badge, fillSignIn, refreshedAs, storedBytes } from './watched-site';

for (const [path, page, name] of [
  ['/sandbox/pack', '/app/', 'LEB Sandbox'],
  ['/sandbox/pack/page', '/lines/line-pt', 'LEB Sandbox (page)'],
] as const) {
  test(`${path}: imported, connected, read, and exported as it was`, async ({
    dataleft,
    provider,
  }) => {
    const text = await (await fetch(provider.url + path)).text();
    const tab = await dataleft.context.newPage();
    await tab.goto(provider.url + page);
    await fillSignIn(tab);
    await tab.close();
    const options = await dataleft.open('options.html#packs');
    const press = (button: string) =>
      options.getByRole('button', { name: button, exact: true }).click();

    await test.step('the import shows what it may reach', async () => {
      await choosePack(options, text, 'sandbox.pack.json');
      const preview = options.getByRole('region', { name: `${name}, version 1` });
      await expect(preview).toContainText(provider.url);
      await expect(preview).toContainText('It reads with the sign-in of your browser.');
      await press('Import');
      await expect(packRow(options, name)).toContainText('imported');
    });

    await test.step('connected, it reads with the session of the browser', async () => {
      await dataleft.allow(provider.url);
      await packRow(options, name).getByRole('button', { name: 'Connect' }).click();
      await press('Allow and connect');
      const row = options.getByRole('table').getByRole('row', { name: /LEB Sandbox/ });
      await expect(row).toContainText('just now');
      expect(await storedBytes(dataleft)).toEqual({ '4438': 12_600_000_000 });
      expect(await dataleft.stored('secrets')).toEqual([]);
    });

    await test.step('the popup follows', async () => {
      const popup = await dataleft.open('popup.html');
      const card = dataleft.card(popup);
      await expect(card).toContainText(/12\.6\s*GB left/);
      await expect(card).toContainText('LEB Duo phone');
      await expect(card.getByRole('button', { name: /^Renew at the provider/ })).toBeVisible();
      await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
      await refreshedAs(dataleft, popup, 'ok');
      await expect(card).toContainText(/10\.6\s*GB left/);
      await badge(dataleft).toBe('10G');
      await provider.control('sign-out', { subscriber: 'ana' });
      await refreshedAs(dataleft, popup, 'signed-out');
      await badge(dataleft).toBe('!');
      await expect(card.getByRole('button', { name: /^Sign in/ })).toBeVisible();
      expect(await storedBytes(dataleft)).toEqual({ '4438': 10_600_000_000 });
      await popup.close();
    });

    await test.step('exported, it is what was imported', async () => {
      await options.goto(dataleft.extension.urlOf('options.html#packs'));
      await options.bringToFront();
      const download = options.waitForEvent('download');
      await press(`Export ${name}`);
      const exported = await readFile(await (await download).path(), 'utf8');
      expect(JSON.parse(exported)).toEqual(JSON.parse(text));
    });
  });
}
