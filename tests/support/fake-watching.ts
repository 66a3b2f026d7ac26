import { afterEach, beforeEach, vi } from 'vitest';
import type { Command } from '../../utils/commands';
import type { Connection } from '../../utils/domain/connection';
import { findOnAccountPage } from '../../utils/packs/find-on-account-page';
import type { WatchDraft } from '../../utils/packs/watch-draft';
import { NOW } from './builders';
import { createMachine, type Machine } from './fake-machine';
import { type Site, startSite } from './fake-site';
import { addSites, type Sites } from './fake-site-browser';
import { emptyDisk } from './fake-store';
import { comeToRest, type FakeWorker, startWorker } from './fake-worker';

interface Watching {
  site: Site;
  machine: Machine;
  sites: Sites;
  worker: FakeWorker;
  /** The address of the account page. */
  url: string;
  restart: () => Promise<void>;
  /** What the popup sends when the user has confirmed a page. */
  command: (html: string, parts?: Partial<WatchDraft>) => Extract<Command, { do: 'watch-page' }>;
  /** Watches a page, and gives the id of its connection. */
  watch: (html: string, parts?: Partial<WatchDraft>) => Promise<string>;
  /** A message of a page's script, as the browser hands it on; undefined when nobody answers. */
  tell: (message: unknown, sender?: object) => Promise<unknown>;
  connection: (id: string) => Promise<Connection>;
  /** Bytes left on the first line. */
  left: () => Promise<number | null | undefined>;
  later: (milliseconds: number) => void;
}

/** For each test of a file: a browser, an empty database, a running worker and a real website. */
export function watchSites(): Watching {
  const watching = {} as Watching;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    emptyDisk();
    watching.site = await startSite();
    watching.url = `${watching.site.url}/account`;
    watching.machine = createMachine();
    void watching.machine.life.begin();
    watching.machine.granted.add('http://127.0.0.1/*');
    watching.sites = addSites(watching.machine);
    watching.worker = await startWorker(watching.machine);
  });
  afterEach(async () => {
    await comeToRest();
    await watching.site.stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  watching.restart = async () => {
    watching.worker = await startWorker(watching.machine);
    await comeToRest();
  };
  watching.command = (html, parts = {}) => {
    const { url } = watching;
    const options = { now: Date.now(), url, zone: 'UTC', locale: 'en' };
    const { values } = findOnAccountPage(html, options);
    const connectionId = crypto.randomUUID();
    const rest = { name: 'Site', locale: 'en', zone: 'UTC', gigabyte: 'decimal' as const };
    const draft: WatchDraft = { connectionId, url, values, dataUrls: [], ...rest, ...parts };
    return { do: 'watch-page', draft, html };
  };
  watching.watch = async (html, parts) => {
    const reply = await watching.worker.send(watching.command(html, parts));
    if (!reply.ok) throw new Error(`not watched: ${JSON.stringify(reply)}`);
    return reply.value.connectionId;
  };
  watching.tell = async (message, sender = {}) => {
    const { url } = watching;
    const who = { id: 'test-extension-id', url, frameId: 0, tab: { id: 1 }, ...sender };
    const replies = await Promise.all(watching.machine.events.message.fire(message, who));
    return replies.find((reply) => reply !== undefined);
  };
  watching.connection = async (id) => {
    const connection = await (await watching.worker.store()).get('connections', id);
    if (connection === undefined) throw new Error(`no connection ${id}`);
    return connection;
  };
  watching.left = async () => {
    const [line] = await (await watching.worker.store()).getAll('lines');
    return line?.reading.buckets[0]?.remaining;
  };
  watching.later = (milliseconds) => void vi.setSystemTime(Date.now() + milliseconds);
  return watching;
}

const SHELL =
  '<!doctype html><html lang="en"><body><div id="app"></div><script src="/app.js"></script></body></html>';

/** Pages as the website shows them. */
export const site = {
  account: (left = '3.2 GB', number = '•••• 4471', more = '') =>
    `<!doctype html><html lang="en"><body><header>Site</header><h1>My account</h1>
<section><h2>Travel</h2><p>Card ${number}</p><dl><dt>Data left</dt><dd>${left} of 10 GB</dd>
<dt>Valid until</dt><dd>1 Mar 2027</dd></dl></section>${more}</body></html>`,
  signIn:
    '<!doctype html><html lang="en"><body><h1>Sign in</h1><form><label>E-mail <input name="m"></label><label>Password <input type="password"></label><button>Sign in</button></form><a href="/reset">Forgot your password?</a></body></html>',
  changed:
    '<!doctype html><html lang="en"><body><h1>My account</h1><p>Card •••• 4471</p><p>Everything is new here: look at our plans and news.</p><p>Still to use: 2 GB</p><p>a</p></body></html>',
  shell: SHELL,
};
