import { providerTime } from './connection';
import { mainBucket, shareLeft, timeShareLeft } from './line-facts';
import type { LineContext, LineState } from './line-state';
import { isDoubtful, isPressing, isUrgent, stateOf } from './line-state';
import { DAY } from './time';

/** An end that lies this far behind no longer asks for anything. */
const FORGOTTEN = 14 * DAY;

/** Whichever ends first, then faults, then calm ones, then those that ended long ago. */
function tier(state: LineState, context: LineContext): number {
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

export interface RankedLine extends LineContext {
  state: LineState;
}

/** Orders lines by need; ties keep an order that does not move from one reading to the next. */
export function rankLines(contexts: LineContext[]): RankedLine[] {
  return contexts
    .map((context) => ({ ...context, state: stateOf(context) }))
    .map((ranked) => ({ ranked, tier: tier(ranked.state, ranked), scarce: scarcity(ranked) }))
    .sort(
      (a, b) =>
        a.tier - b.tier || a.scarce - b.scarce || (a.ranked.line.key < b.ranked.line.key ? -1 : 1),
    )
    .map(({ ranked }) => ranked);
}
