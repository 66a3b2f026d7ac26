import type { Quantity } from '../tokens/token';

/** Are two amounts the same but for rounding on the page? */
export const near = (one: number, other: number, share = 0.012): boolean =>
  Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * share;

/** Remaining and used make the total, as exactly as a page rounds them. */
export const adds = (remaining: number, used: number, total: number): boolean =>
  total > 0 && Math.abs(remaining + used - total) <= total * 0.012;

const BINARY = 1.024;
const EXACT = 0.002;
const PARTS: Readonly<Record<string, string>> = { MB: 'KB', GB: 'MB', TB: 'GB' };

/** As `adds`; also "1 GB", of which 899 MB are used and 125 MB left. */
export const makes = (remaining: Quantity, used: Quantity, total: Quantity): boolean =>
  adds(remaining.value, used.value, total.value) || makesBinary(remaining, used, total);

export const makesBinary = (one: Quantity, other: Quantity, { unit, value }: Quantity): boolean =>
  PARTS[unit] === one.unit &&
  PARTS[unit] === other.unit &&
  near(one.value + other.value, BINARY * value, EXACT);
