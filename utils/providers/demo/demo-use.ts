import { DAY, HOUR } from '../../domain/time';

const MB = 1_000_000;

/** What the demo's card holds, in bytes. */
export const DEMO_TOTAL = 10_000 * MB;

/** From one filling up to the next. */
export const DEMO_DAYS = 30;
const PERIOD = DEMO_DAYS * DAY;

/** What is used of it in a whole period: it lasts, and only just. */
const WHOLE_USE = 9_600 * MB;

/** How much of an ordinary day's use each day brings, week after week. */
const DAYS = [0.9, 1.1, 0.7, 1.2, 0.8, 1.5, 1.3];

/** How much each hour brings: nobody is up at night, and evenings are long. */
const HOURS = [1, 0, 0, 0, 0, 0, 1, 4, 6, 4, 3, 3, 6, 5, 3, 3, 4, 6, 8, 9, 10, 9, 7, 4];

/** What was brought by all of them before a moment that lies between two. */
function sumTo(parts: readonly number[], moment: number): number {
  const whole = Math.floor(moment);
  const before = parts.slice(0, whole).reduce((sum, part) => sum + part, 0);
  return before + (parts[whole] ?? 0) * (moment - whole);
}

const DAY_SUM = sumTo(HOURS, HOURS.length);
const days = Array.from({ length: DEMO_DAYS }, (_, at) => DAYS[at % DAYS.length] ?? 1);
const PERIOD_SUM = sumTo(days, DEMO_DAYS);

/**
 * Bytes used so long after a filling up; in whole MB, as providers tell it.
 * @param elapsed milliseconds since midnight of the first day
 */
export function demoUsed(elapsed: number): number {
  const within = Math.min(PERIOD, Math.max(0, elapsed));
  const today = Math.floor(within / DAY);
  const ofToday = sumTo(HOURS, (within - today * DAY) / HOUR) / DAY_SUM;
  const share = sumTo(days, today + ofToday) / PERIOD_SUM;
  return Math.floor((WHOLE_USE * share) / MB) * MB;
}

/** The period that is running, of those that follow one another since `since`; epoch ms. */
export function demoPeriod(since: number, now: number): { startsAt: number; endsAt: number } {
  const startsAt = since + Math.floor((now - since) / PERIOD) * PERIOD;
  return { startsAt, endsAt: startsAt + PERIOD };
}
