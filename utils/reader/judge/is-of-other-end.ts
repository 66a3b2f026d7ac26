import type { Label } from '../tokens/token';
import type { Line } from './line';
import type { Said } from './say';
import { blocksAround } from './surroundings';

/** What a traveller buys is called like the card it is on. */
const ESIM = /e-?sim/;

/** "Contract ends on 14/02", "SIM valid until": the end of what the allowances are on. */
export function isOfOtherEnd(
  { clause, quantity }: Said,
  own: Line,
  caption: Line | null,
  label: Label | null,
): boolean {
  const { sentence } = clause;
  if (sentence.quantities.some(({ kind }) => kind === 'data')) return false;
  // What the next sentence part says after the date is about another one.
  const ahead = sentence.labels.filter(
    ({ start }) => start <= quantity.start || clause.labels.some((one) => one.start === start),
  );
  const told = [...ahead, ...(caption?.labels ?? [])];
  if (says(told, 'data')) return false;
  if (says(told, 'other-end')) return true;
  if (!says(told, 'line') || label?.role !== 'expiry') return false;
  return !ESIM.test(own.segment.folded) && !ESIM.test(caption?.segment.folded ?? '');
}

/** "Contract ends on" and its day are a card of two lines, whatever is said of renewing below it. */
export function endsOther({ label }: Said, line: Line, lines: readonly Line[]): boolean {
  if (label !== null) return false;
  const card = blocksAround(line.segment).find(({ first, last }) => last > first);
  if (card === undefined || card.last !== line.segment.at || card.last - card.first !== 1)
    return false;
  const term = lines[card.first];
  return term !== undefined && term.quantities.length === 0 && says(term.labels, 'other-end');
}

const says = (labels: readonly Label[], wanted: Label['role']): boolean =>
  labels.some(({ role, weak }) => role === wanted && !weak);
