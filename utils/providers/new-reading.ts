import type { Reading } from '../domain/model';

/** A line of which nothing is known but what is told here. */
export const newReading = (
  told: Pick<Reading, 'lineId' | 'name' | 'buckets'> & Partial<Reading>,
): Reading => ({
  tail: null,
  planId: null,
  planName: null,
  startsAt: null,
  expiresAt: null,
  autoRenew: null,
  arrears: null,
  measuredAt: null,
  ...told,
});

/** The last four digits of a number that is all digits: enough to tell lines apart. */
export const tailOf = (line: string): string | null =>
  /^\+?\d{5,}$/.test(line) ? line.slice(-4) : null;
