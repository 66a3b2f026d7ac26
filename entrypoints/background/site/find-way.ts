import type { Connection } from '../../../utils/domain/connection';
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

async function reads(
  pack: ProviderPack,
  answers: RawAnswer[],
  { gigabyte, site }: Connection,
): Promise<boolean> {
  const now = Date.now();
  const asked = site?.asked ?? {};
  const read = await understand({ ask: 'read', pack, answers, now, gigabyte, asked });
  return read?.reading.ok === true;
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
  const fetched = await fetchAnswers(pack, null, {});
  if (fetched.ok && (await reads(pack, fetched.value, connection))) return 'fetch';
  const answers = await fetchData(pack, draft.dataUrls);
  const { values } = draft;
  const now = Date.now();
  const learned = await understand({ ask: 'learn', pack, values, answers, now });
  if (learned === null) return 'visit';
  const again = await fetchAnswers(learned, null, {});
  if (!again.ok || !(await reads(learned, again.value, connection))) return 'visit';
  await putPack(store, learned, 'watched', now);
  return 'fetch';
}

/**
 * Finds out how a watched page can be read: as it comes from the server, from the JSON behind it, or
 * only with its scripts.
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
