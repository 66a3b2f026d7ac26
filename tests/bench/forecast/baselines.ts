import type { ForecastCase } from '../../../utils/domain/forecast/forecast-case';
import { useSpans } from '../../../utils/domain/forecast/use-spans';
import { DAY } from '../../../utils/domain/time';

/**
 * Bytes a millisecond since a moment. They are given the same cleaned spans as the forecast, so
 * that they are not beaten by a counter that jumps, a top-up or a time with nothing left.
 */
function paceSince(input: ForecastCase, since: number): number {
  let bytes = 0;
  let seen = 0;
  for (const span of useSpans(input)) {
    const part = Math.max(0, span.to - Math.max(since, span.from));
    bytes += (span.bytes * part) / (span.to - span.from);
    seen += part;
  }
  return seen > 0 ? bytes / seen : 0;
}

const atPace = ({ now, remainingBytes }: ForecastCase, pace: number): number =>
  now + remainingBytes / pace;

/** The last rise of what is left that is more than a correction; else the first reading. */
function cycleBegan({ readings, now }: ForecastCase): number {
  const rise = readings.findLastIndex(
    ({ remainingBytes, totalBytes }, index) =>
      remainingBytes - (readings[index - 1]?.remainingBytes ?? remainingBytes) > totalBytes * 0.2,
  );
  return readings[Math.max(0, rise)]?.at ?? now;
}

/** What others show: the moment at which it runs out at this pace, infinity where there is none. */
export const baselines: Record<string, (input: ForecastCase) => number> = {
  'straight line of the cycle': (input) => atPace(input, paceSince(input, cycleBegan(input))),
  'mean of 7 days': (input) => atPace(input, paceSince(input, input.now - 7 * DAY)),
  'mean of 24 hours': (input) => atPace(input, paceSince(input, input.now - DAY)),
};
