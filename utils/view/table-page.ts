import { formatCount } from './amounts';
import type { PlanTableLocale } from './plan-table-locale';
import type { TablePagerView } from './shapes';

/** More rows at once would make a page slow. */
const PAGE_ROWS = 100;

export interface TablePage<Row> {
  rows: Row[];
  /** `1–100 of 5,000`, and out of how many. */
  count: string;
  /** Null where one page holds all. */
  pager: TablePagerView | null;
}

/**
 * One page of a long table.
 * @param found what is left after the filters, in order
 * @param all how many rows there are
 * @param wanted from 0; beyond the last it is that
 */
export function pageOf<Row>(
  found: readonly Row[],
  all: number,
  wanted: number,
  locale: Pick<PlanTableLocale, 'tag' | 'words' | 'habits' | 'table'>,
): TablePage<Row> {
  const { table } = locale;
  const last = Math.max(0, Math.ceil(found.length / PAGE_ROWS) - 1);
  const page = Math.min(wanted, last);
  const from = page * PAGE_ROWS;
  const rows = found.slice(from, from + PAGE_ROWS);
  const count = (n: number): string => formatCount(n, locale);
  const shown = table.count(
    count(from + Math.min(1, rows.length)),
    count(from + rows.length),
    count(found.length),
  );
  return {
    rows,
    count: found.length === all ? shown : table.filtered(shown, count(all)),
    pager:
      last === 0
        ? null
        : { label: table.pages, previous: table.previous, next: table.next, page, last },
  };
}
