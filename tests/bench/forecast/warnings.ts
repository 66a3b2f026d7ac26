import type { ForecastCase } from '../../../utils/domain/forecast/forecast-case';
import { forecastRunOut } from '../../../utils/domain/forecast/forecast-run-out';
import { DAY, HOUR } from '../../../utils/domain/time';
import { baselines } from './baselines';
import { families } from './families';
import { type Life, live, STEP } from './life';
import { seeded } from './random';
import type { Figure } from './summary';
import { STEPS_A_DAY } from './user';
import { watchLife } from './watch-life';

/** A month of each line is judged, after a month in which it was only watched. */
const FROM = 31;
const TO = 61;
const LOOKS_EVERY = 12 * HOUR;
/** A warning says "within a week": then it was right or false, and the next may come. */
const HOLDS = 7 * DAY;
const IN_TIME = DAY;
/** What was gone sooner nobody could have been warned of a day ahead. */
const LASTED = 2 * DAY;

const methods: Record<string, (input: ForecastCase) => number> = {
  'DataLeft, P10': (input) => forecastRunOut(input).p10 ?? Number.POSITIVE_INFINITY,
  'DataLeft, P50': (input) => forecastRunOut(input).p50 ?? Number.POSITIVE_INFINITY,
  ...Object.fromEntries(
    Object.entries(baselines).map(([name, tell]): [string, (input: ForecastCase) => number] => [
      name,
      (input) => {
        const moment = tell(input);
        return moment < input.expiresAt ? moment : Number.POSITIVE_INFINITY;
      },
    ]),
  ),
};

/** One line's month: when it ran out, and how far off each method took that to be at each look. */
interface Month {
  runOuts: number[];
  looks: { at: number; ahead: number[] }[];
}

/** When nothing was left all at once, of something that had lasted for a while. */
function runOutsOf({ left, startsAt }: Life): number[] {
  const moments: number[] = [];
  let filled = 0;
  for (let step = 1; step < left.length; step += 1) {
    const before = left[step - 1] ?? 0;
    const now = left[step] ?? 0;
    if (now > before) filled = step;
    if (now > 0 || before <= 0 || step < FROM * STEPS_A_DAY) continue;
    if ((step - filled) * STEP >= LASTED) moments.push(startsAt + step * STEP);
  }
  return moments;
}

function monthOf(family: string, seed: number): Month {
  const random = seeded(seed);
  const make = families[family];
  if (make === undefined) throw new Error(`no family is called ${family}`);
  const life = live(make(random), random, TO + 3);
  const readings = watchLife(life, life.startsAt, life.startsAt + TO * DAY, random);
  const month: Month = { runOuts: runOutsOf(life), looks: [] };
  for (let now = life.startsAt + FROM * DAY; now < life.startsAt + TO * DAY; now += LOOKS_EVERY) {
    const seen = readings.filter(({ at }) => at <= now && at > now - 30 * DAY);
    const left = seen.at(-1)?.remainingBytes ?? 0;
    const reset = life.resets.find((step) => life.startsAt + step * STEP > now);
    if (left <= 0 || reset === undefined) continue;
    const expiresAt = life.startsAt + reset * STEP;
    const input = { readings: seen, now, remainingBytes: left, expiresAt };
    month.looks.push({
      at: now,
      ahead: Object.values(methods).map((tell) => tell(input) - now),
    });
  }
  return month;
}

/** What is told where it warns as soon as the run-out seems so near. */
function warn({ runOuts, looks }: Month, method: number, near: number) {
  let quietUntil = Number.NEGATIVE_INFINITY;
  let wrong = 0;
  const warned = new Set<number>();
  for (const { at, ahead } of looks) {
    if (at < quietUntil || (ahead[method] ?? 0) > near) continue;
    const came = runOuts.find((moment) => moment > at && moment <= at + HOLDS);
    quietUntil = came ?? at + HOLDS;
    if (came === undefined) wrong += 1;
    else if (came - at >= IN_TIME) warned.add(came);
  }
  return { wrong, warned: warned.size };
}

export interface WarningRow {
  method: string;
  /** Of the run-outs, how many were warned of at least a day ahead. */
  inTime: Figure;
  /** It warns when the run-out seems so near, in hours: as far as one false warning a month allows. */
  nearHours: number;
  falseAMonth: number;
  runOuts: number;
}

export function judgeWarnings(linesOfFamily: number): WarningRow[] {
  const months = Object.keys(families).flatMap((family, place) =>
    Array.from({ length: linesOfFamily }, (_, index) =>
      monthOf(family, 5_000 + place * 997 + index),
    ),
  );
  // Who runs out later than the last look cannot have been warned of it.
  const runOuts = months.reduce(
    (sum, { runOuts: moments, looks }) =>
      sum +
      moments.filter((moment) =>
        looks.some(({ at }) => moment - at >= IN_TIME && moment - at <= HOLDS),
      ).length,
    0,
  );
  return Object.keys(methods).map((method, index) => {
    let best = { near: 0, wrong: 0, warned: 0 };
    for (let near = 3 * HOUR; near <= 15 * DAY; near += 3 * HOUR) {
      const told = months.map((month) => warn(month, index, near));
      const wrong = told.reduce((sum, each) => sum + each.wrong, 0) / months.length;
      const warned = told.reduce((sum, each) => sum + each.warned, 0) / runOuts;
      if (wrong <= 1 && warned > best.warned) best = { near, wrong, warned };
    }
    return {
      method,
      inTime: {
        value: best.warned,
        error: Math.sqrt((best.warned * (1 - best.warned)) / runOuts),
      },
      nearHours: best.near / HOUR,
      falseAMonth: best.wrong,
      runOuts,
    };
  });
}
