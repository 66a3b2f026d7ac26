import type { LineFilter } from '../../domain/line-filter';
import { LONGEST_FILTER_TEXT, lineGroupOf, noLineFilter } from '../../domain/line-filter';

/** The columns of the table of all lines; each sorts it. `state` is the order of need. */
export const FLEET_COLUMNS = [
  'line',
  'provider',
  'state',
  'left',
  'until',
  'runs-out',
  'plan',
  'measured',
] as const;
export type FleetSort = (typeof FLEET_COLUMNS)[number];

/** What is asked of all lines, as it stands in the address. */
export interface FleetQuery {
  filter: LineFilter;
  sort: FleetSort;
  down: boolean;
  /** From 0. */
  page: number;
}

export const noFleetQuery: FleetQuery = {
  filter: noLineFilter,
  sort: 'state',
  down: false,
  page: 0,
};

const MOST_PAGES = 1_000_000;

/** @param query what stands after the `?`; what nobody can have meant is left out */
export function fleetQueryOf(query: string): FleetQuery {
  const told = new URLSearchParams(query);
  const page = Number(told.get('page'));
  return {
    filter: {
      text: (told.get('text') ?? '').slice(0, LONGEST_FILTER_TEXT),
      connectionId: told.get('provider') ?? '',
      group: lineGroupOf(told.get('state')),
    },
    sort: FLEET_COLUMNS.find((column) => column === told.get('sort')) ?? noFleetQuery.sort,
    down: told.has('down'),
    page: Number.isInteger(page) && page > 1 && page < MOST_PAGES ? page - 1 : 0,
  };
}

/** Where that is shown, without the `#`; what is as usual is left out. */
export function fleetHash({ filter, sort, down, page }: FleetQuery): string {
  const parts: [name: string, value: string][] = [
    ['text', filter.text],
    ['provider', filter.connectionId],
    ['state', filter.group],
    ['sort', sort === noFleetQuery.sort ? '' : sort],
    ['down', down ? '1' : ''],
    ['page', page > 0 ? String(page + 1) : ''],
  ];
  const query = new URLSearchParams(parts.filter(([, value]) => value !== '')).toString();
  return query === '' ? 'fleet' : `fleet?${query}`;
}
