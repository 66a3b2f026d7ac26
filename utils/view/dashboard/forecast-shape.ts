import { DAY } from '../../domain/time';
import type { DataLeftChart } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import type { Ahead } from './outlook-ahead';

type Forecast = NonNullable<DataLeftChart['forecast']>;
type Place = Forecast['middle'][number];

/**
 * Straight from what is left now to where it may run out in one, five and nine of ten futures. Where
 * a future lasts, the usual pace says what would be left at the end.
 */
export function forecastShape(ahead: Ahead, to: number): Forecast | null {
  const start: Place = [ahead.from, ahead.leftBytes];
  const end = ahead.end ?? to;
  if (ahead.leftBytes <= 0 || end <= ahead.from) return null;
  const usual = Math.round((ahead.perDay * (end - ahead.from)) / DAY);
  const atEnd: Place = [end, Math.max(0, ahead.leftBytes - usual)];
  const goesTo = (runOut: number | null): Place =>
    runOut === null ? atEnd : [Math.min(runOut, end), 0];
  // How much would be left in a good future nobody says; that something is, everybody can see.
  const high = ahead.p90 === null && ahead.p50 !== null ? ([end, 0] as Place) : goesTo(ahead.p90);
  return {
    low: [start, goesTo(ahead.p10)],
    middle: [start, goesTo(ahead.p50)],
    high: [start, high],
  };
}

/** From when on the line would be without data until its end; null where it is expected to last. */
export function withoutData(ahead: Ahead, locale: DashboardLocale): DataLeftChart['without'] {
  const { end, p10, p50, p90 } = ahead;
  const empty = ahead.leftBytes <= 0;
  const soonest = empty ? ahead.from : p10;
  const latest = empty ? ahead.from : p90;
  if (end === null || soonest === null || end <= soonest) return null;
  const days = (from: number): number => Math.round((end - from) / DAY);
  const most = days(soonest);
  if (most < 1) return null;
  const { words, dashboard } = locale;
  const least = latest === null ? null : days(latest);
  const text =
    least === null || least < 1
      ? dashboard.chart.upTo(words.days(most))
      : least === most
        ? words.days(most)
        : words.range(String(least), words.days(most));
  return {
    from: empty ? ahead.from : (p50 ?? soonest),
    to: end,
    label: dashboard.chart.without(text),
  };
}
