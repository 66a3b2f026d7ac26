import type { RankedLine } from '../../domain/rank';
import { joined, toAmount } from '../amounts';
import { amountAxis } from './amount-axis';
import type { UsedBy, UsedByChart } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import type { UsedByRows } from './used-parts';
import { usedParts } from './used-parts';

export const USED_BY: readonly UsedBy[] = ['hour', 'period', 'country', 'line'];

/** More rows are no picture; the table has them all. */
const MOST_ROWS = 8;

const KEYS: Record<UsedBy, string> = {
  hour: 'hour',
  period: 'from',
  country: 'country',
  line: 'line',
};

/** What was used, told apart by something; without bars where nothing is known of it. */
export function toUsedByChart(
  line: RankedLine,
  rows: UsedByRows,
  by: UsedBy,
  locale: DashboardLocale,
): UsedByChart {
  const { usedBy, chart } = locale.dashboard;
  const { gigabyte } = line.connection;
  const show = (bytes: number): string => joined(toAmount(bytes, gigabyte, locale));
  const parts = usedParts(rows, by, show, line.now, locale);
  const upright = by === 'hour' || by === 'period';
  const most = parts.reduce((top, { used }) => Math.max(top, used), 0);
  // Bars of nothing tell nothing, and their figures stand on each other.
  const shown = most > 0 ? parts : [];
  const drawn = upright ? shown : shown.slice(0, MOST_ROWS);
  const largest = drawn.findIndex(({ used }) => used === most);
  const facts = drawn.map(({ name, used }) => chart.at(name, show(used)));
  const besides = {
    hour: [],
    period: [{ key: 'left_bytes', label: usedBy.unused, numeric: true }],
    country: [{ key: 'share', label: usedBy.share, numeric: true }],
    line: [{ key: 'share', label: usedBy.share, numeric: true }],
  }[by];
  return {
    id: 'used-by',
    title: usedBy.title,
    note: usedBy.notes[by],
    summary: facts.length === 0 ? usedBy.none : usedBy.summaries[by](locale.words.list(facts)),
    stops: upright
      ? drawn.map(({ used }, place) => ({ at: place, value: used, text: facts[place] ?? '' }))
      : [],
    table: {
      columns: [
        { key: KEYS[by], label: usedBy.by[by], numeric: false },
        { key: 'used_bytes', label: chart.used, numeric: true },
        ...besides,
      ],
      rows: parts.map(({ name, key, used, more = [] }) => ({
        text: [name, show(used), ...more.map(({ text }) => text)],
        values: [key, used, ...more.map(({ value }) => value)],
      })),
    },
    top: upright ? amountAxis(most, gigabyte, locale).axis.to : Math.max(1, most),
    upright,
    bars: drawn.map(({ label, used, running = false }, place) => ({
      label,
      used,
      // Twenty-four figures are a table: the largest gives the scale.
      figure: by === 'hour' && place !== largest ? '' : show(used),
      running,
    })),
    labelEvery: by === 'hour' ? 3 : 1,
  };
}
