import { keyWords } from '../json/key-parts';
import { keyTable } from '../json/key-table';
import { unitOfWord } from '../json/key-units';
import { findLabels } from './find-labels';
import type { Role } from './role';

export interface KeyRoles {
  roles: readonly Role[];
  /** As the token readers name it: 'MB', 'minute', 'percent' … */
  unit: string | null;
}

/** Words that make a moment one at which something was looked at. */
const AS_OF = /^(?:updat|modif|refresh|fetch|check|measur|report|retriev|last)/;
const isAsOf = (part: string): boolean => AS_OF.test(part);
const OWN = new Set(
  'active current my mine own subscribed activated purchased booked assigned actual attiva attive activa activas activo activos ativa ativas aktive aktiva aktivni aktif aktywne'.split(
    ' ',
  ),
);

const SELF = new Set('current my me own self loggedin authenticated signedin'.split(' '));

const PLAN = new Set('plan package paket pakiet pacote paquete bundle'.split(' '));

/** "tariffPlanRate": what a minute of it costs. */
const RATES = new Set('rate rates fee fees cost costs price prices surcharge'.split(' '));
const isRate = (part: string): boolean => RATES.has(part);

const LIMITS = new Set('limit cap allowance quota maximum threshold'.split(' '));
const ALLOWED = new Set('max maximum allowed allowable permitted included'.split(' '));
const EVER = new Set('lifecycle lifetime alltime'.split(' '));
const NOT = new Set('not non nicht niet'.split(' '));

/** A word for use beside one for its limit: the last tells what is meant, or what stands before "usage". */
function isOfLimit(parts: readonly string[]): boolean {
  const last = parts.findLastIndex((part) => LIMITS.has(part));
  const use = parts.findIndex((part) => /^us(?:age|e)$/.test(part));
  return use !== -1 && (last > use || ALLOWED.has(parts[use - 1] ?? ''));
}

const STATES: readonly Role[] = ['remaining', 'used', 'total', 'expiry', 'reset', 'start', 'as-of'];
const AMOUNTS: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'total', 'expiry']);

const COUNTED: readonly Role[] = ['remaining', 'used', 'total'];

/** "transactionSuccess", "TransactionResponse": what an answer is wrapped in, and no list of the past. */
const WRAPPING = new Set('success response result reply status body data info'.split(' '));

/** Words of keys for what is said to the reader, whatever they mean in some language. */
const NEUTRAL = new Set('tip tips hint hints notice remark remarks'.split(' '));

/** "packageType: 1" sorts what there is, and counts nothing. */
const SORTS = new Set('type typ tipo kind leixing'.split(' '));

const LONGEST_RUN = 4;
/** Keys come again and again in lists; forgotten when there are too many. */
const MOST_KNOWN = 2000;

const read = new Map<string, KeyRoles>();

/** What the name of a field in JSON or XML says about its value. */
export function rolesOfKey(key: string): KeyRoles {
  const short = key.length > 120 ? key.slice(-120) : key;
  const before = read.get(short);
  if (before !== undefined) return before;
  if (read.size >= MOST_KNOWN) read.clear();
  const roles = readKey(short);
  read.set(short, roles);
  return roles;
}

function readKey(key: string): KeyRoles {
  if (key === '#text') return { roles: [], unit: null };
  const known = keyTable();
  const parts = keyWords(key);
  const roles = new Set<Role>();
  let unit: string | null = null;
  for (const part of parts) unit = unitOfWord(part) ?? unit;
  let at = 0;
  while (at < parts.length) {
    let length = Math.min(LONGEST_RUN, parts.length - at);
    let found: readonly Role[] | undefined;
    for (; length > 0; length--) {
      found = known.get(parts.slice(at, at + length).join(''));
      if (found !== undefined) break;
    }
    for (const role of found ?? []) roles.add(role);
    at += Math.max(1, length);
  }
  // A key in another script, or of plain words, reads like a label.
  const nothing = roles.size === 0;
  if (parts.every((part) => NEUTRAL.has(part))) return { roles: [], unit: null };
  if (nothing || !STATES.some((state) => roles.has(state))) {
    for (const { role, weak } of findLabels(parts.join(' ')))
      if (!weak && (nothing || AMOUNTS.has(role))) roles.add(role);
  }
  // "expiryTimestamp" is an end, written as a timestamp.
  if (roles.has('as-of') && (roles.has('expiry') || roles.has('reset')) && !parts.some(isAsOf))
    roles.delete('as-of');
  // "usedDataBalance" is what is gone of it.
  if (
    roles.has('used') &&
    parts.includes('balance') &&
    !parts.some((one) => known.get(one)?.includes('remaining'))
  )
    roles.delete('remaining');
  // "usageLimit", "allowedUsage" is how much may be used.
  if (roles.has('used') && isOfLimit(parts)) {
    roles.delete('used');
    roles.add('total');
  }
  // "lifecycleUsed" counts since the card was made.
  if (roles.has('used') && parts.some((part) => EVER.has(part))) {
    roles.delete('used');
    roles.add('history');
  }
  // "notUsed" is still there.
  if (roles.has('used') && parts.some((part) => NOT.has(part))) {
    roles.delete('used');
    roles.add('remaining');
  }
  // "FreeUnit", "freeQty" is whatever a plan includes.
  if (/free_?(?:units?|qty|quantity|amt|amount|cnt|count|vol|volume)/i.test(key))
    roles.delete('bonus');
  // Who is signed in is no other member: "currentMember".
  if (parts.includes('member') && parts.some((part) => SELF.has(part))) roles.delete('other-line');
  if (parts.includes('transaction') && parts.some((part) => WRAPPING.has(part)))
    roles.delete('history');
  // A pool that all lines use is one's own as well.
  if (parts.includes('pool')) roles.delete('other-line');
  // "activeOffers" are one's own.
  if (roles.has('offer') && parts.some((part) => OWN.has(part))) roles.delete('offer');
  // A "tariffPlan" is what one has, and no price.
  if (roles.has('price') && parts.some((part) => PLAN.has(part)) && !parts.some(isRate))
    roles.delete('price');
  // "balanceBytes" is what is left of data, and no money.
  if (roles.has('balance') && /^[KMGT]?i?B$/.test(unit ?? '')) {
    roles.delete('balance');
    roles.add('remaining');
  }
  if (SORTS.has(parts.at(-1) ?? '')) for (const state of COUNTED) roles.delete(state);
  // "expired: true" is a state; "expiredDate" is a date.
  if (parts.length === 1 && parts[0] === 'expired') return { roles: ['expired', 'expiry'], unit };
  return { roles: [...roles], unit };
}
