import { findDates } from '../dates/find-dates';
import type { Languages } from '../lexicon/languages';
import { readLabels } from '../lexicon/read-labels';
import type { Segment } from '../page/page';
import { findQuantities, type QuantityHints } from '../tokens/find-quantities';
import type { Label, Quantity } from '../tokens/token';
import { isNegated } from './is-negated';
import { isOfCard } from './is-of-card';
import { withoutUse } from './left-to-use';
import { withoutNames } from './named-in-marks';
import { namesAllDay, namesTerm } from './names-term';

/** A segment and what was understood of it. */
export interface Line {
  segment: Segment;
  quantities: Quantity[];
  labels: Label[];
  /** What the cell beside it says as well, and is judged there. */
  again?: Quantity;
  /** The line below goes on with the unit of its number: "312" above "MB left". */
  below?: Line;
}

/** A line of more amounts than these says nothing of one line's account. */
const MOST = 40;

const NOTHING: Line['labels'] = [];

export function readLine(segment: Segment, hints: QuantityHints, spoken: Languages): Line {
  const { folded, text } = segment;
  const labels = folded.length > 0 ? readLabels(folded, spoken) : NOTHING;
  const all = together(hints, folded, text).slice(0, MOST);
  const isOfData = all.some(({ kind }) => kind === 'data');
  const noted = all.filter(
    ({ kind, start }) => kind !== 'number' || folded.charAt(start - 1) !== '※',
  );
  const own = isOfData
    ? noted.filter((one, at) => !namesTerm(one, folded) && !namesAllDay(one, noted[at + 1], folded))
    : noted;
  const quantities = own.filter((one, at) => !isToCall(one, own[at + 1], folded));
  const told = outside(labels, quantities).filter(
    (label) => !isFree(label, folded) && !isOfCard(label, folded),
  );
  return { segment, quantities, labels: withoutUse(withoutNames(told, folded, text), folded) };
}

/** "The credit of 0612345678 is 12.50 €": a number to call stands between a word and what it is said of. */
const isToCall = (
  { kind, start, end }: Quantity,
  next: Quantity | undefined,
  folded: string,
): boolean =>
  kind === 'number' &&
  next !== undefined &&
  (next.kind === 'money' || next.kind === 'data') &&
  TO_CALL.test(folded.slice(start, end)) &&
  !/[=:] ?$/.test(folded.slice(Math.max(0, start - 2), start));
const TO_CALL = /^(?=(?:\D?\d){8,13}$)\d+(?:[ -]\d{2,7}){0,4}$/;

/** "At no extra cost", "fără costuri": nothing is to be paid. */
const isFree = (label: Label, folded: string): boolean =>
  label.role === 'charge' && !label.weak && isNegated(label, folded);

/** A word within a date or an amount says nothing more; that minutes are talk time may be told by them alone. */
function outside(labels: Label[], quantities: readonly Quantity[]): Label[] {
  if (labels.length === 0 || quantities.length === 0) return labels;
  return labels.filter(
    ({ start, end, role }) =>
      !quantities.some(
        (one) =>
          one.start <= start &&
          end <= one.end &&
          one.kind !== 'number' &&
          (one.kind !== 'duration' || role !== 'voice'),
      ),
  );
}

/** Dates take the digits they are written with; of two durations the longer one counts. */
function together(hints: QuantityHints, folded: string, text: string): Quantity[] {
  const dates = findDates(folded, text);
  const amounts = /\d/.test(folded) ? findQuantities(folded, text, hints) : [];
  if (dates.length === 0) return amounts;
  const kept: Quantity[] = [];
  let next = 0;
  for (const amount of amounts) {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= amount.start) next++;
    const date = dates[next];
    const overlaps = date !== undefined && date.start < amount.end;
    if (!overlaps) kept.push(amount);
    else if (outweighs(amount, date)) {
      kept.push(amount);
      dates.splice(next, 1);
    }
  }
  return [...kept, ...dates].sort((one, other) => one.start - other.start);
}

function outweighs(amount: Quantity, date: Quantity): boolean {
  // "52m 18s" is longer than "52m", and "2h 14m" than "14m".
  const within =
    date.start <= amount.start &&
    date.end >= amount.end &&
    date.end - date.start > amount.end - amount.start;
  if (amount.kind === 'data')
    return date.kind === 'duration' && amount.doubtful !== true && !within;
  // "15.400d" are dong, "30d" are days.
  if (amount.kind === 'money') return amount.unit === 'VND' && amount.value >= 1000;
  if (amount.kind !== 'duration' || date.kind !== 'duration') return false;
  return amount.end - amount.start > date.end - date.start;
}
