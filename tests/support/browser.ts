import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { ensureBrowser } from '../../scripts/setup/browser.mjs';
import { placesOf } from '../../scripts/setup/browser-places.mjs';
import { grantHost, holdHost } from './host-permission';
import { startWorker, stopWorker, workerOf } from './worker-life';

const builtExtension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export type LaunchOptions = {
  headless?: boolean;
  /** BCP 47: the browser's own language, and the one pages are told. */
  locale?: string;
  /** A profile to keep. Without it: a new one, deleted on `close`. */
  userDataDir?: string;
  /** The folder of an unpacked extension; the last build, unless told. */
  extension?: string;
  /** The folder of another one, without a worker, that is there too. */
  beside?: string;
};

export type LaunchedExtension = {
  context: BrowserContext;
  extensionId: string;
  /** The address of one of the extension's pages, such as `popup.html`. */
  urlOf(page: string): string;
  /** The worker, started if it is not running. What is asked of a stopped one is never answered. */
  worker(): Promise<Worker>;
  /** Ends the worker as idleness would; the next event, or `worker()`, starts it again. */
  stopWorker(): Promise<void>;
  /** Makes `permissions.request` for this pattern succeed on a click, without the prompt. */
  grantHost(pattern: string): Promise<void>;
  /**
   * As though the user had granted this pattern long ago: it is held from now on.
   * @returns the page that asked for it, which runs none of the extension's code
   */
  holdHost(pattern: string): Promise<Page>;
  close(): Promise<void>;
};

/**
 * The address bar's own page, which takes half a second of every start and which no test types in;
 * and, as of two such flags the last counts, what Playwright itself switches off.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

const flagsFor = (extensions: string | undefined, locale: string | undefined) => [
  ...(extensions === undefined
    ? []
    : [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`]),
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${WITHOUT.join(',')}`,
  // Chromium refuses to run its own sandbox as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(locale ? [`--lang=${locale}`] : []),
];

/** @param extensions folders of unpacked extensions; without them, they can be loaded later */
export async function newContext({
  headless = true,
  locale,
  userDataDir,
  extensions,
}: Omit<LaunchOptions, 'extension' | 'beside'> & { extensions?: string }) {
  const profile = userDataDir ?? (await mkdtemp(join(tmpdir(), 'dataleft-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    headless,
    executablePath: await ensureBrowser(),
    args: flagsFor(extensions, locale),
    ignoreDefaultArgs: ['--disable-extensions'],
    ...(locale ? { locale } : {}),
  });
  const close = async () => {
    await context.close();
    if (!userDataDir) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, close };
}

/** Branded Chrome ignores --load-extension; the debugging protocol loads the extension all the same. */
async function loadByProtocol(context: BrowserContext, extension: string) {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: extension });
}

async function firstWorker(context: BrowserContext, extension: string): Promise<Worker> {
  const running = workerOf(context);
  if (running) return running;
  const started = context.waitForEvent('serviceworker', { timeout: 30_000 });
  const isBranded = placesOf('branded').includes(await ensureBrowser());
  // Never both ways, however slow the start: loaded twice, it would be installed twice.
  const [worker] = await Promise.all([started, isBranded && loadByProtocol(context, extension)]);
  return worker;
}

/** What a test does with an extension that is installed and whose worker has started. */
export const launchedIn = (
  context: BrowserContext,
  extensionId: string,
  close: () => Promise<void>,
): LaunchedExtension => ({
  context,
  extensionId,
  urlOf: (page) => `chrome-extension://${extensionId}/${page}`,
  worker: () => startWorker(context, extensionId),
  stopWorker: () => stopWorker(context, extensionId),
  grantHost: (pattern) => grantHost(context, extensionId, pattern),
  holdHost: (pattern) => holdHost(context, extensionId, pattern),
  close,
});

/** Starts a browser with nothing but the extension in it. */
export async function launchWithExtension({
  extension = builtExtension,
  beside,
  ...options
}: LaunchOptions = {}): Promise<LaunchedExtension> {
  const extensions = beside === undefined ? extension : `${extension},${beside}`;
  const { context, close } = await newContext({ ...options, extensions });
  try {
    const worker = await firstWorker(context, extension);
    return launchedIn(context, new URL(worker.url()).host, close);
  } catch (error) {
    await close();
    throw error;
  }
}
