/** Runs `offset` ahead of real time, or stands still at `fixedAt`. */
export type Clock = { readonly offset: number } | { readonly fixedAt: number };

export const running: Clock = { offset: 0 };

export const readClock = (clock: Clock, real: number): number =>
  'fixedAt' in clock ? clock.fixedAt : real + clock.offset;

export const setClock = (at: number): Clock => ({ fixedAt: at });

export const advanceClock = (clock: Clock, milliseconds: number): Clock =>
  'fixedAt' in clock
    ? { fixedAt: clock.fixedAt + milliseconds }
    : { offset: clock.offset + milliseconds };

/** Stops the clock, or lets it run on from where it stands. */
export function freezeClock(clock: Clock, frozen: boolean, real: number): Clock {
  const at = readClock(clock, real);
  return frozen ? { fixedAt: at } : { offset: at - real };
}
