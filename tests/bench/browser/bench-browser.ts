import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBrowser } from '../../../scripts/setup/browser.mjs';
import { prepareExtensions } from './bench-extensions';
import { BenchPage } from './bench-page';
import { type Devtools, startBrowser } from './devtools-pipe';
import { readScript } from './in-page/read-script';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

const flagsIn = (profile: string): string[] => [
  `--user-data-dir=${profile}`,
  '--headless=new',
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
  '--lang=en-GB',
  // Chromium refuses to run its own sandbox as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** An extension in the browser, with a page that asks its worker and keeps its process. */
export class BenchExtension {
  private constructor(
    private readonly devtools: Devtools,
    readonly id: string,
    readonly desk: BenchPage,
  ) {}

  static async load(devtools: Devtools, folder: string): Promise<BenchExtension> {
    const { id } = await devtools.send('Extensions.loadUnpacked', { path: folder });
    const url = `chrome-extension://${id}/manifest.json`;
    const desk = await BenchPage.open(devtools, url);
    await desk.evaluate(await readScript('desk'));
    return new BenchExtension(devtools, String(id), desk);
  }

  urlOf(page: string): string {
    return `chrome-extension://${this.id}/${page}`;
  }

  async targets(type: string): Promise<Target[]> {
    const { targetInfos } = await this.devtools.send('Target.getTargets');
    return (targetInfos as Target[]).filter(
      (target) => target.type === type && target.url.startsWith(this.urlOf('')),
    );
  }

  /** Ends it as idleness would, without ever being attached to it. */
  async stopWorker(): Promise<void> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const [target] = await this.targets('service_worker');
      if (target === undefined) return;
      if (Date.now() > deadline) throw new Error('The worker did not stop.');
      const { targetId } = target;
      // It may be gone by itself.
      await this.devtools.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await sleep(30);
    }
  }

  /** Without an event of the extension's. */
  async startWorker(): Promise<void> {
    await this.desk.send('ServiceWorker.enable');
    await this.desk.send('ServiceWorker.startWorker', { scopeURL: this.urlOf('') });
    while ((await this.targets('service_worker')).length === 0) await sleep(20);
    await this.desk.send('ServiceWorker.disable');
  }

  open(page: string, first?: string): Promise<BenchPage> {
    return BenchPage.open(this.devtools, this.urlOf(page), first);
  }

  /** Attached to for as long as the work takes: for memory and profiles, never while it is timed. */
  async withWorker<T>(work: (worker: BenchPage) => Promise<T>): Promise<T> {
    const [target] = await this.targets('service_worker');
    if (target === undefined) throw new Error('The worker does not run.');
    const worker = await BenchPage.attach(this.devtools, target.targetId);
    try {
      return await work(worker);
    } finally {
      await worker.detach();
    }
  }
}

export interface BenchBrowser {
  ours: BenchExtension;
  empty: BenchExtension;
}

/** A browser with our extension and an empty one, gone after the work. */
export async function withBenchBrowser<T>(work: (browser: BenchBrowser) => Promise<T>): Promise<T> {
  const extensions = await prepareExtensions();
  const profile = await mkdtemp(join(tmpdir(), 'dataleft-bench-'));
  const devtools = startBrowser(await ensureBrowser(), flagsIn(profile));
  try {
    const empty = await BenchExtension.load(devtools, extensions.empty);
    const ours = await BenchExtension.load(devtools, extensions.ours);
    await settleInstall(devtools, ours);
    return await work({ ours, empty });
  } finally {
    await devtools.close();
    await extensions.remove();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The first start opens a page and fills the database with what ships. */
async function settleInstall(devtools: Devtools, ours: BenchExtension): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const [welcome] = (await ours.targets('page')).filter(({ url }) => url.includes('welcome'));
    if (welcome !== undefined) {
      await devtools.send('Target.closeTarget', { targetId: welcome.targetId });
      break;
    }
    if (Date.now() > deadline) throw new Error('The extension did not install itself.');
    await sleep(50);
  }
  await ours.desk.call('tell', { do: 'wake' });
}
