import type { ForecastCase } from '../../utils/domain/forecast/forecast-case';

/** A case as it is forecast, and what was done to its readings for that. */
export interface OrderedCase {
  input: ForecastCase;
  /** Readings that stood after a later one, and were put in their place. */
  late: number;
  /** Readings that lie after `now`, and were left out: nobody can have made them. */
  ahead: number;
}

export function putInOrder(input: ForecastCase): OrderedCase {
  const { readings, now } = input;
  const known = readings.filter(({ at }) => at <= now);
  let latest = Number.NEGATIVE_INFINITY;
  let late = 0;
  for (const { at } of known) {
    if (at < latest) late += 1;
    latest = Math.max(latest, at);
  }
  return {
    input: { ...input, readings: known.sort((one, other) => one.at - other.at) },
    late,
    ahead: readings.length - known.length,
  };
}
