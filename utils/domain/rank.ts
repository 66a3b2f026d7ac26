import { providerTime } from './connection';
import { isDemo } from './demo';
import { firstEnd } from './first-end';
import { mainBucket, shareLeft, timeShareLeft } from './line-facts';
import type { LineContext, LineState } from './line-state';
import { isDoubtful, isPressing, isUrgent, stateOf } from './line-state';
import { DAY } from './time';

/** An end that lies this far behind no longer asks for anything. */
const FORGOTTEN = 14 * DAY;

/**
 * Whichever ends first, then faults, then calm ones, then those that ended long ago. The demo's
 * stands behind all that are real.
 */
function tier(state: LineState, context: LineContext): number {
  if (isDemo(context.connection)) return 6;
  const { expiresAt } = context.line.reading;
  const providerNow = providerTime(context.connection, context.now);
  if (state === 'expired' && expiresAt !== null && providerNow - expiresAt > FORGOTTEN) return 5;
  if (context.line.gone) return 4;
  if (isUrgent(state)) return 0;
  if (isPressing(state) || state === 'waiting' || state === 'in-effect') return 1;
  return isDoubtful(state) ? 2 : 3;
}

/** The scarcer of data and time, 0…1; 1 where nothing is known. */
function scarcity(context: LineContext): number {
  const { reading } = context.line;
  const bucket = mainBucket(reading);
  const data = bucket === null ? null : shareLeft(bucket);
  const time = timeShareLeft(reading, providerTime(context.connection, context.now));
  return Math.min(data ?? 1, time ?? 1);
}

/** Does it need nobody now: neither the user nor a look at why it is old? */
export const isCalm = (line: RankedLine): boolean => tier(line.state, line) >= 3;

/** Infinite ends are equal: their difference would be no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Those that press are told apart by what ends first; the others stand still while they are used. */
function needOf(line: RankedLine): { tier: number; end: number; scarce: number } {
  const own = tier(line.state, line);
  const providerNow = providerTime(line.connection, line.now);
  const end = own <= 1 ? firstEnd(line.line, providerNow) : 0;
  return { tier: own, end, scarce: scarcity(line) };
}

export interface RankedLine extends LineContext {
  state: LineState;
}

/** Orders lines by need; ties keep an order that does not move from one reading to the next. */
export function rankLines(contexts: LineContext[]): RankedLine[] {
  return contexts
    .map((context) => ({ ...context, state: stateOf(context) }))
    .map((ranked) => ({ ranked, ...needOf(ranked) }))
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        compare(a.end, b.end) ||
        a.scarce - b.scarce ||
        (a.ranked.line.key < b.ranked.line.key ? -1 : 1),
    )
    .map(({ ranked }) => ranked);
}
