import type { Compared } from '../domain/compare/compare-offers';
import { filterCompared } from '../domain/compare/filter-compared';
import { paysOffAfter } from '../domain/compare/pays-off-after';
import type { ComparedSort } from '../domain/compare/sort-compared';
import { sortCompared } from '../domain/compare/sort-compared';
import { ambiguousNotes } from './ambiguous-note';
import { joined, toAmount } from './amounts';
import { dotted } from './dotted';
import { formatTime } from './moments';
import { planCell, planName } from './plan-table-cells';
import { gigabyteOf, isOwn, keyOf, TABLE_COLUMNS, type TableContext } from './plan-table-context';
import { toFilter, toFilterView } from './plan-table-filter';
import type { PlanTableLocale } from './plan-table-locale';
import { MOST_PINS, toPinsView } from './plan-table-pins';
import type { PlanFilterTyped, PlanTableRow, PlanTableView } from './plan-table-shapes';
import { againstWords } from './plan-tags';
import { regionName } from './plan-words';
import { rateNotes } from './rate-words';
import { pageOf } from './table-page';

export interface PlanTableState {
  sort: ComparedSort;
  down: boolean;
  /** From 0. */
  page: number;
  filter: PlanFilterTyped;
  /** Keys of rows, in the order in which they were pinned. */
  pinned: readonly string[];
}

const MONTH_DAYS = 30;
const FIGURES: readonly ComparedSort[] = ['price', 'used', 'per-gb', 'per-day', 'days'];

/** What is left after the filters, in order. */
export function tableRows({ comparison }: TableContext, state: PlanTableState): Compared[] {
  const filter = toFilter(state.filter, comparison.currency);
  return sortCompared(filterCompared(comparison.rows, filter), state.sort, state.down);
}

function subtitle({ need, line, readAt }: TableContext, locale: PlanTableLocale): string {
  const { table } = locale;
  const region = need.region === undefined ? '' : regionName(need.region, locale);
  const { gigabyte } = line.connection;
  const month = Math.floor((need.perDay ?? 0) * MONTH_DAYS);
  return dotted(
    [
      need.perDay === null
        ? table.noPace
        : table.forNeed(joined(toAmount(month, gigabyte, locale)), region),
      readAt === null ? '' : table.read(formatTime(readAt, line.now, locale)),
    ],
    locale,
  );
}

function toRow(
  row: Compared,
  context: TableContext,
  pinned: readonly string[],
  proposed: Compared | null,
  locale: PlanTableLocale,
): PlanTableRow {
  const { table, compare } = locale;
  const key = keyOf(row);
  const gigabyte = gigabyteOf(row, context);
  const isPinned = pinned.includes(key);
  const advised = isOwn(row, context, context.advisedId);
  const isNow = isOwn(row, context, context.line.line.reading.planId);
  const after = proposed === null ? null : paysOffAfter(row, proposed);
  const name = planName(row, gigabyte, locale);
  return {
    key,
    mark: advised ? table.advised : isNow ? table.now : '',
    marked: advised,
    against: dotted(againstWords(row, context.need, locale), locale),
    note: after === null ? '' : compare.paysOff(after),
    cells: TABLE_COLUMNS.map((column) => ({
      column,
      cell: planCell(column, row, gigabyte, context.line.connection.id, locale),
    })),
    pin: {
      label: isPinned ? table.unpin(name) : table.pinPlan(name),
      pinned: isPinned,
      disabled: !isPinned && pinned.length >= MOST_PINS,
    },
  };
}

/** One page of all plans, as it is drawn. */
export function toPlanTableView(
  context: TableContext,
  state: PlanTableState,
  locale: PlanTableLocale,
): PlanTableView {
  const { table } = locale;
  const { comparison, proposedId, line } = context;
  const found = tableRows(context, state);
  const page = pageOf(found, comparison.rows.length, state.page, locale);
  const proposed = comparison.rows.find((row) => isOwn(row, context, proposedId)) ?? null;
  const byKey = new Map(
    state.pinned.length === 0 ? [] : comparison.rows.map((row) => [keyOf(row), row]),
  );
  const pinned = state.pinned.flatMap((key) => byKey.get(key) ?? []);
  const none = comparison.rows.length === 0 ? table.noPlans : table.none;
  return {
    title: table.title,
    subtitle: subtitle(context, locale),
    columns: TABLE_COLUMNS.map((id) => ({
      id,
      label: table.columns[id],
      sorted: id !== state.sort ? 'none' : state.down ? 'descending' : 'ascending',
      figures: FIGURES.includes(id),
    })),
    rows: page.rows.map((row) => toRow(row, context, state.pinned, proposed, locale)),
    count: page.count,
    pager: page.pager,
    filter: toFilterView(state.filter, comparison, context.regions, locale),
    pins: toPinsView(pinned, context, locale),
    notes: [
      ...(pinned.length >= MOST_PINS ? [table.fullPins] : []),
      ...ambiguousNotes(context.told, locale),
      ...rateNotes({ ...comparison, rows: found }, line.now, locale),
    ],
    empty: found.length === 0 ? none : '',
    labels: { csv: table.csv, pin: table.pin },
  };
}
