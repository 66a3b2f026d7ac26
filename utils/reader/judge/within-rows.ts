import type { Finding } from './finding';

/** Two rows of a name and a value each. */
const BESIDE = 5;

/** One stands in the other's row, or in the one above or below it. */
export const withinRows = (one: Finding, other: Finding): boolean =>
  Math.abs(one.at - other.at) <= BESIDE;
