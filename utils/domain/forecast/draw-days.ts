import type { SeededRandom } from './seeded-random';
import type { UseLevel } from './use-level';

/** So many days are needed before the user's own are drawn half of the time. */
const OWN_DAYS = 3;
/** Of a day that is drawn for a user in general. */
const USUAL_NOISE = 0.8;
/** The day after a day that was drawn is the one that came after it: trips and quiet weeks last. */
const GOES_ON = 0.7;
/** The first day is drawn from the latest; in days. */
const LATEST = 6;

/** Draws day after day, each by a usual day: stretches of the user's own past, or of anybody's. */
export function drawDays({ days }: UseLevel, random: SeededRandom): () => number {
  const own = days.length / (days.length + OWN_DAYS);
  const counted = days.reduce((sum, { weight }) => sum + weight, 0);
  let drawn: number | null = null;
  let first = true;
  const anyDay = (): number => {
    let rest = random.next() * counted;
    const found = days.findIndex(({ weight }) => {
      rest -= weight;
      return rest <= 0;
    });
    return found < 0 ? days.length - 1 : found;
  };
  const lateDay = (): number =>
    Math.min(days.length - 1, Math.floor(-Math.log(1 - random.next()) * LATEST));
  return () => {
    const isFirst = first;
    first = false;
    if (days.length === 0 || random.next() >= own) {
      return Math.exp(USUAL_NOISE * random.normal() - USUAL_NOISE ** 2 / 2);
    }
    if (drawn !== null && drawn > 0 && random.next() < GOES_ON) drawn -= 1;
    else drawn = isFirst ? lateDay() : anyDay();
    return days[drawn]?.ratio ?? 1;
  };
}
