import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureFirefox } from '../../../scripts/setup/firefox.mjs';
import type { DrivenBrowser } from '../driven/driven';
import { FirefoxTabs } from './firefox-tabs';
import { Marionette } from './marionette';

const built = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
/** As the manifest has it. */
const ID = 'dataleft@dataleft.example';
/** Firefox would draw one for each profile. */
const HOST = '5f0c1d0e-7a51-4c6e-9d5e-0da7a1ef7000';

const preferences = (port: number): Record<string, string | number | boolean> => ({
  'marionette.port': port,
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
  'intl.locale.requested': 'en-GB',
  // Nothing that this browser does by itself.
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
});

export interface ManagedFirefox extends DrivenBrowser {
  /** The organisation sets something else, or nothing any more; the extension starts anew. */
  govern: (policy: object | null) => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Run with the browser's own rights: `done` takes the answer. */
const GRANT = `
  const [id, pattern, done] = arguments;
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionPermissions.add(id, { permissions: [], origins: [pattern] }, extension).then(() => done());`;
/** It looks for a policy once in the life of an extension. */
const RELOAD = `
  const [id, done] = arguments;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  AddonManager.getAddonByID(id).then((addon) => addon.reload()).then(() => done());`;
const STOP = `
  const [id, done] = arguments;
  WebExtensionPolicy.getByID(id).extension.terminateBackground().then(() => done());`;

/**
 * Where Firefox looks for what an organisation sets for an extension: beneath a home of its own, so that
 * nobody needs to be root and no other Firefox finds it.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests#managed_storage_manifests
 */
async function govern(home: string, policy: object): Promise<void> {
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: ID, description: 'Policy', type: 'storage', data: policy };
  await writeFile(join(folder, `${ID}.json`), JSON.stringify(manifest));
}

/**
 * Starts a Firefox with nothing but the extension in it, as it was built for Firefox.
 * @param policy what an organisation sets for it; null: nobody manages this Firefox
 */
export async function launchFirefox(policy: object | null = null): Promise<ManagedFirefox> {
  const home = await mkdtemp(join(tmpdir(), 'dataleft-home-'));
  if (policy !== null) await govern(home, policy);
  const profile = await mkdtemp(join(tmpdir(), 'dataleft-firefox-'));
  const port = await freePort();
  const lines = Object.entries(preferences(port)).map(
    (preference) => `user_pref(${preference.map((part) => JSON.stringify(part)).join(', ')});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote'];
  const firefox = spawn(await ensureFirefox(), [...flags, '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, ...(policy === null ? {} : { HOME: home }) },
  });
  const ended = once(firefox, 'exit');
  const close = async (): Promise<void> => {
    firefox.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await Marionette.connect(port);
    await marionette.send('Addon:Install', { path: built, temporary: true });
    const { value: first } = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    const tabs = new FirefoxTabs(marionette, first);
    const asBrowser = (script: string, ...args: string[]): Promise<unknown> =>
      tabs.alone(async () => {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
        await marionette.send('WebDriver:ExecuteAsyncScript', { script, args });
        await marionette.send('Marionette:SetContext', { value: 'content' });
      });
    return {
      open: (page) => tabs.open(`moz-extension://${HOST}/${page}`),
      allow: async (pattern) => void (await asBrowser(GRANT, ID, pattern)),
      stopBackground: async () => void (await asBrowser(STOP, ID)),
      govern: async (next) => {
        if (next === null) await rm(join(home, '.mozilla'), { recursive: true });
        else await govern(home, next);
        await asBrowser(RELOAD, ID);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
