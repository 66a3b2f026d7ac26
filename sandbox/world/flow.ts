import { consumeData } from './consume';
import { isExpired, type Line } from './line';
import { drawn } from './random';
import { DAY, HOUR, MINUTE } from './units';
import { offeringOf, type World } from './world';

/** How often the operator measures. */
export const MEASURED_EVERY = 5 * MINUTE;

/** Shares of a day's use by local hour, in thousandths: quiet nights, busy evenings. */
const byHour = [
  10, 5, 5, 5, 5, 10, 20, 40, 50, 40, 35, 35, 55, 50, 35, 35, 40, 50, 70, 95, 110, 100, 70, 30,
] as const;

/** Bytes a line takes in the step that ends at `at`. */
function taken(seed: number, line: Line, at: number): number {
  const hour = Math.floor(((at + line.utcOffset) % DAY) / HOUR);
  const usual = (line.usualDailyUse * (byHour[hour] ?? 0) * MEASURED_EVERY) / (1000 * HOUR);
  return Math.floor(usual * (0.5 + drawn(seed, line.id, at)));
}

/** One measuring step of every line that may use data. */
export const flowStep = (world: World, at: number): World => ({
  ...world,
  lines: world.lines.map((line) =>
    line.suspended || isExpired(line, at) || !line.meters.data
      ? line
      : consumeData(line, offeringOf(world, line), taken(world.seed, line, at), at),
  ),
});
