import type { Connection, Line } from './connection';
import { providerTime } from './connection';
import type { LineTicks } from './help/ticks';
import { expiryLevels, isUsedUp, mainBucket, shareLeft } from './line-facts';
import type { Reading } from './model';
import type { Renewal } from './renewal';
import { isPending } from './renewal';
import { paceOf } from './schedule';
import type { Settings } from './settings';
import { DAY, MINUTE } from './time';

/** The one word for a line, worst first where several hold. */
export type LineState =
  | 'overdue'
  | 'arrears'
  | 'expired'
  | 'signed-out'
  | 'unreadable'
  | 'old'
  | 'waiting'
  | 'in-effect'
  | 'empty'
  | 'low'
  | 'expiring'
  | 'unlimited'
  | 'unknown'
  | 'enough';

/** A browser wakes late now and then; that alone makes nothing old. */
const GRACE = 10 * MINUTE;

const isOld = (connection: Connection, fetchedAt: number, now: number): boolean =>
  connection.paused ||
  connection.site?.off === true ||
  connection.status.failure !== null ||
  now - fetchedAt > 2 * paceOf(connection) + GRACE;

const confirmedToday = (renewals: Renewal[], now: number): boolean =>
  renewals.some(
    ({ state, closedAt, elsewhere }) =>
      state === 'confirmed' &&
      !elsewhere &&
      closedAt !== null &&
      now - closedAt < DAY &&
      now >= closedAt,
  );

/** Facts about one line, gathered by whoever asks. */
export interface LineContext {
  line: Line;
  connection: Connection;
  /** Of this line. */
  renewals: Renewal[];
  /** What the user ticked off; absent: nothing yet. */
  ticks?: LineTicks | undefined;
  settings: Settings;
  now: number;
}

export function stateOf(context: LineContext): LineState {
  const { line, connection, renewals, now } = context;
  const { reading } = line;
  const providerNow = providerTime(connection, now);
  if (renewals.some(({ state }) => state === 'overdue')) return 'overdue';
  if (reading.arrears !== null && reading.arrears.minor > 0) return 'arrears';
  const waiting = renewals.some(isPending);
  if (reading.expiresAt !== null && reading.expiresAt <= providerNow) {
    return waiting ? 'waiting' : 'expired';
  }
  const failure = connection.status.failure?.kind;
  if (failure === 'signed-out' || failure === 'forbidden') return 'signed-out';
  if (failure === 'unreadable') return 'unreadable';
  if (line.gone || isOld(connection, line.fetchedAt, now)) return 'old';
  if (waiting) return 'waiting';
  const allowance = stateOfAllowance(context, providerNow);
  const scarce = allowance === 'empty' || allowance === 'low';
  return confirmedToday(renewals, now) && !scarce ? 'in-effect' : allowance;
}

function stateOfAllowance(context: LineContext, providerNow: number): LineState {
  const { settings } = context;
  const { reading } = context.line;
  const bucket = mainBucket(reading);
  const share = bucket === null ? null : shareLeft(bucket);
  if (bucket !== null && isUsedUp(bucket)) return 'empty';
  if (share !== null && share * 100 < Math.max(0, ...settings.dataLevels)) return 'low';
  if (endsSoon(reading, settings, providerNow)) return 'expiring';
  if (bucket === null) return 'unknown';
  if (bucket.unlimited) return 'unlimited';
  return bucket.remaining === null && share === null ? 'unknown' : 'enough';
}

const endsSoon = (reading: Reading, settings: Settings, providerNow: number): boolean =>
  reading.expiresAt !== null &&
  reading.expiresAt - providerNow <= Math.max(0, ...expiryLevels(reading, settings)) * DAY;

/** States whose numbers may no longer be true. */
export const isDoubtful = (state: LineState): boolean =>
  state === 'signed-out' || state === 'unreadable' || state === 'old';

/** States that need the user now. */
export const isUrgent = (state: LineState): boolean =>
  state === 'overdue' || state === 'arrears' || state === 'expired' || state === 'empty';

/** States that will need the user soon. */
export const isPressing = (state: LineState): boolean => state === 'low' || state === 'expiring';
