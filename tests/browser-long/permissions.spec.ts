import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { packFor } from '../browser/pack-file';
import { launchWithExtension } from '../support/browser';
import { DataLeft } from '../support/dataleft';
import { extensionWithout, permissionsOf } from '../support/extension-without';
import { type Provider, startProvider } from '../support/provider';

/** A thing that its user would miss. It throws, or says no, where it does not work. */
type Feature = (dataleft: DataLeft, provider: Provider) => Promise<boolean>;

const PATIENCE = 25_000;

const send = async (dataleft: DataLeft, command: object): Promise<unknown> => {
  const page = await dataleft.open('manifest.json');
  const reply: unknown = await page.evaluate((asked) => chrome.runtime.sendMessage(asked), command);
  await page.close();
  return reply;
};

const connect = (dataleft: DataLeft, provider: Provider) =>
  dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });

/** A modem that answers nobody but its own page. */
async function hearsReferer(dataleft: DataLeft): Promise<boolean> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(String(request.headers.referer));
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const draft = {
    ...{ adapter: 'zte-goform', name: '', address, website: null, secret: null, line: null },
    ...{ lines: null, gigabyte: 'decimal', paceMinutes: 60 },
  };
  await dataleft.extension.holdHost('http://127.0.0.1/*');
  await send(dataleft, { do: 'save-connection', draft, connectionId: 'modem' });
  server.close();
  return heard.some((referer) => referer.startsWith(address));
}

async function readsWebsite(dataleft: DataLeft): Promise<boolean> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end('{"left":3.2,"total":10}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await dataleft.extension.holdHost('http://127.0.0.1/*');
  await send(dataleft, { do: 'import-pack', text: JSON.stringify(packFor(host)) });
  const draft = {
    ...{ packId: 'harbour', name: '', secret: 'a-key', paceMinutes: 60 },
    ...{ asked: { iccid: '8985200000000001234' }, gigabyte: 'decimal' },
  };
  await send(dataleft, { do: 'connect-pack', draft, connectionId: 'harbour' });
  server.close();
  return (await dataleft.stored('lines')).length === 1;
}

/** By permission, what does not work without it. */
const FEATURES: Record<string, [what: string, works: Feature]> = {
  alarms: [
    'lines are read again by themselves',
    async (dataleft, provider) => {
      await connect(dataleft, provider);
      const worker = await dataleft.extension.worker();
      return (await worker.evaluate(() => chrome.alarms.getAll())).length > 0;
    },
  ],
  contextMenus: [
    'the menu of the icon',
    async (dataleft, provider) => {
      await connect(dataleft, provider);
      const worker = await dataleft.extension.worker();
      return worker.evaluate(() => typeof chrome.contextMenus.onClicked === 'object');
    },
  ],
  declarativeNetRequestWithHostAccess: ['devices that want a referer', hearsReferer],
  idle: [
    'a look when somebody comes back',
    async (dataleft) => {
      const worker = await dataleft.extension.worker();
      return worker.evaluate(() => chrome.idle.onStateChanged.hasListeners());
    },
  ],
  notifications: [
    'alerts outside of the popup',
    async (dataleft, provider) => {
      await provider.leave('line-jp', 500_000_000);
      await connect(dataleft, provider);
      return (await dataleft.notifications()).length > 0;
    },
  ],
  offscreen: ['packs and websites', readsWebsite],
  scripting: [
    '"Watch this page"',
    async (dataleft, provider) => {
      await dataleft.extension.holdHost('http://127.0.0.1/*');
      const tab = await dataleft.context.newPage();
      await tab.goto(provider.url);
      const worker = await dataleft.extension.worker();
      const [ran] = await worker.evaluate(async () => {
        const [open] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        const target = { tabId: open?.id ?? 0 };
        return chrome.scripting.executeScript({ target, files: ['/content-scripts/watch.js'] });
      });
      return ran !== undefined;
    },
  ],
  storage: [
    'a passphrase that is entered once a run',
    async (dataleft) => {
      await send(dataleft, { do: 'set-passphrase', current: null, next: 'correct horse battery' });
      await dataleft.extension.stopWorker();
      const reply = await send(dataleft, { do: 'read-lock' });
      return JSON.stringify(reply).includes('"isLocked":false');
    },
  ],
};

/**
 * `activeTab` is given by a press on the icon, which no program can do; without it "Watch this page"
 * would have to ask for the site first. What `unlimitedStorage` does shows on a full disk alone.
 */
const NOT_TRIED = ['activeTab', 'unlimitedStorage'];

/** A worker that lacks something may never answer: nothing comes of it, either. */
const never = (): Promise<boolean> =>
  new Promise((resolve) => setTimeout(resolve, PATIENCE, false));

/** Does the feature work in an extension that lacks a permission? One that does not start has none. */
async function worksWithout(permission: string | null, works: Feature): Promise<boolean> {
  const copy = await extensionWithout(permission);
  const provider = await startProvider();
  try {
    const extension = await launchWithExtension({ extension: copy.folder });
    try {
      const told = works(new DataLeft(extension), provider);
      return await (permission === null ? told : Promise.race([told, never()]));
    } finally {
      await extension.close();
    }
  } catch (error) {
    console.log(
      `without ${permission}: ${error instanceof Error ? error.message.split('\n')[0] : ''}`,
    );
    return false;
  } finally {
    await provider.stop();
    await copy.remove();
  }
}

test('every permission is asked for something', async () => {
  const copy = await extensionWithout(null);
  const asked = await permissionsOf(copy);
  await copy.remove();
  expect(asked.sort()).toEqual([...Object.keys(FEATURES), ...NOT_TRIED].sort());
});

for (const [permission, [what, works]] of Object.entries(FEATURES)) {
  test(`${permission}: without it, ${what} would not work`, async () => {
    expect(await worksWithout(null, works), 'with it').toBe(true);
    expect(await worksWithout(permission, works), 'without it').toBe(false);
  });
}
