import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { VERSION } from '../../utils/store/database';
import { type LaunchedExtension, launchWithExtension } from '../support/browser';
import { updateExtension } from '../support/browser-life';
import { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import { lostFrom, wholeDatabase } from '../support/whole-database';
import { fill, openDesk } from './fill-profile';
import { alertsIn, rowsOf, toldAgain, withoutShipped } from './rows';

/** A checkout of an earlier commit, built: `npm run test:update` makes it. */
const earlier = process.env.DATALEFT_EARLIER ?? '';
const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const manifestIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));

/** What the browser would say of a manifest at the installation. */
const warningsOf = (page: Page, manifest: object): Promise<string[]> =>
  page.evaluate(
    (text) =>
      new Promise((resolve) => chrome.management.getPermissionWarningsByManifest(text, resolve)),
    JSON.stringify(manifest),
  );

/** Every connection, due or not, and all that follows from it. */
const readAll = (page: Page): Promise<unknown> =>
  page.evaluate(() => chrome.runtime.sendMessage({ do: 'refresh', connectionId: null }));

/** In the same place, as the browser does it where the extension was installed from a folder. */
async function update(extension: LaunchedExtension, folder: string): Promise<void> {
  const { version } = await manifestIn(folder);
  await rm(folder, { recursive: true });
  await cp(built, folder, { recursive: true });
  const next = await manifestIn(folder);
  // Until there are releases both are of the same version, and that would be no update.
  const raised = next.version === version ? `${version}.1` : next.version;
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...next, version: raised }));
  await updateExtension(extension, folder);
}

test('an earlier build, in a profile full of data, is updated in place', async ({ provider }) => {
  const folder = await mkdtemp(join(tmpdir(), 'dataleft-update-'));
  await cp(join(earlier, '.output', 'chrome-mv3'), folder, { recursive: true });
  const extension = await launchWithExtension({ extension: folder });
  await test.step('there is data of every kind', () => fill(extension, earlier, provider));
  const desk = await openDesk(extension);
  const before = await wholeDatabase(desk);
  const warned = await warningsOf(desk, await manifestIn(folder));
  for (const store of ['connections', 'lines', 'samples', 'alerts', 'renewals', 'secrets']) {
    expect(rowsOf(before, store), store).not.toEqual([]);
  }
  expect(rowsOf(before, 'settings')).toMatchObject([{ theme: 'dark', dataLevels: [25, 15] }]);
  expect(alertsIn(before).map(({ state }) => state)).toContain('acknowledged');

  await update(extension, folder);
  const dataleft = new DataLeft(extension);
  const options = await dataleft.open('options.html');

  await test.step('nothing of it is lost, changed or told again', async () => {
    await expect.poll(() => options.evaluate(() => chrome.alarms.get('cycle'))).toBeTruthy();
    // Nothing is due so soon after it was read: all is as it was but for what migrations add.
    const after = await wholeDatabase(options);
    expect(after.version).toBe(VERSION);
    expect(lostFrom(withoutShipped(before), after.stores)).toEqual([]);
    expect(toldAgain(before, after)).toEqual([]);
    await expect.poll(() => dataleft.stored('effects')).toEqual([]);
  });

  await test.step('the browser has nothing new to ask its user', async () => {
    const now = await warningsOf(options, await manifestIn(folder));
    expect(now.filter((warning) => !warned.includes(warning))).toEqual([]);
  });

  await test.step('it goes on where it was: settings, secrets, levels', async () => {
    await expect(options.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark');
    await readAll(options);
    const read = await wholeDatabase(options);
    expect(toldAgain(before, read)).toEqual([]);
    expect(Object.keys(read.stores.lines ?? {})).toEqual(Object.keys(before.stores.lines ?? {}));
    for (const { status } of await dataleft.stored('connections')) {
      expect(status).toMatchObject({ failure: null });
    }
    await provider.leave('line-jp', 0);
    await readAll(options);
    const [told = ''] = toldAgain(read, await wholeDatabase(options));
    expect(told).toMatch(/line-jp.*data.* open$/);
  });
  await extension.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
