import type { Connection } from '../../../utils/domain/connection';
import { MINUTE, SECOND } from '../../../utils/domain/time';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { pageMessageShape } from '../../../utils/packs/page-message';
import { isSamePage } from '../../../utils/packs/same-page';
import { keepAwake } from '../../../utils/platform/keep-awake';
import type { Visitor } from '../../../utils/platform/page-visits';
import { openPopup } from '../../../utils/platform/tabs';
import type { Store } from '../../../utils/store/open';
import { openStore } from '../../../utils/store/open';
import { runCycle } from '../cycle';
import { guard } from '../guard';
import { isBehind, seenBehind } from './behind';
import { settleVisit } from './settle-visit';

/** A page that is looked at again and again does not make its provider be asked again and again. */
const PAUSE = MINUTE;
/** Signing in takes a moment and several pages; the last of them must not be missed. */
const MOMENT = 5 * SECOND;

export interface Watched {
  connection: Connection;
  pack: ProviderPack;
}

/** Connections whose website this is, with their packs. */
async function watchedAt(store: Store, origin: string): Promise<Watched[]> {
  const watched: Watched[] = [];
  for (const connection of await store.getAll('connections')) {
    const { site, paused } = connection;
    if (site === null || paused || !site.browserSession || !site.hosts.includes(origin)) continue;
    const stored = await store.get('packs', site.packId);
    if (stored?.enabled === true) watched.push({ connection, pack: stored.pack });
  }
  return watched;
}

/** Is it on this page, and on no other, that the pack's values stand? */
export const isReadHere = ({ requests }: ProviderPack, url: string): boolean =>
  requests.length === 1 && requests[0]?.answer === 'html' && isSamePage(requests[0].url, url);

const needsNews = ({ status, site }: Connection): boolean =>
  status.failure !== null && site?.way !== 'visit';

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds));

/** Connections that are about to be read for a visit. */
const waiting = new Set<string>();

/** Reads what the user may just have changed: now, or when it was left alone for a moment. */
async function readSoon(connection: Connection): Promise<void> {
  const { id, status } = connection;
  const age = Date.now() - (status.attemptedAt ?? 0);
  if (waiting.has(id) || (!needsNews(connection) && age < PAUSE)) return;
  waiting.add(id);
  if (needsNews(connection)) await sleep(Math.max(0, MOMENT - age));
  waiting.delete(id);
  await runCycle([id]);
}

/** The page is answered at once; what comes of its visit comes when it comes. */
const readLater = guard('visit', (connection: Connection) => keepAwake(readSoon(connection)));

async function answerVisit(url: string, { origin, tabId }: Visitor): Promise<{ read: boolean }> {
  // Wherever it ends up, the sign-in page as well, is what its reader wants to know.
  if (isBehind(tabId)) return { read: true };
  const store = await openStore();
  const watched = await watchedAt(store, origin);
  if (watched.some(({ pack }) => isReadHere(pack, url))) return { read: true };
  const here = watched.filter(
    ({ connection, pack }) => needsNews(connection) || isSamePage(pack.links?.account ?? '', url),
  );
  for (const { connection } of here) readLater(connection);
  return { read: false };
}

/** Answers the scripts that run in watched pages. Who speaks is told by the browser. */
export async function answerPage(message: unknown, visitor: Visitor): Promise<unknown> {
  const parsed = pageMessageShape.safeParse(message);
  if (!parsed.success) return undefined;
  const said = parsed.data;
  if (said.do === 'pointed') return openPopup();
  if (!URL.canParse(said.url) || new URL(said.url).origin !== visitor.origin) return undefined;
  if (said.do === 'visited') return answerVisit(said.url, visitor);
  if (seenBehind(visitor.tabId, said)) return undefined;
  const store = await openStore();
  for (const { connection, pack } of await watchedAt(store, visitor.origin))
    if (isReadHere(pack, said.url)) await settleVisit(store, connection, pack, said);
  return undefined;
}
