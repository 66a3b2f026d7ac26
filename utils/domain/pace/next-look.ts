import type { Connection, ConnectionStatus, Line } from '../connection';
import type { Renewal } from '../renewal';
import { followDelay, paceOf } from '../schedule';
import type { LineRules, Settings } from '../settings';
import { MINUTE } from '../time';
import { nextEndLook } from './end-looks';
import { soonestUsed } from './fast-use';
import { roomToLevel } from './room-to-level';
import type { SourceRhythm } from './source-rhythm';
import { newsFrom } from './source-rhythm';

/** However near a level is, nobody is asked more often; a renewal apart. */
const NEAREST = 3 * MINUTE;
/** Calls, messages and coins are not worth more. */
const OTHERS_NEAREST = 30 * MINUTE;
/** No two machines keep in step, and none waits for longer than its user chose. */
const SPREAD = 0.1;

export interface Looked {
  connection: Connection;
  /** As they are now, without those that are gone. */
  lines: Line[];
  settings: Settings;
  lineRules: LineRules[];
  underWay: Renewal[];
  rhythm: SourceRhythm;
  /** The provider's own minimum in ms, never undercut. */
  minPace: number;
  /** 0…1, drawn anew each time. */
  jitter: number;
  now: number;
  providerNow: number;
}

/** When a line may next reach a level or an end; ms from now. */
function delayOf(
  line: Line,
  own: LineRules | null,
  { settings, jitter, providerNow }: Looked,
): { use: number; end: number } {
  const room = roomToLevel(line, settings, own);
  const fresh = (line.reading.staleAfter ?? providerNow) - providerNow;
  return {
    use: Math.max(
      fresh,
      Math.min(soonestUsed(room.bytes, line), Math.max(OTHERS_NEAREST, room.others)),
    ),
    end: nextEndLook(line, jitter, providerNow) - providerNow,
  };
}

/**
 * When to ask again after a success: before a level can have been passed, around ends, while a
 * renewal is under way; not while the source is silent anyway; at least at the user's pace.
 */
export function nextLook(looked: Looked): Pick<ConnectionStatus, 'nextDueAt' | 'away'> {
  const { connection, lines, underWay, rhythm, minPace, jitter, now } = looked;
  const pace = paceOf(connection);
  const rules = new Map(looked.lineRules.map((own) => [own.lineKey, own]));
  const delays = lines.map((line) => delayOf(line, rules.get(line.key) ?? null, looked));
  const soonest = min(delays.map((d) => d.use));
  const use = Math.max(NEAREST, (newsFrom(rhythm, soonest, now) ?? now + soonest) - now);
  const steady = (1 - SPREAD * jitter) * Math.min(pace, use);
  const end = Math.max(NEAREST, min(delays.map((d) => d.end)));
  const follow = followDelay(underWay, now);
  const at = (delay: number): number => now + Math.max(minPace, Math.round(delay));
  const nextDueAt = at(Math.min(steady, end, follow));
  const awayDueAt = at(Math.min((1 - SPREAD * jitter) * pace, follow));
  return { nextDueAt, away: { dueAt: awayDueAt, instead: nextDueAt } };
}

const min = (delays: number[]): number =>
  delays.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
