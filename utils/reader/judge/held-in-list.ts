import type { Role } from '../lexicon/role';
import type { Finding } from './finding';
import { hasBar } from './has-bar';
import { isConditional } from './is-conditional';
import { isInName } from './is-in-name';
import type { Line } from './line';
import { sentenceAround, sentenceStart } from './sentence-around';

/** What has more lines is no message. */
const MESSAGE = 14;
const LONGEST = 700;
/** What says in so many letters what it counts is no sentence about it. */
const ITEM = 70;
/** A page of more amounts is a list of something else. */
const MOST = 40;
const NEAR = 3;
/** Bars of data alone may as well show how far something was loaded. */
const FEWEST_BARS = 2;
/** Two rows of a name and a value each. */
const BESIDE = 5;
const OTHERWISE: ReadonlySet<Role> = new Set<Role>([
  'used',
  'total',
  'offer',
  'price',
  'charge',
  'history',
  'speed',
  'throttled',
  'used-up',
  'expired',
  'other-line',
]);

/**
 * "Balance: 12.40. Data: 3.42 GB. Calls: 184 min. SMS: 47": in a list of what is held nothing says of
 * each that it is left. Amounts that nobody sells tell such a list from a plan's.
 */
export function heldInList(findings: Finding[], lines: readonly Line[]): void {
  freeBesideBalance(findings, lines);
  const open = findings.filter((one) => isOpen(one, lines));
  if (open.length === 0 || open.length > MOST) return;
  const short =
    lines.length <= MESSAGE &&
    lines.reduce((sum, { segment }) => sum + segment.text.length, 0) <= LONGEST;
  const paid = findings.some(
    ({ quantity, topic, aside }) =>
      quantity.kind === 'money' && topic === 'money' && aside === null,
  );
  if (short) {
    const tells = findings.some(
      ({ quantity, state, aside }) =>
        quantity.kind === 'data' && aside === null && (state === 'remaining' || state === 'used'),
    );
    const counted = !tells && open.some((one) => isUneven(one, lines));
    if (counted) for (const one of open) if (isUntil(one, lines)) hold(one);
  }
  const told = findings.some(({ aside, state }) => aside === null && state === 'remaining');
  const bars = open.filter((one) => isUneven(one, lines) && isDrawn(one, lines));
  const drawn = new Set(bars.map(({ quantity }) => quantity.kind)).size;
  if (!paid && !(short && told) && drawn < FEWEST_BARS) {
    if (!told) holdOdd(findings, lines);
    return;
  }
  const isUse = ({ quantity, state, aside }: Finding) =>
    quantity.kind === 'data' && state === 'used' && aside === null;
  if (findings.some(isUse) || (!short && speaksOfUse(lines))) return;
  const isOdd = (one: Finding) =>
    isUneven(one, lines) || (paid && isOddSize(one.quantity, lines[one.at]?.segment.folded ?? ''));
  const uneven = open.filter(isOdd);
  const left = paid ? findings.filter((one) => isLeft(one) && isOdd(one)) : [];
  const lists = paid ? findings.filter((one) => isCountedLeft(one) && isOdd(one)) : [];
  for (const one of open)
    if (
      lists.some((left) => goesOnWith(left, one, lines)) ||
      uneven.some((other) => other === one || Math.abs(other.at - one.at) <= NEAR) ||
      (isAlone(one, lines) && left.some(({ at }) => Math.abs(at - one.at) <= BESIDE))
    )
      hold(one);
}

/** "Cards: 30 SMS", "Pack: 981 SMS", and nothing else: nobody sells the one that is odd. */
function holdOdd(findings: readonly Finding[], lines: readonly Line[]): void {
  if (lines.length < FEWEST_ITEMS || lines.length > MESSAGE || findings.length !== lines.length)
    return;
  const listed = lines.every(({ segment }) => LISTED.test(segment.folded));
  const open = findings.every(
    ({ quantity: { kind, unit }, state, aside }) =>
      (kind === 'messages' || unit === 'minute') &&
      (state === null || state === 'total') &&
      aside === null,
  );
  const [one, more] = findings.filter((each) => isUneven(each, lines));
  if (listed && open && one?.purpose === 'general' && one.topic !== null && more === undefined)
    hold(one);
}

const FEWEST_ITEMS = 3;
const LISTED = /^[^:\d]{2,40}: ?\d{1,5} ?\p{L}{2,12}\.?$/u;

const isDrawn = ({ at }: Finding, lines: readonly Line[]): boolean => {
  const segment = lines[at]?.segment;
  return segment !== undefined && hasBar(segment);
};

/** "Left: 812.4 MB, 25 SMS, 40 minutes": the line goes on with what is left. */
const isCountedLeft = ({ quantity, state, aside, partner }: Finding): boolean =>
  state === 'remaining' && aside === null && partner === null && quantity.kind === 'data';

/** In the same line, behind a comma and nothing that says of what it is a part. */
function goesOnWith(left: Finding, one: Finding, lines: readonly Line[]): boolean {
  const line = left.at === one.at ? lines[one.at] : undefined;
  if (line === undefined || one.quantity.kind === 'data') return false;
  const [from, to] = [left.quantity.end, one.quantity.start];
  const between = ({ start }: { start: number }) => start >= from && start < to;
  return (
    !line.segment.folded.slice(from, to).includes('(') &&
    !line.quantities.some((other) => other.kind === 'data' && between(other)) &&
    !line.labels.some((label) => OTHERWISE.has(label.role) && between(label))
  );
}

/** Its own words say that it is left. */
const isLeft = ({ quantity, state, weak, aside, partner }: Finding): boolean =>
  state === 'remaining' &&
  !weak &&
  aside === null &&
  partner === null &&
  (quantity.kind === 'data' || quantity.kind === 'duration');

/** "SMS to all:", "30 pcs.", "Free calls:", "30 min": messages or talk that are all that their line tells. */
const isAlone = (
  { quantity: { kind, start, end }, at }: Finding,
  lines: readonly Line[],
): boolean =>
  (kind === 'messages' || (kind === 'duration' && isFree(lines[at - 1]))) &&
  start === 0 &&
  !/\p{L}/u.test(lines[at]?.segment.folded.slice(end) ?? '');

/** "Balance: 18.60", and below it "Free calls: 30 min": beside what is held, and not beside a price. */
function freeBesideBalance(findings: readonly Finding[], lines: readonly Line[]): void {
  for (const one of findings) {
    if (one.aside !== 'price' || one.quantity.kind !== 'duration' || one.topic !== 'voice')
      continue;
    if (!isAlone(one, lines)) continue;
    const money = findings.filter(
      ({ quantity, at }) => quantity.kind === 'money' && Math.abs(at - one.at) <= BESIDE,
    );
    if (money.length > 0 && money.every(({ topic, aside }) => topic === 'money' && aside === null))
      one.aside = null;
  }
}

const isFree = (line: Line | undefined): boolean =>
  line?.quantities.length === 0 &&
  (line.labels.some(({ role }) => role === 'bonus') || FREE.test(line.segment.folded));

const FREE = /^(?:frei|frie|gratis|vrije|ilmais|無料|免費|免费|무료|ฟรี)/;

export function hold(one: Finding): void {
  one.state = 'remaining';
  one.weak = true;
  if (one.quantity.kind === 'duration') one.topic = 'voice';
  if (one.quantity.kind === 'time')
    one.quantity = { ...one.quantity, kind: 'duration', unit: 'second' };
}

export const speaksOfUse = (lines: readonly Line[]): boolean =>
  lines.some(
    ({ segment, labels }) =>
      !segment.chrome &&
      !segment.action &&
      labels.some(({ role, weak }) => role === 'used' && !weak),
  );

/** An amount by itself, of which nothing is said but what it counts. */
export function isOpen(one: Finding, lines: readonly Line[]): boolean {
  const { quantity, state, partner, aside, purpose, topic, at } = one;
  if (state !== null || partner !== null || aside !== null || purpose === 'other-line')
    return false;
  const line = lines[at];
  if (line === undefined || line.segment.action || line.segment.chrome || line.segment.heading)
    return false;
  const { folded } = line.segment;
  const written = folded.slice(quantity.start, quantity.end);
  const counts =
    quantity.kind === 'data' ||
    quantity.kind === 'messages' ||
    // "30 min, 20 SMS": beside messages, minutes are talk time.
    (topic === null &&
      quantity.unit === 'minute' &&
      line.quantities.some(({ kind }) => kind === 'messages')) ||
    (topic === 'voice' &&
      ((quantity.kind === 'duration' && TALK.has(quantity.unit)) ||
        (quantity.kind === 'time' && CLOCK.test(written))));
  if (!counts || quantity.doubtful === true) return false;
  if (isInName(quantity, line.labels, line.segment.text)) return false;
  if (/\d ?$/.test(folded.slice(Math.max(0, quantity.start - 2), quantity.start))) return false;
  const [start, end] = sentenceOf(one, line);
  if (itemLength(one, folded, start, end) > ITEM || isConditional(folded.slice(start, end)))
    return false;
  const inside = ({ start: from, end: to }: { start: number; end: number }) =>
    from >= start && to <= end;
  return (
    !line.labels.some((label) => inside(label) && OTHERWISE.has(label.role) && !label.weak) &&
    !line.quantities.some(
      (other) =>
        inside(other) &&
        (other.kind === 'money' || other.kind === 'percent' || other.kind === 'speed'),
    )
  );
}

const TALK: ReadonlySet<string> = new Set(['hour', 'minute', 'second']);
const CLOCK = /^\d+:\d\d:\d\d$/;

function sentenceOf({ quantity }: Finding, { segment: { folded } }: Line): [number, number] {
  const start = sentenceStart(folded, quantity.start);
  return [start, start + sentenceAround(folded, quantity.start, quantity.end).length];
}

/** "Left: data - 812 MB, bonus SMS - 25, 40 minutes": commas part a list of amounts. */
function itemLength({ quantity }: Finding, folded: string, start: number, end: number): number {
  const before = Math.max(...[',', ';'].map((mark) => folded.lastIndexOf(mark, quantity.start)));
  const behind = folded.slice(quantity.end, end).search(/[,;]/);
  return (behind === -1 ? end : quantity.end + behind) - Math.max(before, start);
}

/** "350 MB until 16 November": the day right behind it in its sentence. */
function isUntil(one: Finding, lines: readonly Line[]): boolean {
  const line = lines[one.at];
  if (line === undefined || one.quantity.kind !== 'data' || one.purpose !== 'general') return false;
  const [, end] = sentenceOf(one, line);
  return line.quantities.some(
    ({ kind, start, value }) =>
      (kind === 'date' || (kind === 'duration' && value === 0)) &&
      start >= one.quantity.end &&
      start < end &&
      line.labels.some(
        (label) => label.role === 'expiry' && label.end <= start && start - label.end <= 2,
      ),
  );
}

/** Nobody sells 3.42 GB, 184 minutes, 25 minutes and 0 seconds or 47 messages. */
export function isUneven({ quantity, at }: Finding, lines: readonly Line[]): boolean {
  const { kind, value, start, end } = quantity;
  const written = lines[at]?.segment.folded.slice(start, end) ?? '';
  if (kind === 'time') return true;
  if (kind === 'duration')
    return value % 300 !== 0 || (quantity.unit === 'minute' && /\d\D+\d/.test(written));
  if (kind === 'messages') return value % 5 !== 0;
  return (
    /\d[.,]\d{2}(?!\d)/.test(written) ||
    /^(?!512|1024|1536|2048|3072|4096)\d*(?: \d{3})?(?<=[1-9]) ?[mм]/.test(written)
  );
}

/** Beside a sum that is held: 512.4 MB, and 138022 KB, which are no whole number of megabytes. */
function isOddSize(
  { kind, unit, value, start, end }: Finding['quantity'],
  folded: string,
): boolean {
  if (kind !== 'data') return false;
  if (unit !== 'KB' && unit !== 'B') return /\d[.,][1-9] ?[mм]/.test(folded.slice(start, end));
  return value >= 1e6 && value % 1e6 !== 0 && (value / 1000) % 1024 !== 0 && value % 2 ** 20 !== 0;
}
