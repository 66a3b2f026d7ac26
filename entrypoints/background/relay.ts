import { isUrgentAlert } from '../../utils/domain/alerts/kinds';
import { pauseAfter, planRelay } from '../../utils/domain/alerts/plan-relay';
import type { Failure, UnsafeWhy } from '../../utils/domain/failure';
import type { Relay } from '../../utils/domain/settings';
import { SECOND } from '../../utils/domain/time';
import type { Reply } from '../../utils/messages';
import { keepAwake } from '../../utils/platform/keep-awake';
import { mayRead } from '../../utils/platform/permissions';
import { type Told, topicOf, toRelayRequest } from '../../utils/relay/relay-request';
import { putRelay, putSetRelaySecret } from '../../utils/store/edits';
import type { Store } from '../../utils/store/open';
import { markDone, postpone } from '../../utils/store/outbox';
import { readPending } from '../../utils/store/pending';
import { RELAY_SECRET, readSnapshot, relaySecretOf } from '../../utils/store/queries';
import { readSettings } from '../../utils/store/settings';
import { alertWords } from '../../utils/view/alert-words';
import { alertContext, rankStored } from '../../utils/view/contexts';
import { localZone } from './local-zone';
import { report } from './report';
import { keepSecret, readSecret } from './secrets';
import { spokenLocale } from './spoken-locale';

const TIMEOUT = 15 * SECOND;

/** @returns null when it was taken */
async function post(
  store: Store,
  relay: Relay,
  secretName: string,
  told: Told,
): Promise<Failure | null> {
  const { origin } = new URL(relay.url);
  if (!(await mayRead(relay.url))) return { kind: 'not-permitted', origin };
  const secret = await readSecret(store, secretName, origin);
  if (!secret.ok) return secret.failure;
  const { url, body, headers } = await toRelayRequest(relay, told, secret.value, Date.now());
  try {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
      credentials: 'omit',
      cache: 'no-store',
      // What is sent is for this address and for no other.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (ok) return null;
    if (status === 401 || status === 403) return { kind: 'forbidden' };
    return { kind: 'server', status, retryAt: null };
  } catch {
    return { kind: navigator.onLine ? 'unreachable' : 'offline' };
  }
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Sends what waits, one after the other; apart from everything else, because a relay may be slow.
 * @returns whether anything is left for later
 */
export function emptyRelay(store: Store): Promise<boolean> {
  const send = () => keepAwake(sendAll(store));
  // What was raised while others are sent has its turn after them.
  const sent = queue.then(send, send);
  queue = sent;
  return sent;
}

async function sendAll(store: Store): Promise<boolean> {
  const pending = await readPending(store);
  if (!pending.some(({ effect }) => effect.kind === 'relay')) return false;
  const snapshot = await readSnapshot(store);
  const { relay } = snapshot.settings;
  const secretName = relaySecretOf(snapshot.settings);
  const locale = await spokenLocale(snapshot.settings);
  const now = Date.now();
  const { due, dropped, givenUp, wakeAt } = planRelay(pending, snapshot.settings, now, localZone());
  if (givenUp.length > 0) await report('relay', new Error('given up'));
  await markDone(store, [...dropped, ...givenUp]);
  const ranked = rankStored(snapshot, now);
  let left = wakeAt !== null;
  for (const { effect, alert } of due) {
    // The one before may have taken its time; what was answered meanwhile needs nobody any more.
    const stillOpen = (await store.get('alerts', alert.id))?.state === 'open';
    if (relay === null || !stillOpen) continue;
    const { title, detail } = alertWords(alertContext(alert, ranked, snapshot, now), locale);
    const urgent = isUrgentAlert(alert);
    const about = { id: effect.id, kind: alert.kind, at: alert.dueAt };
    const failure = await post(store, relay, secretName, {
      ...about,
      title,
      message: detail,
      urgent,
    });
    if (failure === null) await markDone(store, [effect.id]);
    else await postpone(store, effect, Date.now() + pauseAfter(effect.attempts ?? 0));
    left ||= failure !== null;
  }
  return left;
}

/** What can be told before anything is sent there. */
function whyUnsafe({ kind, url }: Relay): UnsafeWhy | null {
  if (!URL.canParse(url)) return 'malformed';
  const { username, password } = new URL(url);
  if (username !== '' || password !== '') return 'credentials';
  return kind === 'ntfy' && topicOf(url) === null ? 'malformed' : null;
}

/** The secret is bound to the origin: at another one it is asked for anew. */
export async function saveRelay(
  store: Store,
  relay: Relay | null,
  secret: string | null,
): Promise<Reply> {
  const why = relay === null ? null : whyUnsafe(relay);
  if (why !== null) return { ok: false, failure: { kind: 'unsafe', why }, place: 'address' };
  const given = relay === null || secret === '' ? null : secret;
  const origin = relay === null ? '' : new URL(relay.url).origin;
  const name = relaySecretOf(readSettings(await store.get('settings', 'settings')));
  const sealed = await keepSecret(store, name, origin, given);
  if (!sealed.ok) return { ...sealed, place: 'secret' };
  // The user's own lies beneath what the organisation insists on, and is not written over.
  if (name === RELAY_SECRET) await putRelay(store, relay, name, sealed.value);
  else await putSetRelaySecret(store, sealed.value);
  return { ok: true, value: null };
}

/** Sends one message of no alert, and says what came of it. */
export async function testRelay(store: Store): Promise<Reply> {
  const settings = readSettings(await store.get('settings', 'settings'));
  const { relay } = settings;
  if (relay === null) return { ok: false, failure: null, place: null };
  const { testTitle: title, testText: message } = (await spokenLocale(settings)).words.alerts;
  const now = Date.now();
  const told = { id: `test:${now}`, kind: 'test', title, message, urgent: false, at: now };
  const failure = await post(store, relay, relaySecretOf(settings), told);
  return failure === null
    ? { ok: true, value: null }
    : { ok: false, failure, place: failure.kind === 'forbidden' ? 'secret' : 'address' };
}
