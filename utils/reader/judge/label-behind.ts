import type { Label } from '../tokens/token';
import type { Said } from './say';

const STATES: ReadonlySet<string> = new Set(['remaining', 'used']);
const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);
/** "3.2 GB", and how far behind it the word may stand for which a day is in the way. */
const REACH = 16;
const LETTERS = /\p{L}/gu;
const FEW = 3;
/** Between amounts that one word is said of. */
const LISTED =
  /^(?: ?, ?| ?[&+;] ?| ?、 ?|, (?:and|und|et|y|e|i|og|och|ja|и|та|και|ve|dan|va) | (?:and|und|en|et|y|e|i|og|och|ja|и|та|a|și|si|ve|va|dan|και|és|es|in|ir|un) )$/u;

/** Words behind an amount that something else stands before: a day, or amounts of other kinds. */
export function labelBehind(said: readonly Said[], folded: string): void {
  said.forEach((one, at) => {
    const day = said[at + 1];
    if (day !== undefined) acrossDay(one, day, folded);
  });
  for (let at = said.length - 1; at > 0; at--) {
    const [one, before] = [said[at], said[at - 1]];
    if (one !== undefined && before !== undefined) forAllBefore(before, one, folded);
  }
}

const isOpen = ({ label, whole, partner, settled, quantity }: Said): boolean =>
  (label === null || label.role === 'total') &&
  !whole &&
  !settled &&
  partner === null &&
  COUNTED.has(quantity.kind);

/** "3.2 GB until 30/11 left", "3.2GB 11月30日まで残り", "۳ گیگ تا ۱۰ آبان باقی مانده". */
function acrossDay(one: Said, day: Said, folded: string): void {
  if (!isOpen(one) || one.quantity.kind !== 'data' || day.quantity.kind !== 'date') return;
  const { sentence } = one.clause;
  if (day.clause.sentence !== sentence) return;
  const { end } = day.quantity;
  const label = sentence.labels.find(
    ({ role, weak, start }) => !weak && STATES.has(role) && start >= end && start - end <= REACH,
  );
  if (label === undefined || sentence.quantities.some((next) => isBetween(next, end, label.start)))
    return;
  const until = sentence.labels.find(
    ({ role, start, end: last }) =>
      role === 'expiry' && start >= one.quantity.end && last <= label.start + 1,
  );
  const ahead = folded.slice(one.quantity.end, day.quantity.start);
  const behind = folded.slice(end, label.start);
  if (lettersOf(ahead, until, one.quantity.end) + lettersOf(behind, until, end) > FEW) return;
  one.label = label;
  if (until !== undefined && (day.label === null || day.label === label)) day.label = until;
}

/** The letters of a text that are not those of the word for "until". */
function lettersOf(text: string, until: Label | undefined, from: number): number {
  if (until === undefined) return text.match(LETTERS)?.length ?? 0;
  const [start, end] = [Math.max(0, until.start - from), Math.max(0, until.end - from)];
  return (text.slice(0, start) + text.slice(end)).match(LETTERS)?.length ?? 0;
}

const isBetween = ({ start }: Said['quantity'], from: number, to: number): boolean =>
  start >= from && start < to;

/** "1.2 GB, 35 min, 12 SMS left": the word behind the last is said of each. */
function forAllBefore(before: Said, one: Said, folded: string): void {
  const { label } = one;
  if (label === null || label.weak || !STATES.has(label.role) || !COUNTED.has(one.quantity.kind))
    return;
  if (before.label !== null || !isOpen(before) || before.quantity.kind === one.quantity.kind)
    return;
  if (before.clause.sentence !== one.clause.sentence || label.start < one.quantity.start) return;
  if (!LISTED.test(folded.slice(before.quantity.end, one.quantity.start))) return;
  before.label = label;
}
