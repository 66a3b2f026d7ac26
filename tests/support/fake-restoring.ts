import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOW } from './builders';
import { createMachine, type Machine } from './fake-machine';
import { addSites, type Sites } from './fake-site-browser';
import { emptyDisk } from './fake-store';
import { comeToRest, type FakeWorker, startWorker } from './fake-worker';

interface Restoring {
  machine: Machine;
  sites: Sites;
  worker: FakeWorker;
  /** The address by which a page lends a file with this text to the worker. */
  hand: (text: string) => string;
}

/** No pack is shipped. */
const OWN: Record<string, string> = { 'packs/index.json': '{"format":1,"packs":[]}' };

const ownFile = (url: string): Blob | undefined => {
  const name = Object.keys(OWN).find((path) => url.endsWith(path));
  return name === undefined ? undefined : new Blob([OWN[name] ?? '']);
};

/** For each test of a file: a browser without network, an empty database and a running worker. */
export function restoring(): Restoring {
  const here = {} as Restoring;
  const files = new Map<string, Blob>();
  here.hand = (text) => {
    const url = `blob:${fakeBrowser.runtime.getURL('/')}${files.size}`;
    files.set(url, new Blob([text]));
    return url;
  };
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    emptyDisk();
    files.clear();
    here.machine = createMachine();
    here.machine.life.begin();
    here.sites = addSites(here.machine);
    vi.stubGlobal('fetch', async (url: string) => {
      const file = files.get(url) ?? ownFile(url);
      if (file === undefined) throw new TypeError('Failed to fetch');
      return new Response(file);
    });
    here.worker = await startWorker(here.machine);
  });
  afterEach(async () => {
    await comeToRest();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return here;
}
