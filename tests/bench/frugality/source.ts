import { MINUTE } from '../../../utils/domain/time';
import { type Life, STEP } from '../forecast/life';
import type { Random } from '../forecast/random';

const A_STEP = STEP / MINUTE;

/** What a provider tells of one line, minute by minute, from the begin of its life. */
export interface Source {
  left: Float64Array;
  whole: Float64Array;
  /** At which minute it was written down. */
  writtenAt: Float64Array;
  /** Does it say when it was written down? */
  dated: boolean;
  /** Minutes at which a cycle began. */
  resets: number[];
  minutes: number;
}

/** As in the back-test of the forecast: half tell what was, two of five only every so often. */
export function tellOf(life: Life, random: Random): Source {
  const lag = random.chance(0.5) ? 0 : Math.round(random.between(0, 4) * 60);
  const refresh = random.chance(0.6) ? 1 : random.pick([1, 2, 6]) * 60;
  const offset = Math.floor(random.between(0, refresh));
  const minutes = life.left.length * A_STEP;
  const [left, whole] = [new Float64Array(minutes), new Float64Array(minutes)];
  const writtenAt = new Float64Array(minutes);
  for (let at = 0; at < minutes; at += 1) {
    const written = Math.floor((at - offset) / refresh) * refresh + offset;
    const then = Math.max(0, written - lag);
    const step = Math.floor(then / A_STEP);
    const [begin, end] = [life.left[step] ?? 0, life.left[step + 1] ?? 0];
    // Within a step it falls evenly; a refill comes at once.
    const part = end < begin ? (then % A_STEP) / A_STEP : 0;
    left[at] = Math.round(begin + (end - begin) * part);
    whole[at] = Math.round(life.whole[step] ?? 0);
    writtenAt[at] = Math.max(0, written);
  }
  const resets = life.resets.map((step) => step * A_STEP);
  return { left, whole, writtenAt, dated: random.chance(0.5), resets, minutes };
}

/** The minutes at which the provider first knew that a level was reached. */
export function levelsOf({ left, whole, minutes }: Source, percents: number[]): number[] {
  const known: number[] = [];
  const below = (at: number): number => {
    const [rest = 0, all = 0] = [left[at], whole[at]];
    if (rest <= 0) return percents.length + 1;
    return percents.filter((percent) => (100 * rest) / all < percent).length;
  };
  let reached = below(0);
  for (let at = 1; at < minutes; at += 1) {
    const now = below(at);
    if (now > reached) known.push(at);
    reached = now;
  }
  return known;
}
