import type { Connection } from '../../../utils/domain/connection';
import type { Failure, Result } from '../../../utils/domain/failure';
import type { Way } from '../../../utils/domain/site';
import type { RawAnswer } from '../../../utils/packs/answer';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import type { WatchDraft } from '../../../utils/packs/watch-draft';
import type { Store } from '../../../utils/store/open';
import { putPack } from '../../../utils/store/packs';
import { fetchAnswers, understand } from './read-site';
import { rememberWay } from './settle-account';

/** What a page has fetched is asked once more each; one of them usually has it all. */
const MOST = 12;

/** Of the network or of the moment: they say nothing about the page. */
const PASSING: ReadonlySet<Failure['kind']> = new Set([
  'offline',
  'unreachable',
  'timeout',
  'rate-limited',
  'server',
  'maintenance',
]);

/** A room that has just opened on a busy machine is slow: what is decided for good gets a second try. */
const understandAtLast: typeof understand = async (question) =>
  (await understand(question)) ?? (await understand(question));

/** @returns null where that was not found out */
async function reads(
  pack: ProviderPack,
  { gigabyte, site }: Connection,
  fetched: Result<RawAnswer[]>,
): Promise<boolean | null> {
  if (!fetched.ok) return PASSING.has(fetched.failure.kind) ? null : false;
  const now = Date.now();
  const asked = site?.asked ?? {};
  const answers = fetched.value;
  const read = await understandAtLast({ ask: 'read', pack, answers, now, gigabyte, asked });
  return read === null ? null : read.reading.ok;
}

/** The JSON that the page itself has fetched, asked for in the same session. */
async function fetchData(pack: ProviderPack, urls: readonly string[]): Promise<RawAnswer[]> {
  const found: RawAnswer[] = [];
  const own = urls.filter((url) => URL.canParse(url) && pack.hosts.includes(new URL(url).origin));
  for (const url of [...new Set(own)].slice(-MOST)) {
    const requests: ProviderPack['requests'] = [{ id: 'data', url, answer: 'json' }];
    const fetched = await fetchAnswers({ ...pack, requests }, null, {});
    if (fetched.ok) found.push(...fetched.value.filter(({ status }) => status === 200));
  }
  return found;
}

async function decide(
  store: Store,
  connection: Connection,
  pack: ProviderPack,
  draft: Pick<WatchDraft, 'values' | 'dataUrls'>,
): Promise<Way> {
  const asItComes = await reads(pack, connection, await fetchAnswers(pack, null, {}));
  if (asItComes) return 'fetch';
  const answers = await fetchData(pack, draft.dataUrls);
  const { values } = draft;
  const now = Date.now();
  const learned = await understandAtLast({ ask: 'learn', pack, values, answers, now });
  const behind =
    learned && (await reads(learned, connection, await fetchAnswers(learned, null, {})));
  if (learned !== null && behind) {
    await putPack(store, learned, 'watched', now);
    return 'fetch';
  }
  return asItComes === null || (learned !== null && behind === null) ? 'unknown' : 'visit';
}

/**
 * Finds out how a watched page can be read: as it comes from the server, from the JSON behind it, or
 * only with its scripts. `unknown` where something else was in the way: the next poll tries again.
 */
export async function findWay(
  store: Store,
  connection: Connection,
  pack: ProviderPack,
  draft: Pick<WatchDraft, 'values' | 'dataUrls'>,
): Promise<Way> {
  const way = await decide(store, connection, pack, draft);
  await rememberWay(store, connection.id, way);
  return way;
}
