import type { ForecastCase } from '../../../utils/domain/forecast/forecast-case';
import { DAY } from '../../../utils/domain/time';
import { live, STEP } from './life';
import type { Random } from './random';
import { STEPS_A_DAY, type User } from './user';
import { watchLife } from './watch-life';

/** So many days lived before the moment of the forecast; more than any history. */
const BEFORE = 36;

export interface JudgedCase {
  family: string;
  days: number;
  input: ForecastCase;
  /** When it really ran out; null: it lasted until it expired. */
  truth: number | null;
}

/** One case of a family; null where nothing is left to forecast. */
export function makeCase(
  family: string,
  makeUser: (random: Random) => User,
  days: number,
  random: Random,
): JudgedCase | null {
  // Some are watched from the day on which they come to the allowance, as somebody left it.
  const fresh = random.chance(0.3);
  const life = live(makeUser(random), random, fresh ? days : BEFORE);
  const step = fresh ? days * STEPS_A_DAY : Math.floor(random.between(29, BEFORE) * STEPS_A_DAY);
  const now = life.startsAt + step * STEP;
  const end = life.resets.find((reset) => reset > step);
  if (end === undefined) return null;
  const readings = watchLife(life, now - days * DAY, now, random);
  const left = readings.at(-1)?.remainingBytes ?? 0;
  if (left <= 0 || (life.left[step] ?? 0) <= 0) return null;
  let gone: number | null = null;
  for (let ahead = step + 1; ahead < end && gone === null; ahead += 1) {
    if ((life.left[ahead] ?? 0) <= 0) gone = ahead;
  }
  return {
    family,
    days,
    input: { readings, now, remainingBytes: left, expiresAt: life.startsAt + end * STEP },
    truth: gone === null ? null : life.startsAt + gone * STEP,
  };
}
