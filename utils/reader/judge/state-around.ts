import type { Role } from '../lexicon/role';
import type { Label } from '../tokens/token';
import { type Caption, captionFor } from './caption';
import { captionOfList } from './caption-of-list';
import { isConditional } from './is-conditional';
import type { Line } from './line';
import { ownTerm } from './own-term';
import type { Said } from './say';
import { speaksOf, strongest } from './state';
import { isCaption, rowOf } from './surroundings';

/** Letters beside an amount that are not words of a label: "ca.", "GB". */
const FEW = 5;
/** Roles of words that leave open what the amount is. */
const OPEN: ReadonlySet<Role> = new Set<Role>([
  'data',
  'voice',
  'sms',
  'balance',
  'daily',
  'of',
  'domestic',
  'roaming',
  'night',
  'booster',
  'app',
  'carried',
  'bonus',
  'speed',
]);

/** The label that stands outside the words of a quantity: its header, its term, a caption, a heading. */
export function stateAround(
  one: Said,
  line: Line,
  lines: readonly Line[],
  headers: readonly Line[],
  headings: readonly Line[],
): Caption | null {
  const { quantity } = one;
  const goesOn = line.below?.labels.filter((label) => speaksOf(label, quantity)) ?? [];
  const said = strongest(goesOn);
  if (said !== null && line.below !== undefined) return { line: line.below, label: said };
  for (const header of headers) {
    const whole = ofColumn(header, quantity);
    if (whole !== null) return { line: header, label: whole };
    const label = strongest(header.labels.filter((label) => speaksOf(label, quantity)));
    // Below "Package" a cell "Internet 4 GB" is the name of one.
    const names = label?.role === 'total' && one.clause.labels.length > 0;
    if (label !== null && !names) return { line: header, label };
    if (names) return null;
  }
  if (headers.some((header) => namesColumn(header, lines, quantity))) return null;
  const term = ownTerm(line, lines);
  if (term !== null) {
    const own = belowHead(line, lines, leftUntil(fromTerm(term, quantity), headers, headings[0]));
    if (own !== null || !term.every((one) => isOpen(one) || namesData(one, quantity))) return own;
  } else {
    const caption = leftUntil(captionFor(line, quantity, lines, headings), headers, headings[0]);
    const fits = caption === null || !caption.line.segment.heading || leavesOpen(one, line);
    const other = isCounted(quantity) && caption !== null && isOnlyOfData(caption.line);
    const below = caption !== null && fits ? belowName(caption, line, lines, quantity) : null;
    if (below !== null) return below;
    if (caption !== null && fits && !other) return caption;
  }
  if (quantity.kind === 'money' || quantity.kind === 'date') return null;
  const [inner] = headings;
  const listed = leavesOpen(one, line) ? captionOfList(line, lines) : null;
  if (listed !== null) return listed;
  if (inner === undefined || !leavesOpen(one, line)) return null;
  // "Credit: 11.34 €" says it of the money.
  const paid = inner.quantities.some(({ kind }) => kind === 'money');
  const label = inner.labels.find(
    (known) =>
      speaksOf(known, quantity) &&
      !(isCounted(quantity) && isOnlyOfData(inner)) &&
      known.role !== 'total' &&
      !(paid && known.role === 'balance'),
  );
  return label === undefined ? null : { line: inner, label };
}

/** "High-speed data" | "7.5 GB" | "Left": the heading only names what the word below the amount tells. */
function belowName(
  { line: { segment }, label: { role } }: Caption,
  { segment: { at } }: Line,
  lines: readonly Line[],
  quantity: Said['quantity'],
): Caption | null {
  const [line, next] = [lines[at + 1], lines[at + 2]];
  if (role !== 'total' || !segment.heading || segment.at !== at - 1 || quantity.kind !== 'data')
    return null;
  if (line === undefined || line.segment.heading || line.quantities.length > 0 || !isCaption(line))
    return null;
  // The word of the value below it, and not of this one.
  if (next?.quantities.some(({ kind }) => kind === 'data') && next.labels.length === 0) return null;
  const label = strongest(line.labels.filter((one) => speaksOf(one, quantity)));
  return label === null || label.role === 'total' ? null : { line, label };
}

/** "Left" | "Of a total of": a column that is called by a word for "of" alone counts wholes. */
function ofColumn({ labels, segment: { folded } }: Line, { kind }: Said['quantity']): Label | null {
  const [of, more] = labels;
  if (of?.role !== 'of' || more !== undefined || kind === 'money' || kind === 'date') return null;
  return of.end - of.start === folded.trim().length ? { ...of, role: 'total', weak: false } : null;
}

const AMOUNTS: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'total']);

/**
 * "Initial amount" beside a column "Amount left": words that are not understood tell of something else
 * than the columns beside them, whatever the heading of the page says.
 */
function namesColumn(header: Line, lines: readonly Line[], quantity: Said['quantity']): boolean {
  const row = rowOf(header.segment);
  if (row === null || header.segment.element.tag !== 'th' || isOpen(header)) return false;
  return lines
    .slice(row.first, row.last + 1)
    .some(
      (one) =>
        one !== header &&
        one.labels.some(
          (label) => !label.weak && AMOUNTS.has(label.role) && speaksOf(label, quantity),
        ),
    );
}

const DATA =
  /(?<!\p{L})[mg]b(?!\p{L})|データ|ギガ|流量|數據|数据|데이터|data|internet|интернет|трафик/u;

/** "Data left" is said of no messages, and of no minutes. */
const isOnlyOfData = ({ segment: { folded }, labels }: Line): boolean =>
  (DATA.test(folded) || labels.some(({ role }) => role === 'data')) &&
  !labels.some(({ role }) => role === 'voice' || role === 'sms');

const isCounted = ({ kind, unit }: Said['quantity']): boolean =>
  kind === 'messages' || (kind === 'duration' && unit === 'minute');

/** Below "What is left" a row "This month's volume" in a column "until the end of June" counts what is left. */
function leftUntil(
  term: Caption | null,
  headers: readonly Line[],
  heading: Line | undefined,
): Caption | null {
  const dated = headers.some(({ labels }) =>
    labels.some(({ role, weak }) => role === 'expiry' && !weak),
  );
  const left = heading?.labels.find(({ role, weak }) => role === 'remaining' && !weak);
  const fits = dated && term?.label.role === 'total' && heading !== undefined && left !== undefined;
  return fits ? { line: heading, label: left } : term;
}

/** A table of more rows tells of no one line. */
const TABLE = 24;

/** A table that begins with one wide cell "Data left": its rows "Total", "This month" count what is left. */
function belowHead(line: Line, lines: readonly Line[], own: Caption | null): Caption | null {
  if (own !== null && own.label.role !== 'total') return own;
  const row = rowOf(line.segment);
  let table = row?.parent ?? null;
  while (table !== null && table.tag !== 'table') table = table.parent;
  if (row === null || table === null || table.last - table.first > TABLE) return own;
  const head = lines[table.first];
  const first = head === undefined ? null : rowOf(head.segment);
  if (head === undefined || first === null || first === row || first.first !== first.last)
    return own;
  if (head.segment.element.tag !== 'th') return own;
  const label = head.labels.find(({ role, weak }) => role === 'remaining' && !weak);
  return label === undefined ? own : { line: head, label };
}

function fromTerm(term: readonly Line[], quantity: Said['quantity']): Caption | null {
  for (const line of term) {
    const label = strongest(line.labels.filter((one) => speaksOf(one, quantity)));
    if (label !== null) return { line, label };
  }
  return null;
}

/** Words that tell what a thing is for, and nothing that is not understood. */
const isOpen = ({ segment, labels }: Line): boolean =>
  labels.every(({ role }) => OPEN.has(role)) &&
  lettersBeside(segment.folded, 0, segment.folded.length, labels) <= FEW;

/** "Packet data (Rev. A)": of data, whatever its other words mean. */
const namesData = ({ labels }: Line, { kind }: Said['quantity']): boolean =>
  kind === 'data' &&
  labels.every(({ role }) => OPEN.has(role)) &&
  labels.some(({ role, weak }) => role === 'data' && !weak);

/** "Tariff: Sun 15 GB" below "Left" names a tariff; until when it may be used leaves open what it is. */
const leavesOpen = ({ clause }: Said, { segment }: Line): boolean =>
  clause.labels.every(({ role }) => OPEN.has(role) || (role === 'expiry' && isDated(clause))) &&
  lettersOf(clause, segment.folded) < FEW;

const isDated = ({ quantities }: Said['clause']): boolean =>
  quantities.some(({ kind }) => kind === 'date');

/** More words than a label: what stands around it is not about this number. */
export function isBare({ clause, quantity, settled }: Said, { segment }: Line): boolean {
  if (segment.heading || settled || quantity.doubtful === true) return false;
  if (isBracketed(clause, segment.folded)) return false;
  if (lettersOf(clause, segment.folded) > FEW) return false;
  // "Once 4 GB are used up" tells of what would be.
  return quantity.kind !== 'data' || !isConditional(segment.folded.slice(clause.start, clause.end));
}

const letters = new WeakMap<Said['clause'], number>();

/** How many letters of a clause are in no word that is understood; asked of each of its amounts. */
function lettersOf(clause: Said['clause'], folded: string): number {
  const before = letters.get(clause);
  if (before !== undefined) return before;
  const known = [...clause.quantities, ...clause.labels];
  const count = lettersBeside(folded, clause.start, clause.end, known);
  letters.set(clause, count);
  return count;
}

/** Letters ahead of a bracket that are the name of something. */
const NAMED = 2;

/** "Plan 599 (24 GB)": what a bracket holds is said of the name before it. */
const isBracketed = ({ start, labels, sentence }: Said['clause'], folded: string): boolean =>
  start > 0 &&
  '(（['.includes(folded.charAt(start - 1)) &&
  labels.length === 0 &&
  lettersBeside(folded, 0, start, [...sentence.labels, ...sentence.quantities]) > NAMED;

function lettersBeside(
  folded: string,
  start: number,
  end: number,
  known: readonly Pick<Label, 'start' | 'end'>[],
): number {
  let text = folded.slice(start, end);
  for (const one of known
    .filter((each) => each.start < end)
    .sort((first, second) => second.start - first.start)) {
    const from = Math.max(0, one.start - start);
    text = text.slice(0, from) + text.slice(Math.max(from, one.end - start));
  }
  return text.match(/\p{L}/gu)?.length ?? 0;
}
