import type { UseReading } from '../../../utils/domain/forecast/forecast-case';
import { HOUR, MINUTE } from '../../../utils/domain/time';
import { type Life, STEP } from './life';
import type { Random } from './random';

interface Watch {
  every: number;
  lag: number;
  refresh: number;
  gap: number;
}

const watchOf = (random: Random): Watch => ({
  every: random.pick([5, 15, 15, 30, 60, 180, 360, 720, 1440]) * MINUTE,
  // What the provider tells is so old …
  lag: random.chance(0.5) ? 0 : random.between(0, 4) * HOUR,
  // … and only told anew so often.
  refresh: random.chance(0.6) ? STEP : random.pick([1, 2, 6]) * HOUR,
  gap: random.chance(0.5) ? 0 : random.between(0.01, 0.06),
});

/** What the provider tells at a moment, in whole bytes. */
function told(life: Life, watch: Watch, at: number): UseReading {
  const seen = Math.floor((at - watch.lag) / watch.refresh) * watch.refresh;
  const step = Math.max(0, Math.floor((seen - life.startsAt) / STEP));
  return {
    at,
    remainingBytes: Math.round(life.left[step] ?? 0),
    totalBytes: Math.round(life.whole[step] ?? 0),
  };
}

/** The polls from one moment to another, with those that are missing missing. */
export function watchLife(life: Life, from: number, to: number, random: Random): UseReading[] {
  const watch = watchOf(random);
  const readings: UseReading[] = [];
  let blind = 0;
  for (let at = from; at < to; at += Math.round(watch.every * random.between(0.9, 1.1))) {
    if (random.chance((watch.gap * watch.every) / HOUR)) blind = at + random.between(1, 30) * HOUR;
    if (at < blind) continue;
    const reading = told(life, watch, at);
    // A counter that jumps back and is right again the next time.
    if (random.chance(0.001)) {
      reading.remainingBytes = Math.min(
        reading.totalBytes,
        Math.round(reading.remainingBytes * 1.1),
      );
    }
    readings.push(reading);
  }
  readings.push(told(life, watch, to));
  return readings;
}
