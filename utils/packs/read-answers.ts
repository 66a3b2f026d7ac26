import type { Gigabyte } from '../domain/connection';
import type { Failure, Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import type { Plan, Reading } from '../domain/model';
import type { Links } from '../domain/site';
import type { RawAnswer } from './answer';
import { explainFailure } from './explain-failure';
import { itemsOf } from './items-of';
import { learnLinks } from './learn-links';
import { openAnswer } from './open-answer';
import type { ProviderPack } from './pack-shape';
import { readLine } from './read-line';
import { refuseStatus, signedOut } from './refuse-status';
import { saidSignedOut } from './said-signed-out';
import { readText } from './values/read-text';
import { type OpenAnswer, type Scope, unreadable } from './values/scope';

export interface PackReading {
  readings: Reading[];
  /** Null: packs read no catalogue. */
  plans: Plan[] | null;
  /** Text that identifies the account. Never shown, never stored as it is. */
  account: string | null;
  /** Addresses that the pages themselves told. */
  links: Links;
}

export interface ReadAnswersOptions {
  /** Epoch milliseconds, by the provider's clock. */
  now: number;
  /** What a GB is where the pack does not know. */
  gigabyte: Gigabyte;
  /** What the user was asked for, by the names of the pack's `asks`. */
  asked?: Readonly<Record<string, string>>;
}

function scopeOf(pack: ProviderPack, options: ReadAnswersOptions): Scope {
  const { gigabyte, zone = 'UTC', locale = null } = pack;
  return {
    answers: new Map(),
    request: pack.requests[0]?.id ?? '',
    item: null,
    asked: options.asked ?? {},
    now: options.now,
    zone,
    locale,
    gigabyte: gigabyte === 'unknown' ? options.gigabyte : gigabyte,
  };
}

/** Every answer understood, in the order of the requests. */
function openAll(
  pack: ProviderPack,
  answers: readonly RawAnswer[],
  scope: Scope,
): Result<Map<string, OpenAnswer>> {
  const opened = new Map<string, OpenAnswer>();
  for (const [index, request] of pack.requests.entries()) {
    const at = `requests[${index}]`;
    const raw = answers.find((answer) => answer.request === request.id);
    if (raw === undefined) return unreadable(at, 'cut-short');
    const refused = refuseStatus(pack, raw, at);
    if (refused !== null) return failed(refused);
    const open = openAnswer(raw, request, scope, at);
    if (!open.ok) return failed(explainFailure(pack, raw, null, scope.now) ?? open.failure);
    if (saidSignedOut(pack, open.value)) return failed(signedOut(pack));
    opened.set(request.id, open.value);
  }
  return done(opened);
}

function readLines(pack: ProviderPack, scope: Scope): Result<Reading[]> {
  const readings: Reading[] = [];
  for (const [index, map] of pack.lines.entries()) {
    const at = `lines[${index}]`;
    const items = itemsOf({ ...scope, request: map.request }, map.each, at);
    if (!items.ok) return items;
    for (const item of items.value) {
      const id = pack.lines.length === 1 ? 'line' : `line-${index}`;
      const reading = readLine(item.scope, map, { id, name: pack.name }, item.at);
      if (!reading.ok) return reading;
      if (readings.some(({ lineId }) => lineId === reading.value.lineId))
        return unreadable(`${item.at}.id`, 'wrong-type');
      readings.push(reading.value);
    }
  }
  return readings.length === 0 ? unreadable('lines', 'no-lines') : done(readings);
}

function readWhole(pack: ProviderPack, scope: Scope): Result<Omit<PackReading, 'links'>> {
  const readings = readLines(pack, scope);
  if (!readings.ok) return readings;
  const account =
    pack.account === undefined ? done(null) : readText(scope, pack.account, 'account');
  return account.ok
    ? done({ readings: readings.value, plans: null, account: account.value })
    : account;
}

/** A page or answer that says of itself why it holds nothing. */
function explain(
  pack: ProviderPack,
  answers: readonly RawAnswer[],
  scope: Scope,
  failure: Failure,
): Failure {
  const unexplained =
    failure.kind === 'unreadable' && (failure.why === 'page-changed' || failure.why === 'no-lines');
  if (!unexplained) return failure;
  for (const raw of answers) {
    const open = scope.answers.get(raw.request);
    const why = open === undefined ? null : explainFailure(pack, raw, open, scope.now);
    if (why !== null) return why;
  }
  return failure;
}

/**
 * What the answers to a pack's requests say: a whole reading, or the first thing that is wrong.
 * Amounts are integers in the units of the domain, moments epoch milliseconds.
 * @returns `signed-out`, `maintenance`, or `unreadable` with the field of the pack, as in
 * `lines[0].buckets[0].remaining`; never a text of the answer
 */
export function readAnswers(
  pack: ProviderPack,
  answers: readonly RawAnswer[],
  options: ReadAnswersOptions,
): Result<PackReading> {
  const empty = scopeOf(pack, options);
  const opened = openAll(pack, answers, empty);
  if (!opened.ok) return opened;
  const scope: Scope = { ...empty, answers: opened.value };
  const read = readWhole(pack, scope);
  return read.ok
    ? done({ ...read.value, links: learnLinks(pack, answers) })
    : failed(explain(pack, answers, scope, read.failure));
}
