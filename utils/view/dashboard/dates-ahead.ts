import type { DayAhead, Spread } from '../../domain/forecast/days-ahead';
import { DAY } from '../../domain/time';
import type { Span } from './chart-range';
import type { PerDayChart } from './chart-shapes';
import { dateOf, startOfDate } from './local-day';
import type { Ahead } from './outlook-ahead';

/** A date to come: bytes that it may take. */
export type DateAhead = PerDayChart['ahead'][number];

/** What of a day is shorter is none: a plan that ends at five past midnight. */
const LEAST = DAY / 4;

/**
 * The dates of the user's calendar from tomorrow on, until the plan ends or nothing is left. Days of a
 * forecast begin at its own moment: what a date takes lies between the two that it is part of.
 */
export function datesAhead(
  ahead: Ahead | null,
  days: readonly DayAhead[],
  span: Span,
  now: number,
): DateAhead[] {
  if (ahead === null || ahead.leftBytes <= 0) return [];
  const until = Math.min(span.to, ahead.end ?? span.to);
  const found: DateAhead[] = [];
  for (let day = 1; day <= days.length; day += 1) {
    const from = startOfDate(dateOf(now), day);
    const along = (from - ahead.from) / DAY;
    const [one, next] = [days[Math.floor(along)], days[Math.floor(along) + 1]];
    if (until - from < LEAST || one === undefined) break;
    const part = along - Math.floor(along);
    const mixed = (share: keyof Spread): number =>
      Math.round(one.used[share] * (1 - part) + (next ?? one).used[share] * part);
    const [low, usual, high] = [mixed('p10'), mixed('p50'), mixed('p90')];
    if (high <= 0) break;
    const to = Math.min(until, startOfDate(dateOf(now), day + 1));
    found.push({ from, to, low, usual, high });
  }
  return found;
}
