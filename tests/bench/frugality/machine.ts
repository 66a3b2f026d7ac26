import type { Random } from '../forecast/random';

const MINUTES_A_DAY = 1_440;

/** What the user's machine does, minute by minute, from a midnight of the user's own clock. */
export interface Machine {
  /** 0 asleep or closed, 1 awake with nobody at it, 2 in use. */
  state: Uint8Array;
  /** How many minutes of use lie before each minute; one longer than `state`. */
  used: Uint32Array;
  /** The first minute of use at or after each minute; infinity after the last. */
  nextUse: Float64Array;
  /** Minutes at which the popup is opened. */
  popups: ReadonlySet<number>;
}

/** Asleep at night, closed at times, left alone at times, some days not opened at all. */
export function useMachine(days: number, random: Random): Machine {
  const minutes = days * MINUTES_A_DAY;
  const state = new Uint8Array(minutes);
  const popups = new Set<number>();
  const opens = random.between(6.5, 9.5) * 60;
  const closes = random.between(21.5, 24) * 60;
  for (let day = 0; day < days; day += 1) {
    if (random.chance(0.06)) continue;
    const from = day * MINUTES_A_DAY + opens + random.between(-45, 45);
    const to = day * MINUTES_A_DAY + Math.min(MINUTES_A_DAY, closes + random.between(-60, 30));
    state.fill(2, Math.round(from), Math.round(to));
    // What is closed is closed for longer than what is left alone.
    const spells: [number, number, number][] = [
      [1, 4, 40],
      [0, 2, 150],
    ];
    for (const [left, most, usual] of spells) {
      for (let count = Math.round(random.between(0, most)); count > 0; count -= 1) {
        const begin = Math.round(random.between(from, to));
        state.fill(
          left,
          begin,
          Math.min(Math.round(to), begin + Math.round(usual * random.noise(0.8))),
        );
      }
    }
    for (let count = Math.round(random.between(0, 4)); count > 0; count -= 1) {
      const at = Math.round(random.between(from, to));
      if (state[at] === 2) popups.add(at);
    }
  }
  const used = new Uint32Array(minutes + 1);
  for (let at = 0; at < minutes; at += 1)
    used[at + 1] = (used[at] ?? 0) + (state[at] === 2 ? 1 : 0);
  const nextUse = new Float64Array(minutes + 1).fill(Number.POSITIVE_INFINITY);
  for (let at = minutes - 1; at >= 0; at -= 1) {
    nextUse[at] = state[at] === 2 ? at : (nextUse[at + 1] ?? Number.POSITIVE_INFINITY);
  }
  return { state, used, nextUse, popups };
}
