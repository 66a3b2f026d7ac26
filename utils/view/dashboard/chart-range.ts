import { providerTime } from '../../domain/connection';
import type { RankedLine } from '../../domain/rank';
import { DAY } from '../../domain/time';
import { dateOf, startOfDate } from './local-day';

/** `all`: as far back as anything is known. */
export type Range = 'plan' | 'quarter' | 'year' | 'all';

export const RANGES: readonly Range[] = ['plan', 'quarter', 'year', 'all'];

const LOOK_BACK: Record<Exclude<Range, 'plan' | 'all'>, number> = {
  quarter: 92 * DAY,
  year: 366 * DAY,
};
/** Hours are read for no more than this; a longer plan is drawn by its days. */
const MOST_HOURLY = 120 * DAY;
/** Two days on a whole page are no chart. */
const LEAST = 14 * DAY;
const USUAL_PLAN = 30 * DAY;
/** How far beyond today the longer views look, if the plan does. */
const LOOK_AHEAD = 45 * DAY;

/** Some say 31 December 9999 and mean that it does not end. */
const NEVER = 20 * 366 * DAY;

/** What a chart of a line spans, on the provider's clock. */
export interface Span {
  from: number;
  to: number;
  start: number | null;
  end: number | null;
  hourly: boolean;
}

/** @param first the first date of which anything is known: longer views begin no earlier */
export function spanOf(line: RankedLine, range: Range, first: string | null): Span {
  const { startsAt: start, expiresAt } = line.line.reading;
  const { now } = line;
  const end = expiresAt !== null && expiresAt - now < NEVER ? expiresAt : null;
  const near = end !== null && end - now <= LOOK_AHEAD ? end : now + DAY;
  if (range !== 'plan') {
    const known = first === null ? now : startOfDate(first);
    const whole = Math.min(known, startOfDate(dateOf(now - LEAST)));
    const from =
      range === 'all' ? whole : Math.max(startOfDate(dateOf(now - LOOK_BACK[range])), whole);
    return { from, to: Math.max(now, near), start, end, hourly: false };
  }
  // A plan that has no beginning, or ended long ago, is shown by what was seen of it lately.
  const begin = start ?? Math.min(now, end ?? now) - USUAL_PLAN;
  const from = startOfDate(dateOf(begin));
  const seen = Math.min(now, (end ?? now) + USUAL_PLAN);
  // An end before the begin is no span at all.
  const to = Math.max(from + DAY, end ?? now + 7 * DAY, seen);
  return { from, to, start, end, hourly: now - from <= MOST_HOURLY };
}

/** Right of the end there is room for what is drawn at it. */
const MARGIN = 0.02;

export const withMargin = ({ from, to }: Span): number => to + (to - from) * MARGIN;

/**
 * The provider's days of which hours are needed: since 1970, UTC, both included. As many as a forecast
 * is made from, of which a plan is mostly a part.
 */
export function hourDays(line: RankedLine): { from: number; to: number } {
  const providerNow = providerTime(line.connection, line.now);
  return { from: Math.floor((providerNow - MOST_HOURLY) / DAY), to: Math.floor(providerNow / DAY) };
}
