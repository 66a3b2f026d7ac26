import type { PageElement } from '../page/page';
import type { Label, Quantity } from '../tokens/token';
import { isQueued } from './is-queued';
import type { Line } from './line';
import { speaksOf, strongest } from './state';
import { blocksAround, isCaption, itemOf, rowOf } from './surroundings';

export interface Caption {
  line: Line;
  label: Label;
}

/**
 * The label that stands in a line of its own, above or below the quantity: in the smallest block
 * that holds such labels, before or after according to what comes first there.
 */
export function captionFor(
  line: Line,
  quantity: Quantity,
  lines: readonly Line[],
  headings: readonly Line[],
): Caption | null {
  const { at } = line.segment;
  const labelOf = (one: Line): Label | null => captionLabel(one, line, quantity, lines);
  // Its own number may have its unit from elsewhere.
  const valued = (one: Line): boolean => one === line || hasAlike(one, quantity);
  for (const block of blocksAround(line.segment).slice(0, 6)) {
    const inside = lines.slice(block.first, block.last + 1);
    const first = inside.find((one) => valued(one) || labelOf(one) !== null);
    if (first === undefined || !inside.some((one) => labelOf(one) !== null)) continue;
    const ahead = !valued(first) || isBetween(inside, quantity, valued, labelOf);
    // Money stands right beside what it is called.
    const reach = quantity.kind === 'money' ? 1 : 20;
    const step = ahead ? -1 : 1;
    let below = false;
    for (let next = at + step; next >= block.first && next <= block.last; next += step) {
      const one = lines[next];
      if (one === undefined || (valued(one) && !isRowMate(one, line))) break;
      if (Math.abs(next - at) > reach || (!ahead && (next > at + 2 || one.segment.heading))) break;
      // "Plan: Net 15 GB" | "86 %" | "left": that is said of the share.
      if (!ahead && line.labels.length > 0 && one.quantities.some(({ kind }) => kind === 'percent'))
        break;
      // What stands below a list is of no item of it.
      if (!ahead && (itemOf(line) !== itemOf(one) || CLAUSES.test(one.segment.text))) break;
      const label = labelOf(one);
      // "My usage", then "Our plans": the second heading ends what the first is above.
      const covers = headings.includes(one);
      if (label !== null && (covers || !below)) return { line: one, label };
      below ||= ahead && covers;
      // What stands above a heading that names something else is said of nothing below it.
      if (ahead && namesOther(one) && !isRowMate(one, line)) break;
    }
    return null;
  }
  return null;
}

/** A sentence of several parts tells something of its own, with a full stop or without. */
const CLAUSES = /[，、].*\p{Script=Han}/u;

/** "How do I check my balance? Thanks": who asks, and says more, names nothing. */
const ASKED = /[?？] ?\p{L}/u;

const captionLabel = (
  one: Line,
  line: Line,
  quantity: Quantity,
  lines: readonly Line[],
): Label | null =>
  one !== line &&
  one.labels.length > 0 &&
  isCaption(one) &&
  !ASKED.test(one.segment.folded) &&
  !asksToSignIn(one) &&
  !isQueued(one.segment) &&
  !isOfColumn(one, line) &&
  !isOfCode(one, line, lines)
    ? strongest(
        one.labels.filter(
          (label) =>
            isLabelOf(label, quantity) &&
            !isOfMoney(label, one, quantity, lines) &&
            !isOfAmount(label, one, quantity, lines),
        ),
      )
    : null;

const CODE = /[*#]\d[\d*]*#/;

/** "*101*4#" | "Check what is left": what a code asks for, and not what stands below the table. */
function isOfCode(one: Line, line: Line, lines: readonly Line[]): boolean {
  const row = rowOf(one.segment);
  if (row === null || row === rowOf(line.segment)) return false;
  return lines.slice(row.first, row.last + 1).some(({ segment }) => CODE.test(segment.folded));
}
/** "Sign in to see what is left": no amount of the page is that. */
export const asksToSignIn = ({ labels }: Line): boolean =>
  labels.some(({ role, weak }) => role === 'signed-out' && !weak);

const hasAlike = ({ segment, quantities }: Line, quantity: Quantity): boolean =>
  !segment.heading && quantities.some((other) => isAlike(other, quantity));

/** Of a cell that has headers, those of the other columns say nothing; of what stands elsewhere, none. */
const isOfColumn = ({ segment }: Line, line: Line): boolean =>
  segment.element.tag === 'th' &&
  (line.segment.headers.length > 0
    ? rowOf(segment) !== rowOf(line.segment)
    : (headsColumns(segment) || tableOf(line.segment) !== null) &&
      tableOf(segment) !== tableOf(line.segment));

function tableOf({ element }: Line['segment']): PageElement | null {
  let at: PageElement | null = element;
  while (at !== null && at.tag !== 'table') at = at.parent;
  return at;
}

/** In a row of more than a name and its value. */
const headsColumns = (segment: Line['segment']): boolean => {
  const row = rowOf(segment);
  return row !== null && row.last - row.first > 1;
};

const SUM = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?\p{Sc}/u;

/** "Account balance" right above "23.16" in money, or with "$50" behind it, is said of no data around. */
const isOfMoney = (
  { role }: Label,
  { segment, quantities }: Line,
  { kind }: Quantity,
  lines: readonly Line[],
): boolean =>
  role === 'balance' &&
  kind !== 'money' &&
  (SUM.test(segment.folded) ||
    isCounted(quantities) ||
    lines[segment.at + 1]?.quantities.some((one) => one.kind === 'money') === true);

/** "4.2 GB" | "Used" | "3 May" | "Valid until": the word right below an amount is said of no day. */
const isOfAmount = (
  { role }: Label,
  { segment }: Line,
  { kind }: Quantity,
  lines: readonly Line[],
): boolean =>
  role === 'used' &&
  kind === 'date' &&
  !segment.heading &&
  lines[segment.at - 1]?.quantities.some((one) => one.kind === 'data') === true;

/** "Balance: 10.0" is said of its own number. */
const isCounted = (quantities: Line['quantities']): boolean =>
  quantities.some(({ kind }) => kind === 'number');

/** A card of three lines, and what stands around them. */
const CARD = 6;

/** "15 GB", "left", "9.2 GB": the word is of the value that it stands before; the first has none. */
function isBetween(
  inside: readonly Line[],
  quantity: Quantity,
  valued: (one: Line) => boolean,
  labelOf: (one: Line) => Label | null,
): boolean {
  if (inside.length > CARD) return false;
  const told = inside.filter((one) => valued(one) || labelOf(one) !== null);
  const [first, label, last] = told;
  if (told.length !== 3 || first === undefined || label === undefined || last === undefined)
    return false;
  if (!valued(first) || valued(label) || !valued(last)) return false;
  // What says itself what it is needs no word from elsewhere.
  if (last.labels.some((one) => isLabelOf(one, quantity)) || last.quantities.length > 1)
    return false;
  const sizeOf = (one: Line) =>
    one.quantities.find((other) => isAlike(other, quantity))?.value ?? 0;
  return sizeOf(first) > sizeOf(last);
}

/** A small word beside another line says nothing of a date: "from 1:00 to 7:00". */
const isLabelOf = (label: Label, quantity: Quantity): boolean =>
  speaksOf(label, quantity) &&
  !(label.weak && (quantity.kind === 'date' || quantity.kind === 'duration'));

const isAlike = (other: Quantity, quantity: Quantity): boolean =>
  other.kind === quantity.kind || (other.kind === 'data' && quantity.kind === 'percent');

/** "Smart S" and not "Internet", which goes on with what the heading above it says. */
const namesOther = ({ segment, labels }: Line): boolean => segment.heading && labels.length === 0;

const isRowMate = (one: Line, line: Line): boolean => {
  const row = rowOf(line.segment);
  return row !== null && rowOf(one.segment) === row;
};
