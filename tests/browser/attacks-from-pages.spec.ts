import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test as base } from '../support/fixtures';
import { writeHostileExtension } from '../support/hostile-extension';
import { storedBytes, watchAt } from './watched-site';

type Hostile = Awaited<ReturnType<typeof writeHostileExtension>>;

/** Another extension is in the same browser. */
const test = base.extend<{ hostile: Hostile }>({
  hostile: async ({ welcomed: _ }, use) => {
    const hostile = await writeHostileExtension();
    await use(hostile);
    await hostile.remove();
  },
  launch: ({ launch, hostile }, use) => use({ ...launch, beside: hostile.folder }),
});

const PAGES = ['popup', 'options', 'dashboard', 'welcome', 'guard', 'reading-room'];
const FILES = [...PAGES.map((page) => `${page}.html`), 'manifest.json', 'background.js'];

const TRUE = { '4438': 12_600_000_000 };

/** What an attack would change first. */
async function holdings(dataleft: DataLeft) {
  const [settings, connections, secrets] = await Promise.all([
    dataleft.stored('settings'),
    dataleft.stored('connections'),
    dataleft.stored('secrets'),
  ]);
  return { settings, connections: connections.map(({ id, address }) => [id, address]), secrets };
}

/** What comes of an attempt: its answer, or that it was refused. */
const attempt = (page: Page, url: string, how: 'fetch' | 'frame' | 'import'): Promise<string> =>
  page.evaluate(
    async ([address, way]) => {
      try {
        if (way === 'fetch') return await (await fetch(address)).text();
        if (way === 'import') return Object.keys(await import(address)).join();
        const frame = document.createElement('iframe');
        frame.src = address;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await loaded;
        return 'loaded';
      } catch {
        return 'refused';
      }
    },
    [url, how] as const,
  );

async function cannotReach(page: Page, urlOf: (file: string) => string): Promise<void> {
  expect(await page.evaluate(() => typeof chrome?.runtime?.sendMessage)).toBe('undefined');
  for (const file of FILES) {
    expect(await attempt(page, urlOf(file), 'fetch'), file).toBe('refused');
  }
  expect(await attempt(page, urlOf('background.js'), 'import')).toBe('refused');
  for (const name of PAGES) await attempt(page, urlOf(`${name}.html`), 'frame');
  const framed = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(framed.map((frame) => frame.url())).toEqual(
    PAGES.map(() => 'chrome-error://chromewebdata/'),
  );
}

test('neither a web page nor another extension gets anything out of it, or into it', async ({
  dataleft,
  provider,
  hostile,
  serve,
}) => {
  const { extension, context } = dataleft;
  const { tab, popup } = await watchAt(dataleft, provider, '/lines/line-pt');
  const before = await holdings(dataleft);

  await test.step('a page cannot speak to it, and neither read, run nor frame its files', async () => {
    const evil = await serve((_, response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html><body>Free data!'),
    );
    const page = await context.newPage();
    await page.goto(evil.url);
    await cannotReach(page, extension.urlOf);
    await page.close();
  });

  await test.step('a page beside the watched one, made to look like it, is not believed', async () => {
    const planted = (await tab.content()).replaceAll('12.6', '999');
    expect(planted).toContain('999');
    const evil = await serve((_, response) =>
      response.setHeader('content-type', 'text/html').end(planted),
    );
    const page = await context.newPage();
    await page.goto(`${evil.url}/lines/line-pt`);
    // It is on the same machine, so that the script that tells of visits is in it, too.
    const worker = await extension.worker();
    const [script] = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(script?.matches).toContain('http://127.0.0.1/*');
    expect(await storedBytes(dataleft)).toEqual(TRUE);
    await dataleft.refresh(popup);
    expect(await storedBytes(dataleft)).toEqual(TRUE);
    const samples = await dataleft.stored('samples');
    expect(samples.filter(({ remaining }) => (remaining ?? 0) > 20_000_000_000)).toEqual([]);
    await page.close();
  });

  await test.step('another extension is not answered', async () => {
    const page = await context.newPage();
    await page.goto(hostile.page);
    const [connection] = await dataleft.stored('connections');
    const commands = [
      { do: 'erase-everything' },
      { do: 'remove-connection', connectionId: connection?.id },
      { do: 'save-settings', settings: { theme: 'dark' } },
      { do: 'visited', url: `${provider.url}/lines/line-pt` },
    ];
    const told = await page.evaluate(
      async ([id, all]) => {
        const answers: string[] = [];
        for (const command of all) {
          const answer = chrome.runtime.sendMessage(id, command);
          answers.push(await answer.then(String, (error: Error) => error.message));
        }
        return answers;
      },
      [extension.extensionId, commands] as const,
    );
    expect(told).toEqual(
      commands.map(() => expect.stringContaining('Receiving end does not exist')),
    );
    await cannotRunIn(page, extension.urlOf('popup.html'));
    await page.close();
  });
  expect(await holdings(dataleft)).toEqual(before);
});

/** It may run scripts in web pages, and so learns whether it may in ours. */
async function cannotRunIn(page: Page, url: string): Promise<void> {
  const told = await page.evaluate(async (address) => {
    const [open] = await chrome.tabs.query({ url: address });
    const target = { tabId: open?.id ?? 0 };
    try {
      await chrome.scripting.executeScript({ target, func: () => document.title });
      return 'it ran';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  }, url);
  expect(told).toMatch(/^Cannot access /);
}
