import type { Connection } from '../../../utils/domain/connection';
import type { Result } from '../../../utils/domain/failure';
import { failed } from '../../../utils/domain/failure';
import type { Poll } from '../../../utils/domain/model';
import { MINUTE, SECOND } from '../../../utils/domain/time';
import type { RawAnswer } from '../../../utils/packs/answer';
import { fillRequest } from '../../../utils/packs/fill-request';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import type { AnswerTo, Question } from '../../../utils/packs/reading-room';
import { mayRead } from '../../../utils/platform/permissions';
import { askReadingRoom } from '../../../utils/platform/reading-room';
import { fetchAnswers as fetchEach } from '../../../utils/providers/site/fetch-answers';
import { createSiteHttp, type SiteAnswer } from '../../../utils/providers/site/site-http';
import type { Store } from '../../../utils/store/open';
import { readSecret } from '../secrets';
import { rememberLinks, settleAccount } from './settle-account';

const TIMEOUT = 20 * SECOND;

/** A `Date` header has whole seconds and travels; only a clock that is really off is corrected. */
const CLOCK_TOLERANCE = MINUTE;

export async function understand<Ask extends Question['ask']>(
  question: Extract<Question, { ask: Ask }>,
): Promise<AnswerTo[Ask] | null> {
  return askReadingRoom<AnswerTo[Ask]>(question);
}

/** Asks every request of a pack; the first that fails ends it. */
export async function fetchAnswers(
  pack: ProviderPack,
  secret: string | null,
  asked: Readonly<Record<string, string>>,
): Promise<Result<SiteAnswer[]>> {
  const http = createSiteHttp({
    fetch: globalThis.fetch.bind(globalThis),
    hosts: pack.hosts,
    signIn: pack.signIn,
    secret,
    isOnline: () => navigator.onLine,
    now: Date.now,
    timeoutMs: TIMEOUT,
  });
  const requests = [];
  for (const request of pack.requests) {
    const url = fillRequest(request, asked);
    if (url === null) return failed({ kind: 'unsafe', why: 'malformed' });
    requests.push({ ...request, url });
  }
  return fetchEach(http, requests);
}

function offsetOf(answers: readonly SiteAnswer[]): number {
  const skew = (answers.find(({ date }) => date !== null)?.date ?? Date.now()) - Date.now();
  return Math.abs(skew) < CLOCK_TOLERANCE ? 0 : skew;
}

/** What answers of a site come to, for the connection that they were asked for. */
export async function readAnswersOf(
  store: Store,
  connection: Connection,
  pack: ProviderPack,
  answers: RawAnswer[],
  clockOffset: number,
): Promise<Result<Poll>> {
  const { gigabyte, site } = connection;
  const now = Date.now() + clockOffset;
  const asked = site?.asked ?? {};
  const read = await understand({ ask: 'read', pack, answers, now, gigabyte, asked });
  if (read === null) return failed({ kind: 'unreadable', path: '', why: 'too-slow' });
  await rememberLinks(store, connection, read.links);
  return settleAccount(store, connection, read, clockOffset);
}

/** One poll of a connection that a pack reads. */
export async function fetchSite(
  store: Store,
  connection: Connection,
  pack: ProviderPack,
): Promise<Result<Poll>> {
  for (const host of pack.hosts)
    if (!(await mayRead(host))) return failed({ kind: 'not-permitted', origin: host });
  // A new version of a pack takes nobody's secret, and no session, further than was agreed to.
  const agreed = connection.site?.hosts ?? [];
  if (!pack.hosts.every((host) => agreed.includes(host)))
    return failed({ kind: 'unsafe', why: 'undeclared-host' });
  const secret = await readSecret(store, connection.id, new URL(connection.address).origin);
  if (!secret.ok) return secret;
  const answers = await fetchAnswers(pack, secret.value, connection.site?.asked ?? {});
  if (!answers.ok) return answers;
  return readAnswersOf(store, connection, pack, answers.value, offsetOf(answers.value));
}
