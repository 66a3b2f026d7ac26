import type { PageElement } from '../page/page';
import type { Finding } from './finding';
import type { Line } from './line';
import { rowOf } from './surroundings';

/** A larger table is no comparison. */
const LARGEST = 120;
const FEWEST = 2;

/**
 * "Monthly fee | €10 | €15 | €20" below "Data | 5 GB | 10 GB | 20 GB": a table whose row of prices has
 * one for each column compares what may be bought; nothing of it is held.
 */
export function leaveCompared(findings: readonly Finding[], lines: readonly Line[]): void {
  const tables = new Set<PageElement>();
  for (const [row, prices] of pricedRows(findings, lines)) {
    const table = tableOf(row);
    if (prices >= FEWEST && isOfPrices(row, lines) && table !== null) tables.add(table);
  }
  if (tables.size === 0) return;
  for (const one of findings) {
    const within = [...tables].some(({ first, last }) => one.at >= first && one.at <= last);
    if (within) one.aside ??= 'price';
  }
}

function pricedRows(
  findings: readonly Finding[],
  lines: readonly Line[],
): Map<PageElement, number> {
  const rows = new Map<PageElement, number>();
  for (const { at, quantity } of findings) {
    const segment = quantity.kind === 'money' ? lines[at]?.segment : undefined;
    const row = segment === undefined ? null : rowOf(segment);
    if (row !== null) rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return rows;
}

/** Its head says so: "Monthly fee". */
const isOfPrices = ({ first }: PageElement, lines: readonly Line[]): boolean => {
  const head = lines[first];
  return (
    head !== undefined &&
    head.quantities.length === 0 &&
    head.labels.some(({ role, weak }) => role === 'price' && !weak)
  );
};

function tableOf(row: PageElement): PageElement | null {
  let at: PageElement | null = row;
  while (at !== null && at.tag !== 'table') at = at.parent;
  return at === null || at.last - at.first > LARGEST ? null : at;
}
