import type { Random } from './random';
import { AWAKE, type User } from './user';

const each = (count: number, day: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => day(index));

const isWeekend = (day: number): boolean => day % 7 >= 5;

const OFFICE = [
  0.1, 0, 0, 0, 0, 0, 0.1, 0.4, 1, 2, 2, 2, 1.2, 1.6, 2, 2, 2, 1.6, 0.6, 0.3, 0.3, 0.3, 0.2, 0.1,
];

const NIGHT = [
  2, 2, 1.8, 1.5, 1.2, 1, 0.5, 0.1, 0, 0, 0, 0, 0, 0.1, 0.3, 0.5, 0.6, 0.6, 0.8, 1, 1.2, 1.5, 2, 2,
];

const EVENING = AWAKE.map((share, hour) => (hour >= 19 ? share * 3 : share));

/** Ten kinds of users; every parameter is drawn for each user anew. */
export const families: Record<string, (random: Random) => User> = {
  steady: (random) => {
    const sigma = random.between(0.15, 0.5);
    return {
      hours: AWAKE,
      active: random.between(0.4, 0.9),
      days: (count) => each(count, () => random.noise(sigma)),
    };
  },
  weekend: (random) => {
    const more = random.between(2, 6);
    const sigma = random.between(0.2, 0.6);
    return {
      hours: AWAKE,
      active: random.between(0.3, 0.8),
      days: (count) =>
        each(
          count,
          (day) => ((isWeekend(day) ? more : 1) * 7 * random.noise(sigma)) / (5 + 2 * more),
        ),
    };
  },
  office: (random) => {
    const rest = random.between(0, 0.3);
    const sigma = random.between(0.2, 0.6);
    return {
      hours: OFFICE,
      active: random.between(0.3, 0.8),
      days: (count) => each(count, (day) => (isWeekend(day) ? rest : 1.35) * random.noise(sigma)),
    };
  },
  traveller: (random) => {
    const home = random.between(0.02, 0.25);
    const length = random.between(2, 9);
    const pause = random.between(3, 15);
    let away = random.chance(length / (length + pause));
    return {
      hours: AWAKE,
      active: random.between(0.3, 0.8),
      days: (count) =>
        each(count, () => {
          if (random.chance(1 / (away ? length : pause))) away = !away;
          return (away ? 2.2 : home) * random.noise(0.5);
        }),
    };
  },
  binge: (random) => {
    const often = random.between(0.08, 0.3);
    const more = random.between(4, 12);
    return {
      hours: EVENING,
      active: random.between(0.2, 0.6),
      days: (count) =>
        each(
          count,
          () => ((random.chance(often) ? more : 1) * random.noise(0.4)) / (1 + often * (more - 1)),
        ),
    };
  },
  tethering: (random) => {
    const often = random.between(0.15, 0.45);
    return {
      hours: OFFICE,
      active: random.between(0.06, 0.2),
      days: (count) =>
        each(count, () => (random.chance(often) ? 0.8 / often : 0.25) * random.noise(0.5)),
    };
  },
  growing: (random) => {
    const growth = random.between(0.01, 0.05);
    return {
      hours: AWAKE,
      active: random.between(0.3, 0.8),
      // Around the middle of what is looked at, so that the scale is that of the others.
      days: (count) => each(count, (day) => Math.exp(growth * (day - 30)) * random.noise(0.35)),
    };
  },
  'idle then heavy': (random) => {
    const begins = random.between(5, 45);
    const before = random.between(0.01, 0.2);
    return {
      hours: AWAKE,
      active: random.between(0.3, 0.8),
      days: (count) => each(count, (day) => (day < begins ? before : 1.6) * random.noise(0.4)),
    };
  },
  shifts: (random) => {
    const on = random.pick([2, 3, 4, 5]);
    const off = random.pick([2, 3, 4]);
    const rest = random.between(1.5, 4);
    const begin = Math.floor(random.between(0, on + off));
    return {
      hours: NIGHT,
      active: random.between(0.3, 0.8),
      days: (count) =>
        each(
          count,
          (day) => ((day + begin) % (on + off) < on ? 0.6 : 0.6 * rest) * random.noise(0.35),
        ),
    };
  },
  'holds back': (random) => {
    const power = random.between(0.5, 2);
    const begins = random.between(0.3, 0.8);
    const sigma = random.between(0.2, 0.5);
    const least = random.between(0.05, 0.3);
    const byPace = random.chance(0.5);
    return {
      hours: AWAKE,
      active: random.between(0.3, 0.8),
      days: (count) => each(count, () => 1.5 * random.noise(sigma)),
      restraint: (share, pace) =>
        Math.max(least, Math.min(1, byPace ? pace : share / begins) ** power),
    };
  },
};
