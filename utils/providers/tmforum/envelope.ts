import type { Failure, Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import { isObject } from './wire';

/** One entry of a list, and where it stands in the answer. */
export interface Entry {
  value: unknown;
  at: string;
}

/** What an entry of a resource has: one alone may come where a list should be. */
const OWN_KEYS: Record<string, readonly string[]> = {
  usageConsumptionReport: ['bucket', 'bucketRefOrValue'],
  queryUsageConsumption: ['usageConsumption', 'searchCriteria', 'bucket', 'bucketRefOrValue'],
  bucket: ['remainingValue', 'remainedAmount', 'usageType', 'bucketType', 'usedValue'],
};

/** What else tells an entry from any object that has an `id`. */
const USUAL_KEYS = ['@type', 'href', 'name', 'state', 'status'];

/** Where operators put a list that they do not send bare. */
const WRAPPERS = ['data', 'items', 'item', 'result', 'results', 'content', 'records', 'list'];
const MORE_WRAPPERS = ['elements', 'entries', 'rows', 'response', 'payload', 'balance', 'balances'];

/** MTN says in the body of a 200 how it went. */
const CODES = ['resultCode', 'statusCode', 'responseCode', 'errorCode'];
const WENT_WELL = /^(?:0*|2\d\d|ok|success(?:ful)?)$/i;

const DEEPEST = 4;

function failureOf(code: string, path: string): Failure {
  if (code === '401') return { kind: 'signed-out', accepted: false };
  if (code === '403') return { kind: 'forbidden' };
  if (code === '429') return { kind: 'rate-limited', retryAt: null };
  return { kind: 'unreadable', path, why: 'refused' };
}

const below = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`);

const has = (value: Record<string, unknown>, key: string): boolean => Object.hasOwn(value, key);

/** What a body that came with 200 says went wrong. The TM Forum's own errors have a reason, too. */
function refusalIn(value: Record<string, unknown>, at: string): Failure | null {
  const coded = has(value, 'reason') || has(value, 'message') ? [...CODES, 'code'] : CODES;
  for (const key of coded) {
    const code = has(value, key) ? value[key] : null;
    if (typeof code !== 'string' && typeof code !== 'number') continue;
    const text = String(code).trim();
    if (!WENT_WELL.test(text)) return failureOf(text, below(at, key));
  }
  return null;
}

const isOwn = (value: Record<string, unknown>, resource: string): boolean =>
  (OWN_KEYS[resource] ?? []).some((key) => has(value, key));

const isEntry = (value: Record<string, unknown>, resource: string): boolean =>
  isOwn(value, resource) ||
  (typeof value.id === 'string' && USUAL_KEYS.some((key) => has(value, key)));

/** Gateways answer paths that they do not know with what they have: buckets are no products. */
function isForeign(value: unknown, resource: string): boolean {
  if (!isObject(value) || isOwn(value, resource)) return false;
  const others = resource === 'topupBalance' ? ['bucket'] : Object.keys(OWN_KEYS);
  return others.some((other) => other !== resource && isOwn(value, other));
}

function look(value: unknown, at: string, resource: string, depth: number): Result<Entry[] | null> {
  if (Array.isArray(value)) {
    if (value.some((entry) => isForeign(entry, resource))) return done(null);
    const list = at === '' ? resource : at;
    return done(value.map((entry, index) => ({ value: entry, at: `${list}[${index}]` })));
  }
  if (!isObject(value) || depth > DEEPEST) return done(null);
  const refusal = refusalIn(value, at);
  if (refusal !== null) return failed(refusal);
  if (isEntry(value, resource)) return done([{ value, at }]);
  for (const key of [resource, `${resource}s`, ...WRAPPERS, ...MORE_WRAPPERS]) {
    if (!has(value, key)) continue;
    const inner = look(value[key], below(at, key), resource, depth + 1);
    if (!inner.ok || inner.value !== null) return inner;
  }
  // MTN's way of saying that it could not ask every one of its systems.
  const partial = has(value, 'balance') && value.balance === null;
  return partial
    ? failed({ kind: 'unreadable', path: below(at, 'balance'), why: 'partial' })
    : done(null);
}

/**
 * The entries of a resource in an answer: a list, a list in a wrapper, or one entry alone.
 * @returns null for what holds nothing of the kind
 */
export const entriesIn = (body: unknown, resource: string): Result<Entry[] | null> =>
  look(body, '', resource, 0);
