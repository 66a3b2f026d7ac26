import { link, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { type LaunchedExtension, launchedIn, newContext } from './browser';
import { waitForWorker } from './worker-life';

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The last build in a folder of its own: the browser makes the extension's id from its path. */
async function linkedBuild(): Promise<string> {
  const folder = await mkdtemp(join(dirname(built), 'build-'));
  for (const entry of await readdir(built, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(folder, from.slice(built.length));
    await mkdir(dirname(to), { recursive: true });
    await link(from, to);
  }
  return folder;
}

/** What the protocol of Playwright's types does not have yet. */
interface ExtensionsProtocol {
  send(method: 'Extensions.loadUnpacked', given: { path: string }): Promise<{ id: string }>;
  send(method: 'Extensions.uninstall', given: { id: string }): Promise<void>;
}

async function protocolOf(context: BrowserContext): Promise<ExtensionsProtocol> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The context has no browser to ask.');
  return session as unknown as ExtensionsProtocol;
}

/** Leaves one empty page, as a new profile has, and nothing that a test has set or a site has kept. */
async function tidy(context: BrowserContext): Promise<void> {
  const empty = await context.newPage();
  for (const page of context.pages()) if (page !== empty) await page.close();
  await context.setOffline(false);
  await context.unrouteAll();
  const session = await context.newCDPSession(empty);
  await session.send('Network.clearBrowserCache');
  await session.send('Network.clearBrowserCookies');
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await session.detach();
}

/** After so many a new one is started: what a browser gathers in a long life is no test's subject. */
const TESTS_AT_MOST = 20;

/**
 * One browser for one test after the other, each with an installation of its own: to start a browser
 * takes three times as long as to install. The id is another one each time, and with it the origin:
 * what one test has stored the next could not even read.
 */
export class SharedBrowser {
  #context: Promise<{ context: BrowserContext; close: () => Promise<void> }> | null = null;
  #served = 0;

  /** @param extension an unpacked one; the last build, unless told */
  async install(extension?: string): Promise<LaunchedExtension> {
    if (this.#served === TESTS_AT_MOST) await this.close();
    this.#context ??= newContext({});
    this.#served += 1;
    const { context } = await this.#context;
    const folder = extension ?? (await linkedBuild());
    const protocol = await protocolOf(context);
    const { id } = await protocol.send('Extensions.loadUnpacked', { path: folder });
    await waitForWorker(context, id);
    const close = async () => {
      await protocol.send('Extensions.uninstall', { id });
      await tidy(context);
      if (extension === undefined) await rm(folder, { recursive: true, force: true });
    };
    return launchedIn(context, id, close);
  }

  async close(): Promise<void> {
    await (await this.#context)?.close();
    this.#context = null;
    this.#served = 0;
  }
}
