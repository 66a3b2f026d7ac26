import { DAY } from './time';

/**
 * Where a copy is kept. One more than there are copies: a new one never overwrites what is still
 * needed, and one that was cut off leaves nothing behind for good.
 */
export const SLOTS = ['a', 'b', 'c', 'd'] as const;
export type Slot = (typeof SLOTS)[number];

/** A backup that was made without being asked for. */
export interface Copy {
  id: Slot;
  madeAt: number;
  /** Characters of its text. */
  size: number;
  /** How much it holds that somebody would miss: connections, days of history, renewals, receipts, bills. */
  holds: number;
}

/** The oldest one is from before what was noticed late; a week is between it and the next. */
const APART = 7 * DAY;

/** One a day; a clock that was wrong for a while keeps none from being made. */
export const isCopyDue = (copies: readonly Copy[], now: number): boolean =>
  !copies.some(({ madeAt }) => madeAt <= now && now - madeAt < DAY);

/** Where the next one goes. */
export const freeSlot = (copies: readonly Copy[]): Slot =>
  SLOTS.find((slot) => !copies.some(({ id }) => id === slot)) ?? SLOTS[0];

/** What the user changes is copied at once, where that is little work. */
const LITTLE = 5_000_000;

export const isCopiedAtOnce = ([latest]: readonly Copy[]): boolean =>
  latest === undefined || latest.size <= LITTLE;

/** One of the same day as the one before it, and nothing is in it that the new one has not. */
const isOutdone = (latest: Copy, before: Copy | undefined, made: Copy): boolean =>
  made.holds >= latest.holds &&
  made.madeAt - latest.madeAt < DAY &&
  (before === undefined || latest.madeAt - before.madeAt < DAY);

/** The last of two days, and one that is older by up to a week. @returns newest first */
export function withCopy(copies: readonly Copy[], made: Copy): Copy[] {
  const [latest, before] = copies;
  const others = latest !== undefined && isOutdone(latest, before, made) ? copies.slice(1) : copies;
  const [first, second, third, ...older] = [made, ...others].sort((a, b) => b.madeAt - a.madeAt);
  const kept = [first, second].filter((copy) => copy !== undefined);
  if (third === undefined) return kept;
  const oldest = older.at(-1) ?? third;
  return [...kept, third.madeAt - oldest.madeAt >= APART ? third : oldest];
}

/** Something that is stored is not as it can have been written, at this place of a backup. */
export interface Damage {
  place: string;
}
