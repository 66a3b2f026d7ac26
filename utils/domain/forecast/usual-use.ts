import { DAY } from '../time';
import type { AllowanceCycle } from './allowance-cycle';
import type { DayOfUse } from './day-of-use';

/** What is supposed of a day before any is seen: bytes, and so many days' worth of trust. */
export interface UsualUse {
  bytesADay: number;
  days: number;
}

/** Of a user of whom nothing is known. */
const ANYBODY = 400e6;
/** The rest is the even pace of the allowance: people buy roughly what they need. */
const BY_ALLOWANCE = 0.7;
const TRUST = 0.3;

export function usualUse({ totalBytes, length }: AllowanceCycle): UsualUse {
  const even = totalBytes / (length / DAY);
  return { bytesADay: ANYBODY ** (1 - BY_ALLOWANCE) * even ** BY_ALLOWANCE, days: TRUST };
}

/** Of the squared deviation of a day from the mean, as a share of it. */
const USUAL_DISPERSION = 0.5;
const DISPERSION_TRUST = 3;
const LEAST_DISPERSION = 0.08;

export const meanOf = (days: readonly DayOfUse[]): number => {
  const seen = days.reduce((sum, day) => sum + day.seen, 0);
  return seen > 0 ? days.reduce((sum, day) => sum + day.seen * day.bytes, 0) / seen : 0;
};

/** How far days lie apart: the variance by the squared mean, shrunk to a usual one. */
export function dispersionOf(days: readonly DayOfUse[]): number {
  const mean = meanOf(days);
  let sum = USUAL_DISPERSION * DISPERSION_TRUST;
  let weight = DISPERSION_TRUST;
  for (const { bytes, seen } of days) {
    if (mean <= 0) break;
    sum += seen * (bytes / mean - 1) ** 2;
    weight += seen;
  }
  return Math.max(LEAST_DISPERSION, sum / weight);
}
