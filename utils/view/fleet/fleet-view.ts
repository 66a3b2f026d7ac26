import type { Connection } from '../../domain/connection';
import type { SavedLineFilter } from '../../domain/line-filter';
import {
  isSameFilter,
  LINE_GROUPS,
  LONGEST_FILTER_TEXT,
  noLineFilter,
} from '../../domain/line-filter';
import type { RankedLine } from '../../domain/rank';
import { printDate } from '../moments';
import type { Choice } from '../shapes';
import { pageOf } from '../table-page';
import type { FleetLocale } from './fleet-locale';
import type { FleetQuery } from './fleet-query';
import { FLEET_COLUMNS } from './fleet-query';
import { toFleetRow } from './fleet-row';
import type { FleetView } from './fleet-shapes';
import { toSavedFilters } from './saved-filters';

/** What the page of all lines is made from. */
export interface FleetContext {
  /** All lines. */
  ranked: readonly RankedLine[];
  /** Those that are left, as they are sorted. */
  found: readonly RankedLine[];
  connections: readonly Connection[];
  /** Null: they are not shown to whoever looks on. */
  saved: readonly SavedLineFilter[] | null;
  /** What was typed as a name for the present filter. */
  typed: string;
  now: number;
}

/** Every provider by its name, and one that is asked for and is gone. */
function providerChoices(
  connections: readonly Connection[],
  wanted: string,
  locale: FleetLocale,
): Choice[] {
  const { compare } = new Intl.Collator(locale.tag, { numeric: true });
  const known = connections
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => compare(a.label, b.label));
  const isGone = wanted !== '' && !connections.some(({ id }) => id === wanted);
  return [
    { value: '', label: locale.fleet.allProviders },
    ...known,
    ...(isGone ? [{ value: wanted, label: locale.fleet.goneProvider }] : []),
  ];
}

/** One page of all lines, as it is drawn. */
export function toFleetView(
  { ranked, found, connections, saved, typed, now }: FleetContext,
  { filter, sort, down, page: wanted }: FleetQuery,
  locale: FleetLocale,
): FleetView {
  const { fleet, table, dashboard } = locale;
  const page = pageOf(found, ranked.length, wanted, locale);
  const isNone = found.length === 0;
  const isFiltered = !isSameFilter(filter, noLineFilter);
  return {
    title: dashboard.sections.fleet,
    lead: fleet.lead,
    lines: locale.words.lines(ranked.length),
    printed: dashboard.printed(printDate(now, locale)),
    filter: {
      label: table.filters,
      text: { label: dashboard.search, value: filter.text, maxLength: LONGEST_FILTER_TEXT },
      provider: {
        label: fleet.columns.provider,
        value: filter.connectionId,
        choices: providerChoices(connections, filter.connectionId, locale),
      },
      group: {
        label: fleet.columns.state,
        value: filter.group,
        choices: [
          { value: '', label: fleet.anyState },
          ...LINE_GROUPS.map((value) => ({ value, label: fleet.groups[value] })),
        ],
      },
      clear: isFiltered && !isNone ? table.clear : null,
    },
    saved: saved && toSavedFilters(saved, filter, typed, locale),
    columns: FLEET_COLUMNS.map((id) => ({
      id,
      label: fleet.columns[id],
      sorted: id !== sort ? 'none' : down ? 'descending' : 'ascending',
      figures: id === 'left',
    })),
    rows: page.rows.map((line) => toFleetRow(line, locale)),
    count: page.count,
    pager: page.pager,
    empty: isNone ? { text: fleet.none, clear: table.clear } : null,
    csv: table.csv,
  };
}
