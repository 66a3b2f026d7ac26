import { canonical } from './canonical';

/** What becomes of the rows of one kind. */
export interface Tally {
  inFile: number;
  /** Not here yet. */
  added: number;
  /** Here already, and the file knows them better. */
  renewed: number;
  onlyHere: number;
}

export interface Merged<Row> {
  /** Rows that are written. */
  written: Row[];
  tally: Tally;
}

/**
 * Rows of a file with those that are here.
 * @param join what becomes of one that is in both; the same as is here where nothing does
 */
export function mergeRows<Row>(
  here: readonly Row[],
  there: readonly Row[],
  keyOf: (row: Row) => string,
  join: (here: Row, there: Row) => Row,
): Merged<Row> {
  const known = new Map(here.map((row) => [keyOf(row), row]));
  const met = new Set<string>();
  const written: Row[] = [];
  let [added, renewed] = [0, 0];
  for (const row of there) {
    const key = keyOf(row);
    const own = known.get(key);
    if (own !== undefined) met.add(key);
    const joined = own === undefined ? row : join(own, row);
    if (own !== undefined && canonical(joined) === canonical(own)) continue;
    written.push(joined);
    if (own === undefined) added += 1;
    else renewed += 1;
  }
  const tally = { inFile: there.length, added, renewed, onlyHere: here.length - met.size };
  return { written, tally };
}
