import type { Label, Quantity } from '../tokens/token';
import type { Said } from './say';
import { speaksOf, strongest } from './state';

const OPENERS = ['(', '（', '['];
const CLOSERS = [')', '）', ']'];
const NEAR = 2;
const BRACKET = 10;
/** Words within the bracket say something of their own. */
const AFTER = /^ ?\p{L}/u;
const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);

const STATES: ReadonlySet<string> = new Set(['remaining', 'used']);

const isMoment = ({ quantity }: Said): boolean =>
  quantity.kind === 'date' || quantity.kind === 'duration';
const isEnd = ({ label }: Said): boolean =>
  label !== null && !label.weak && (label.role === 'reset' || label.role === 'expiry');

/** "Resets on 15/02 (12 days left)", "renews in 18 days (25 October)": one moment, told twice. */
function shareMoments(said: readonly Said[]): void {
  said.forEach((one, at) => {
    const open = one.label === null || one.label.role === 'remaining';
    // Minutes are talk time.
    if (!isMoment(one) || one.settled || !open || one.quantity.unit === 'minute') return;
    const other = [said[at - 1], said[at + 1]].find(
      (near) =>
        near !== undefined &&
        isMoment(near) &&
        isEnd(near) &&
        near.quantity.kind !== one.quantity.kind &&
        near.clause.sentence === one.clause.sentence,
    );
    if (other !== undefined) one.label = other.label;
  });
}

/** "Basic volume (3 GB)": the label that a bracket follows at once. */
function beforeBracket({ clause, quantity, partner, whole }: Said, folded: string): Label | null {
  if (whole || partner !== null || clause.quantities.length !== 1) return null;
  if (!OPENERS.includes(folded.charAt(clause.start - 1)) || quantity.start - clause.start > 1)
    return null;
  const fits = clause.sentence.labels.filter(
    (label) =>
      speaksOf(label, quantity) &&
      label.end <= clause.start &&
      clause.start - label.end <= NEAR &&
      label.role !== 'reset',
  );
  const counted = clause.sentence.quantities.some(
    ({ end }) => end <= clause.start && fits.some((label) => label.start - end <= NEAR),
  );
  return counted || AFTER.test(folded.slice(quantity.end)) ? null : strongest(fits);
}

/** "Data left (apps included): 3 GB": the label before a bracket that holds no amount. */
function acrossBracket({ clause, quantity, partner, whole }: Said, folded: string): Label | null {
  if (whole || partner !== null || clause.quantities.length !== 1) return null;
  if (!CLOSERS.includes(folded.charAt(clause.start - 1))) return null;
  const counted = clause.sentence.quantities.some(
    ({ kind, end }) => end <= clause.start && kind !== 'number' && kind !== 'time',
  );
  if (counted || AFTER.test(folded.slice(quantity.end))) return null;
  const fits = clause.sentence.labels.filter(
    (label) => speaksOf(label, quantity) && label.end <= clause.start,
  );
  return strongest(fits.reverse());
}

/** "8GB(80%) 사용": the label right behind a bracket that follows the amount at once. */
function behindBracket({ clause, quantity, whole }: Said, folded: string): Label | null {
  if (whole || !OPENERS.includes(folded.charAt(clause.end - 1))) return null;
  if (clause.end - quantity.end > NEAR) return null;
  const closes = folded.slice(clause.end, clause.end + BRACKET).search(/[)）\]]/);
  if (closes === -1) return null;
  const from = clause.end + closes + 1;
  const fits = clause.sentence.labels.filter(
    (label) => speaksOf(label, quantity) && label.start >= from && label.start - from <= NEAR,
  );
  return strongest(fits);
}

/** "Left until 2 June: Internet 6144 MB, calls 230 min": the word before a colon is for all behind it. */
function beforeColon(
  { clause, quantity, partner, whole }: Said,
  said: readonly Said[],
  folded: string,
): Label | null {
  if (whole || partner !== null || !COUNTED.has(quantity.kind)) return null;
  const { labels, quantities } = clause.sentence;
  if (quantities.some(({ kind }) => kind === 'money')) return null;
  const states = labels.filter(
    ({ role, weak, start }) => !weak && STATES.has(role) && start < quantity.end,
  );
  const [label] = states;
  if (label === undefined || states.length > 1 || label.end > quantity.start) return null;
  // "Only 3 days left: 20 GB": that is said of the days.
  if (quantities.some(({ kind, start }) => kind === 'duration' && isBehind(start, label)))
    return null;
  const colon = folded.indexOf(':', label.end);
  // The size in the name of a pack counts nothing.
  const counted = quantities.some(
    (one) =>
      COUNTED.has(one.kind) &&
      // "Left today: …"
      !(one.kind === 'duration' && one.value === 0) &&
      one.start < colon &&
      !said.some((other) => other.quantity === one && other.settled),
  );
  return colon === -1 || colon > quantity.start || counted ? null : label;
}

const isBehind = (start: number, { end }: Label): boolean => start >= end && start - end <= 1;

/** "90 % used (4.5 GB of 5 GB)". */
const isShareOfPair = (before: Said, { clause, partner }: Said): boolean =>
  partner !== null &&
  before.quantity.kind === 'percent' &&
  before.clause.sentence === clause.sentence &&
  (before.label?.role === 'used' || before.label?.role === 'remaining');

/** "SMS 45 pcs." counts messages, though the number alone does not say it. */
const isCounted = ({ quantity: { kind, start }, clause: { labels } }: Said): boolean =>
  COUNTED.has(kind) ||
  (kind === 'number' &&
    labels.some(({ role, end }) => role === 'sms' && start - end <= NEAR && end <= start));

/** "Only 3 days left: 20 GB": days are no talk time. */
const TALK: ReadonlySet<string> = new Set(['hour', 'minute', 'second']);
const isTerm = ({ kind, unit }: Quantity): boolean => kind === 'duration' && !TALK.has(unit);

/** "3 of 6 GB until 3 December and 485 minutes": a date between two amounts parts them not. */
function countedBefore(said: readonly Said[], at: number): Said | undefined {
  const before = said[at - 1];
  const dated =
    before?.quantity.kind === 'date' && said[at - 2]?.clause.sentence === before.clause.sentence;
  return dated ? said[at - 2] : before;
}

/** "940 MB, 272 minutes and 188 SMS left": one word for all that one sentence counts. */
export function inherit(said: Said[], folded: string): Said[] {
  shareMoments(said);
  for (const one of said)
    one.label ??=
      beforeBracket(one, folded) ??
      acrossBracket(one, folded) ??
      behindBracket(one, folded) ??
      beforeColon(one, said, folded);
  said.forEach((one, at) => {
    const before = countedBefore(said, at);
    if (before === undefined || one.label !== null || one.whole) return;
    if (isShareOfPair(before, one)) {
      one.label = before.label;
      return;
    }
    if (one.partner !== null) return;
    const label = before.label ?? (before.whole ? (before.partner?.label ?? null) : null);
    if (before.clause.sentence !== one.clause.sentence || label === null) return;
    if (
      one.quantity.kind === 'percent' &&
      before.quantity.kind === 'data' &&
      label.role !== 'total'
    ) {
      one.label = label;
      return;
    }
    if (!isCounted(one) || before.quantity.kind === one.quantity.kind) return;
    if (!COUNTED.has(before.quantity.kind) || isTerm(before.quantity)) return;
    if (label.role === 'remaining' || label.role === 'used') one.label = label;
  });
  return said;
}
