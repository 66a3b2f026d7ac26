import { toBinary } from '../judge/binary-hint';
import type { Finding } from '../judge/finding';
import { sumOfWays } from '../judge/sum-of-ways';
import { toReading } from '../judge/to-reading';
import { bringHome } from '../judge/travel-esim';
import { type Clock, whenOf } from '../judge/when';
import { rolesOfKey } from '../lexicon/json-roles';
import type { PageReading } from '../page-reading';
import { fold } from '../text/fold';
import type { QuantityHints } from '../tokens/find-quantities';
import { withoutEmptyPlaces } from './balance-list';
import { calledInText } from './called-in-text';
import type { Card } from './card';
import { countsBinary } from './counts-binary';
import { isEndless } from './endless';
import { isTravelEsim } from './is-travel-esim';
import { joinSiblings } from './join-siblings';
import { joinSpans } from './join-spans';
import { flagsOf } from './json-flags';
import { groupsAround, judgeLeaf } from './judge-leaf';
import { type Leaf, readLeaf } from './leaf';
import { leavePast } from './leave-past';
import { mainMoney } from './main-money';
import { monthTraffic } from './month-traffic';
import { oddSizesLeft } from './odd-sizes-left';
import { writtenKey, writtenQuote } from './respell';
import { restCalledUse } from './rest-called-use';
import { sharesLast } from './shares-last';
import { textBesideWhole } from './text-beside-whole';
import { usedBeside, usedBothWays } from './two-ways';
import { withoutDays } from './without-days';
import { withoutNothing } from './without-nothing';
import { withoutParts } from './without-parts';
import { withoutTwins } from './without-twins';

/** An answer of more amounts is a list of something, not an account. */
const MOST_FINDINGS = 2000;

/** What data in JSON or XML says about allowances, by its keys, units and names. */
export function findInJson(
  cards: readonly Card[],
  hints: QuantityHints,
  clock: Clock,
): PageReading {
  const told = findInCards(cards, hints, clock);
  const all = told.flat();
  const binary = countsBinary(all);
  if (binary) toBinary([{ quantities: all.map(({ quantity }) => quantity) }]);
  const findings = settled(told, cards, hints, clock);
  const reading = toReading(findings, clock);
  if (binary) reading.gigabyte = 'binary';
  return flagsOf(cards, findings, reading, clock);
}

/** Every amount of the data that may tell of an allowance. */
export function findingsIn(cards: readonly Card[], hints: QuantityHints, clock: Clock): Finding[] {
  return settled(findInCards(cards, hints, clock), cards, hints, clock);
}

/** What each object tells. */
function findInCards(cards: readonly Card[], hints: QuantityHints, clock: Clock): Finding[][] {
  const told: Finding[][] = [];
  let count = 0;
  for (const card of cards) {
    if (count >= MOST_FINDINGS) break;
    const found = findInCard(card, hints, clock);
    count += found.length;
    if (found.length > 0) told.push(found);
  }
  return told;
}

function settled(
  told: readonly Finding[][],
  cards: readonly Card[],
  hints: QuantityHints,
  clock: Clock,
): Finding[] {
  const counted = withoutEmptyPlaces(joinSpans(told.flatMap(withoutTwins), cards), cards);
  const all = calledInText(textBesideWhole(sharesLast(counted), cards), cards);
  const known = oddSizesLeft(restCalledUse(all, cards, hints), cards);
  const findings = withoutDays(leavePast(known, cards, clock));
  if (isTravelEsim(cards)) bringHome(findings);
  mainMoney(findings, cards);
  sumOfWays(findings, ({ quote }) => fold(quote.split(':', 1)[0] ?? ''));
  joinSiblings(findings, cards);
  const written = cards[0]?.written ?? new Map<string, string>();
  for (const one of findings) {
    one.name = writtenKey(one.name, written);
    one.quote = writtenQuote(one.quote, written);
  }
  return findings;
}

function findInCard(card: Card, hints: QuantityHints, clock: Clock): Finding[] {
  const leaves = card.entries.flatMap(([key, written]): Leaf[] => {
    const value = Array.isArray(written) ? dateInList(written) : written;
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const leaf = readLeaf(key, value, card, hints);
    return leaf.quantities.length === 0 ? [] : [leaf];
  });
  const month = monthTraffic(card) ?? usedBothWays(card);
  if (leaves.length === 0 && month === null) return [];
  const around = groupsAround(card);
  const findings = leaves.flatMap((leaf) => judgeLeaf(leaf, card, around));
  // A sum stands nowhere.
  if (month !== null) findings.push(...judgeLeaf(month, { ...card, path: null }, around));
  const both = month === null ? usedBeside(card, findings) : null;
  if (both !== null) findings.push(...judgeLeaf(both, { ...card, path: null }, around));
  const there = withoutParts(withoutNothing(withoutNone(findings), card));
  return withoutEndless(there, card).map((one) => plainDate(one, findings, clock));
}

/** [2026, 9, 20], [2026, 9, 20, 23, 59]: a date as some programs write it; null for other lists. */
function dateInList(list: readonly unknown[]): string | null {
  if (list.length < 3 || list.length > 7 || !list.every((one) => Number.isInteger(one)))
    return null;
  const [year, month, day] = list.map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return [year, month, day].map((one) => String(one).padStart(2, '0')).join('-');
}

const PLAIN_DATE = /^(?:date|datum|fecha|дата): /i;

/** A "date" beside what is left is its end, if it is still to come. */
function plainDate(one: Finding, all: readonly Finding[], clock: Clock): Finding {
  if (one.quantity.kind !== 'date' || one.state !== null || !PLAIN_DATE.test(one.quote)) return one;
  const left = all.some(
    ({ state, quantity }) => state === 'remaining' && quantity.kind !== 'money',
  );
  const moment = whenOf(one, clock);
  const ends = left && moment !== null && moment > clock.now;
  return ends ? { ...one, state: 'expiry', weak: true } : one;
}

const MOST_OF_ENDLESS = 0.5;

/** "total: 9999999, remaining: 9999961": what is left of a number that stands for "without limit". */
function withoutEndless(findings: readonly Finding[], { entries }: Card): Finding[] {
  const endless = entries.find(
    ([key, value]) => isEndless(value) && rolesOfKey(key).roles.includes('total'),
  );
  const limit = Number(endless?.[1] ?? Number.NaN);
  if (!(limit > 0)) return [...findings];
  const made = entries.filter(([, value]) => Number(value) > limit * MOST_OF_ENDLESS);
  return findings.filter(
    ({ state, quote }) =>
      state !== 'remaining' || !made.some(([key, value]) => quote === `${key}: ${String(value)}`),
  );
}

/** Nothing left of nothing: talk or messages that the plan does not have. */
function withoutNone(findings: readonly Finding[]): Finding[] {
  const none = findings.filter(
    ({ quantity, state, topic }) =>
      state === 'total' && quantity.value === 0 && (topic === 'voice' || topic === 'sms'),
  );
  if (none.length === 0) return [...findings];
  return findings.filter(
    ({ quantity, topic, places }) =>
      quantity.value !== 0 ||
      !none.some((one) => one.topic === topic && one.places[0] === places[0]),
  );
}
