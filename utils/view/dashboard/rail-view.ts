import type { RankedLine } from '../../domain/rank';
import { toLineRow } from '../line-row';
import { findLines } from '../line-search';
import type { DashboardLocale } from './dashboard-locale';
import type { DashboardPart } from './dashboard-route';
import { lineHash } from './dashboard-route';
import type { RailView } from './dashboard-shapes';

/** From so many lines on there is a search. */
const MANY = 12;
/** A thousand rows with bars would freeze the page; who has that many searches. */
const LISTED = 100;

export interface RailState {
  part: DashboardPart;
  /** The line whose page is open. */
  lineKey: string | null;
  search: string;
  openAlerts: number;
}

/** The lines, scarcest first, and the other parts of the dashboard. */
export function toRail(
  ranked: readonly RankedLine[],
  { part, lineKey, search, openAlerts }: RailState,
  locale: DashboardLocale,
): RailView {
  const { words, dashboard } = locale;
  const many = ranked.length >= MANY;
  const wanted = many ? search : '';
  const found = findLines(ranked, wanted);
  const more = found.length - LISTED;
  const link = (id: DashboardPart, href: string, count = ''): RailView['links'][number] => ({
    id,
    label: dashboard.sections[id],
    href,
    current: id === part,
    count,
  });
  const first = ranked[0];
  return {
    product: words.product,
    label: dashboard.navigation,
    links: [
      link('lines', first === undefined ? '#' : `#${lineHash(first.line.key)}`),
      ...(ranked.length > 1 || part === 'fleet' ? [link('fleet', '#fleet')] : []),
      link('trip', '#trip'),
      link('receipts', '#receipts'),
      link('alerts', '#alerts', openAlerts > 0 ? String(openAlerts) : ''),
      {
        id: 'settings',
        label: dashboard.sections.settings,
        href: 'options.html',
        current: false,
        count: '',
      },
    ],
    order: ranked.length === 0 ? dashboard.noLines : dashboard.order(words.lines(ranked.length)),
    search: many ? { label: dashboard.search, value: search } : null,
    lines: found.slice(0, LISTED).map((line) => ({
      row: toLineRow(line, locale),
      href: `#${lineHash(line.line.key)}`,
      current: part === 'lines' && line.line.key === lineKey,
    })),
    more:
      found.length === 0 && wanted.trim() !== ''
        ? dashboard.noMatch
        : more > 0
          ? dashboard.more(more)
          : '',
    add: { label: dashboard.add, href: 'options.html#connections/add' },
  };
}
