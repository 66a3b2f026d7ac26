import { purposeOf, topicOf } from '../judge/context';
import type { Finding } from '../judge/finding';
import { isNegated } from '../judge/is-negated';
import { noReading } from '../judge/to-reading';
import { type Clock, whenOf } from '../judge/when';
import { findLabels } from '../lexicon/find-labels';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import type { PageReading } from '../page-reading';
import { fold } from '../text/fold';
import type { Label } from '../tokens/token';
import type { Card } from './card';
import { factsOf, labelOf } from './card-facts';
import { isEndless } from './endless';
import { isSold } from './is-sold';
import { isYes } from './json-object';
import { refusalIn } from './refusal';
import { writtenQuote } from './respell';
import { holdsUntold, tellsUntold } from './tells-untold';
import { unitsIn } from './units-in';

/** Objects that are looked at for flags. */
const MOST = 300;
const LONGEST = 300;
const LONGEST_FLAG = 40;
/** "40 GB + unlimited": the other thing has no limit. */
const AMOUNT = /\d\s?(?:[kmgt]b|go|mo|gig|гб|мб|גיגה|جيجا)/;
const FOR_SALE: ReadonlySet<Role> = new Set<Role>(['price', 'offer', 'speed']);

/** Adds what yes-or-no keys and words say; an answer that asks to sign in has no values. */
export function flagsOf(
  cards: readonly Card[],
  findings: readonly Finding[],
  reading: PageReading,
  clock: Clock,
): PageReading {
  const tells = reading.buckets.length > 0 || reading.moneyMinor !== undefined;
  if (!tells) {
    delete reading.expiresAt;
    delete reading.resetsAt;
    const refusal = refusalIn(cards);
    if (refusal !== null)
      return {
        ...noReading(),
        signedOut: refusal === 'signed-out',
        maintenance: refusal === 'maintenance',
      };
    const few = cards.slice(0, MOST);
    const [held, more] = few.filter(holdsUntold);
    const untold = few.find(tellsUntold) ?? (more === undefined ? held : undefined);
    if (untold !== undefined) noteEnds(untold, findings, reading, clock);
  }
  for (const card of cards.slice(0, MOST)) {
    if (card.unselected) continue;
    const before = reading.unlimited;
    for (const [key, value] of card.entries) noteFlag(card, key, value, reading);
    if (reading.unlimited && !before) noteEnds(card, findings, reading, clock);
  }
  return reading;
}

/** The end of what has no limit stands with it. */
function noteEnds(
  { id }: Card,
  findings: readonly Finding[],
  reading: PageReading,
  clock: Clock,
): void {
  for (const one of findings) {
    if (one.quantity.kind !== 'date' || one.aside !== null || one.places[0] !== `o${id}`) continue;
    const field = one.state === 'expiry' ? 'expiresAt' : one.state === 'reset' ? 'resetsAt' : null;
    const moment = field === null ? null : whenOf(one, clock);
    if (field === null || moment === null || reading[field] !== undefined) continue;
    reading[field] = moment;
    reading.quotes[field] = one.quote;
  }
}

function noteFlag(card: Card, key: string, value: unknown, reading: PageReading): void {
  const { roles } = rolesOfKey(key);
  const endless = isEndless(value) && (roles.includes('total') || roles.includes('remaining'));
  const yes = isYes(value);
  if (!yes && !endless && typeof value !== 'string') return;
  const left = reading.dataRemainingBytes;
  const quote = writtenQuote(`${key}: ${String(value)}`, card.written).slice(0, LONGEST);
  if (
    (isThrottled(key, value) || (yes && roles.includes('throttled'))) &&
    !(left !== undefined && left > 0)
  ) {
    reading.throttled = true;
    reading.quotes.throttled = quote;
  }
  if (left !== undefined || !saysUnlimited(value, endless || (yes && roles.includes('unlimited'))))
    return;
  if (!isOfLine(card, roles) || (!endless && isOnlyName(key, value, card))) return;
  reading.unlimited = true;
  reading.quotes.unlimited = quote;
}

/** What else a key of a flag may say: "isUnlimitedData". */
const FLAG_WORDS =
  /unlimit\w*|ill?imit\w*|s[ie][nm]_?limites?|no_?limits?|unbegrenzt\w*|data|internet|mobile|plan|package|bundle|flag|usage|quota|traffic|is|has|[^\p{L}]/giu;

/**
 * "name: Package Without Limit 150", "friendWithoutLimit: true" beside "total: 350, available: 388":
 * what something is called.
 */
const isOnlyName = (key: string, value: unknown, card: Card): boolean =>
  countsWhole(card) && (!isYes(value) || key.replace(FLAG_WORDS, '') !== '');

const countsWhole = ({ entries }: Card): boolean =>
  (['remaining', 'total'] as const).every((state) =>
    entries.some(
      ([key, value]) =>
        Number(value) > 0 && !isEndless(value) && rolesOfKey(key).roles.includes(state),
    ),
  );

/** "status": "THROTTLED" */
const isThrottled = (key: string, value: unknown): boolean =>
  typeof value === 'string' &&
  value.length < LONGEST_FLAG &&
  /status|state|mode|qos/i.test(key) &&
  rolesOfKey(value).roles.includes('throttled');

const saysUnlimited = (value: unknown, flagged: boolean): boolean =>
  flagged ||
  (typeof value === 'string' &&
    value.length < LONGEST_FLAG &&
    !AMOUNT.test(fold(value)) &&
    findLabels(fold(value)).some(
      (label) => label.role === 'unlimited' && !isNegated(label, fold(value)),
    ));

/** "left: unlimited, unit: min": counted in what is no data. */
function isCountedOther(card: Card): boolean {
  const units = unitsIn(card);
  return units.length > 0 && units.every(({ unit: { kind } }) => kind !== 'data');
}

/** The line's own data, and nothing that is sold. */
function isOfLine(card: Card, roles: readonly Role[]): boolean {
  const { described, keyed, priced } = factsOf(card);
  const groups: (readonly Label[])[] = [roles.map(labelOf), described, keyed];
  if (
    priced ||
    isSold(card) ||
    isCountedOther(card) ||
    topicOf(groups) !== 'data' ||
    purposeOf(groups) !== 'general'
  )
    return false;
  return !groups.some((labels) => labels.some(({ role }) => FOR_SALE.has(role)));
}
