import type { Label, Quantity } from '../tokens/token';
import type { Line } from './line';
import type { Said } from './say';
import { strongest } from './state';

/** A row of names is short, and has few letters that are no name of a column. */
const LONGEST = 90;
const FEW = 16;
/** What says or asks something names no columns. */
const SAYS = /[?？:：.。!！;]/;
const MOST_ROWS = 20;
const AMOUNTS: ReadonlySet<string> = new Set(['remaining', 'used', 'total']);
const ENDS: ReadonlySet<string> = new Set(['expiry', 'expired', 'reset']);
const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages', 'number']);

/**
 * "Name Total Used Left Until" in one line, and "Home data 30 GB 12 GB 18 GB 30 June" in the next,
 * each word in an element of its own: the amounts of a row are named in their order.
 */
export function nameColumns(said: readonly Said[][], lines: readonly Line[]): void {
  lines.forEach((line, at) => {
    if (line.labels.length < 2) return;
    const columns = columnsOf(line);
    if (columns === null) return;
    for (let next = at + 1; next < lines.length && next - at <= MOST_ROWS; next++) {
      const row = lines[next];
      if (row === undefined || !isBeside(line, row)) break;
      nameRow(said[next] ?? [], row, columns);
    }
  });
}

/** The names of the columns in their order; null for a line that is no row of names. */
function columnsOf({ segment, quantities, labels }: Line): Label[] | null {
  if (quantities.length > 0 || segment.text.length > LONGEST || SAYS.test(segment.text))
    return null;
  const starts = [...new Set(labels.map(({ start }) => start))];
  const named = starts.flatMap((start): Label[] => {
    const own = labels.filter(
      (label) => label.start === start && (AMOUNTS.has(label.role) || ENDS.has(label.role)),
    );
    const name = strongest(own);
    return name === null ? [] : [name];
  });
  const columns = named.filter((name, at) => at > 0 || !named.slice(1).some(isLike(name)));
  const amounts = columns.filter(({ role }) => AMOUNTS.has(role)).map(({ role }) => role);
  if (amounts.length < 2 || new Set(amounts).size < amounts.length) return null;
  const known = labels.reduce((sum, { start, end }) => sum + end - start, 0);
  const letters = segment.folded.match(/\p{L}/gu)?.length ?? 0;
  return letters - known <= FEW ? columns : null;
}

/** "Allowance", "Package" may be a whole; ahead of "Total" it is what the rows are named by. */
const isLike =
  ({ role }: Label) =>
  (other: Label): boolean =>
    other.role === role;

/** Lines of one block, or blocks beside each other. */
const isBeside = ({ segment: { element } }: Line, { segment }: Line): boolean =>
  segment.element === element ||
  (element.parent !== null && segment.element.parent === element.parent);

function nameRow(said: readonly Said[], { labels }: Line, columns: readonly Label[]): void {
  if (said.length < 2 || labels.some(({ role, weak }) => !weak && AMOUNTS.has(role))) return;
  const amounts = columns.filter(({ role }) => AMOUNTS.has(role));
  // The end may not be shown, the name of the row may tell a size, and that of the rows be a whole.
  const starts = columns[0]?.start === 0 && said[0]?.quantity.start !== 0;
  const inner = starts ? columns.slice(1) : [];
  const own = [columns, amounts, inner].find(
    (names) => isRow(said, names) || isRow(said.slice(1), names),
  );
  if (own === undefined) return;
  const [first, ...rest] = said;
  const named = !isRow(said, own);
  if (named && first !== undefined) first.settled = true;
  const row = named ? rest : said;
  for (const [at, one] of row.entries()) {
    if (one.partner !== null) continue;
    one.label = own[at] ?? null;
  }
}

const isRow = (row: readonly Said[], columns: readonly Label[]): boolean =>
  row.length === columns.length &&
  row.every(({ quantity, partner }, at) => partner === null && fits(quantity, columns[at]));

const fits = ({ kind }: Quantity, column: Label | undefined): boolean =>
  column !== undefined && (AMOUNTS.has(column.role) ? COUNTED.has(kind) : kind === 'date');
