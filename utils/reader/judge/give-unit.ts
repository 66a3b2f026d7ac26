import { SEAM } from '../text/letters';
import { readCountUnit } from '../tokens/count-unit';
import { readDataUnit, unitName } from '../tokens/data-unit';
import { namedUnit } from '../tokens/named-unit';
import type { Quantity } from '../tokens/token';
import type { Line } from './line';
import { rowOf } from './surroundings';
import { unitByName } from './unit-by-name';
import { unitBySum } from './unit-by-sum';
import { withUnit } from './with-unit';

/** A longer text after a number is no label of it. */
const LABEL = 40;
const LONGEST = 200;
/** A row of more cells is no row of an account page; each of them would look at all. */
const WIDEST = 200;

/** Bare numbers take the unit of their column, of the label before them, or of a cell of their own. */
export function giveUnit(line: Line, lines: readonly Line[]): void {
  const bare = line.quantities.findIndex(({ kind }) => kind === 'number');
  const quantity = line.quantities[bare];
  if (quantity === undefined || line.segment.text.length > LONGEST) return;
  const whole = wholeBeside(line);
  const ofBoth = whole === null ? null : unitOfRow(line, lines);
  const unit =
    ofBoth ??
    unitFor(line, quantity, lines) ??
    unitBySum(line, quantity, lines) ??
    unitByName(line, quantity, lines);
  if (unit !== null) {
    line.quantities[bare] = withUnit(quantity, unit);
    if (whole !== null && ofBoth !== null) line.quantities[bare + 1] = withUnit(whole, unit);
  } else goOnBelow(line, quantity, lines[line.segment.at + 1]);
}

/** "1873920/2097152", where their unit stands in another cell. */
function wholeBeside({ segment: { folded }, quantities }: Line): Quantity | null {
  const [part, whole, more] = quantities;
  if (part?.kind !== 'number' || whole?.kind !== 'number' || more !== undefined) return null;
  if (`${folded.slice(0, part.start)}${folded.slice(whole.end)}`.trim() !== '') return null;
  const beside = folded.slice(part.end, whole.start);
  return /^ ?[/|] ?$/u.test(beside) && part.value <= whole.value ? whole : null;
}

/** What the head of its column, or a cell of nothing else, says that a cell counts. */
function unitOfRow({ segment }: Line, lines: readonly Line[]) {
  const row = rowOf(segment);
  if (row === null || row.last - row.first > WIDEST) return null;
  const cells = lines.slice(row.first, row.last + 1).map((line) => line.segment.folded);
  const named = cells.filter((cell) => cell.length <= 12 && !/\d/.test(cell));
  for (const text of [...segment.headers.map(({ folded }) => folded), ...named]) {
    const unit = namedUnit(text);
    if (unit !== null) return unit;
  }
  return null;
}

/** "312" in one line, "MB left" in the next one. */
function goOnBelow(line: Line, quantity: Quantity, below: Line | undefined): void {
  const { folded, element } = line.segment;
  if (below === undefined || folded.trim().length > quantity.end - quantity.start) return;
  const next = below.segment;
  if (next.heading || next.text.length > LABEL || below.quantities.length > 0) return;
  if (next.element !== element && next.element.parent !== element.parent) return;
  const unit = readDataUnit(next.folded, 0, next.text);
  if (unit === null || unit === 'speed' || unit.power < 2) return;
  if (!below.labels.some(({ role }) => role === 'remaining' || role === 'used')) return;
  line.quantities[0] = withUnit(quantity, { kind: 'data', unit: unitName(unit) });
  line.below = below;
}

function unitFor(
  line: Line,
  quantity: Quantity,
  lines: readonly Line[],
): Pick<Quantity, 'kind' | 'unit'> | null {
  const { segment } = line;
  for (const header of segment.headers) {
    const unit = namedUnit(header.folded);
    if (unit !== null) return unit;
  }
  const before = segment.folded.slice(Math.max(0, quantity.start - 60), quantity.start);
  const behind = segment.folded.slice(quantity.end);
  // "97", "Minutes left (min)", "details" in three elements.
  const after = behind.startsWith(SEAM) ? (behind.split(SEAM, 2)[1] ?? '') : behind;
  if (after.trim() === '' && before.trim() !== '') return inBrackets(before) ?? inName(before);
  if (before.trim() === '' && after.trim() !== '' && after.length <= LABEL)
    return inBrackets(after);
  if (before.trim() !== '' || after.trim() !== '') return null;
  const next = lines[segment.at + 1]?.segment;
  if (
    next !== undefined &&
    next.text.length <= 12 &&
    next.element.parent === segment.element.parent
  ) {
    const unit = namedUnit(next.folded);
    if (unit !== null) return isMoreThan(quantity, unit, lines[next.at]) ? null : unit;
  }
  const previous = lines[segment.at - 1]?.segment;
  if (previous !== undefined && previous.element.parent === segment.element.parent) {
    const unit = inBrackets(previous.folded) ?? inCaption(lines[previous.at]);
    if (unit !== null) return unit;
  }
  const row = rowOf(segment);
  if (row === null || row.last - row.first > WIDEST) return null;
  for (let at = row.first; at <= row.last; at++) {
    const cell = lines[at]?.segment.folded ?? '';
    if (cell.length <= 12) {
      const unit = namedUnit(cell);
      if (unit !== null && cell.trim() !== 'sms') return unit;
    }
    const unit = inBrackets(cell) ?? inCaption(lines[at]);
    if (unit !== null) return unit;
  }
  return null;
}

const UNIT = /(?<![\p{L}\p{N}])(?:([MG])(?:i?B|o)|([МГ])[БB])(?![\p{L}\p{N}/])/gu;
const LONGEST_CAPTION = 60;

/** "MB still to be used in your bundle", beside a cell of its number. */
function inCaption(line: Line | undefined): Pick<Quantity, 'kind' | 'unit'> | null {
  const text = line?.segment.text ?? '';
  if (line === undefined || text.length > LONGEST_CAPTION || /\p{Nd}/u.test(text)) return null;
  if (!line.labels.some(({ role }) => COUNTED.has(role))) return null;
  const [unit, more] = text.matchAll(UNIT);
  if (unit === undefined || more !== undefined) return null;
  return { kind: 'data', unit: unit[1] === 'M' || unit[2] === 'М' ? 'MB' : 'GB' };
}

const COUNTED: ReadonlySet<string> = new Set(['remaining', 'used', 'total']);

/** "2311.29" above "of 60 GB" counts no gigabytes. */
const isMoreThan = (
  quantity: Quantity,
  unit: Pick<Quantity, 'kind' | 'unit'>,
  next: Line | undefined,
): boolean =>
  next?.quantities.some(
    ({ kind, value }) => kind === unit.kind && value < withUnit(quantity, unit).value,
  ) === true;

const COLON = /[:：] ?$/;
const SHORTEST = 4;

/** "Minutes to other networks: 88" counts minutes. */
function inName(before: string): Pick<Quantity, 'kind' | 'unit'> | null {
  if (!COLON.test(before)) return null;
  const count = readCountUnit(before.trimStart(), 0);
  return count?.unit === 'minute' && count.end >= SHORTEST
    ? { kind: 'duration', unit: 'minute' }
    : null;
}

const inBrackets = (folded: string) =>
  /[(（[,]/.test(folded) ? namedUnit(folded.replace(/[\s:：]+$/, '')) : null;
