import type { DayOfUse } from './day-of-use';

/** One way in which the use of a day may depend on what kind of day it is. */
export interface Habit {
  /** What is held back as less is left; null: nothing. */
  restraint: Restraint | null;
  /** The use of a day in a weekend, by that of another. */
  weekend: number;
  /** By which the use grows each day, as a logarithm. */
  growth: number;
}

/** The use falls as a power of what is left, from a point on. */
interface Restraint {
  by: 'share' | 'pace';
  begins: number;
  power: number;
}

const RESTRAINTS: Restraint[] = [
  { by: 'share', begins: 0.4, power: 0.7 },
  { by: 'share', begins: 0.8, power: 0.7 },
  { by: 'share', begins: 0.8, power: 1.4 },
  { by: 'pace', begins: 1, power: 1 },
  { by: 'pace', begins: 1, power: 2 },
  // Who has plenty uses more.
  { by: 'pace', begins: 3, power: 1 },
];
const WEEKENDS = [0.2, 0.5, 1.8, 3.5];
const GROWTHS = [-0.03, 0.03];

/** Nobody stops altogether. */
const LEAST = 0.04;

/** What is left of the wish of a user with so much left. */
export function restrained(restraint: Restraint | null, share: number, pace: number): number {
  if (restraint === null) return 1;
  const { by, begins, power } = restraint;
  const low = by === 'share' ? Math.min(1, share / begins) : Math.min(begins, pace);
  return Math.max(LEAST, low) ** power;
}

export const onWeekend = (habit: Habit, weekend: number): number =>
  1 + weekend * (habit.weekend - 1);

/** The use of a past day by that of a usual day of today, if the user has this habit. */
export const habitFactor = (habit: Habit, day: DayOfUse): number =>
  Math.exp(-habit.growth * day.ago) *
  restrained(habit.restraint, day.share, day.pace) *
  onWeekend(habit, day.weekend);

/** How many users have it, before anything is known of this one. */
const HOLD_BACK = 0.06;
const HAVE_WEEKENDS = 0.3;
const CHANGE = 0.3;

/** None first, then those that are possible, each as likely as the next. */
const spread = <T>(none: T, some: readonly T[], share: number): [T, number][] => [
  [none, 1 - share],
  ...some.map((one): [T, number] => [one, share / some.length]),
];

/** Every combination with how likely it is beforehand; the first is that of no habit at all. */
export const HABITS: readonly { habit: Habit; prior: number }[] = spread<Restraint | null>(
  null,
  RESTRAINTS,
  HOLD_BACK,
).flatMap(([restraint, held]) =>
  spread(1, WEEKENDS, HAVE_WEEKENDS).flatMap(([weekend, kept]) =>
    spread(0, GROWTHS, CHANGE).map(([growth, changed]) => ({
      habit: { restraint, weekend, growth },
      prior: held * kept * changed,
    })),
  ),
);
