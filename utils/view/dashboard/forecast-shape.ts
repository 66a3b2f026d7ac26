import type { DayAhead, Spread } from '../../domain/forecast/days-ahead';
import { DAY } from '../../domain/time';
import type { DataLeftChart } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import type { Ahead } from './outlook-ahead';

type Forecast = NonNullable<DataLeftChart['forecast']>;
type Place = Forecast['middle'][number];

/** Where a line from one place to another is at a moment. */
function placeOnWay([from, left]: Place, [until, rest]: Place, at: number): Place {
  return [at, left + ((rest - left) * (at - from)) / (until - from)];
}

/**
 * What would be left day after day where one, five and nine of ten futures have no more; each comes
 * to nothing where the outlook says that it runs out.
 * @param days from `ahead.from` on
 */
export function forecastShape(
  ahead: Ahead,
  days: readonly DayAhead[],
  to: number,
): Forecast | null {
  const start: Place = [ahead.from, ahead.leftBytes];
  const end = Math.min(ahead.end ?? to, to);
  if (days.length === 0 || ahead.leftBytes <= 0 || end <= ahead.from) return null;
  const way = (share: keyof Spread, runOut: number | null): Place[] => {
    const places = [start];
    let before = start;
    for (const [day, { left }] of days.entries()) {
      const here: Place = [ahead.from + (day + 1) * DAY, left[share]];
      const stop = Math.min(end, runOut ?? end);
      if (here[0] >= stop) {
        places.push(runOut !== null && runOut <= end ? [runOut, 0] : placeOnWay(before, here, end));
        break;
      }
      places.push(here);
      before = here;
    }
    return places;
  };
  const [low, middle, high] = [way('p10', ahead.p10), way('p50', ahead.p50), way('p90', ahead.p90)];
  // The band goes on along the ground until its upper edge ends.
  const [[lowEnd] = start, [highEnd] = start] = [low.at(-1), high.at(-1)];
  return { low: lowEnd < highEnd ? [...low, [highEnd, 0]] : low, middle, high };
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
