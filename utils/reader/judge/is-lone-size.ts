import type { Bucket } from './bucket';
import type { Finding } from './finding';

/** No line has as much. */
const MOST = 1000;

/**
 * "15 GB" as all that a page tells of its data, no whole and nothing used: plans are sold in whole
 * gigabytes, and what is left of one is odd as soon as it was used. In a message of one amount it is
 * what is left all the same; beside another amount it is the name of a plan.
 */
export function isLoneSize(main: Bucket, findings: readonly Finding[]): boolean {
  const { remaining, used, total } = main.parts;
  if (remaining?.within === undefined || used !== undefined || total !== undefined) return false;
  if (main.percentUsed !== undefined || main.percentRemaining !== undefined) return false;
  const { value, unit } = remaining.quantity;
  const gigabyte = unit.includes('i') ? 2 ** 30 : 1e9;
  if (value < gigabyte || value % gigabyte !== 0) return false;
  const isMessage = remaining.within.parent?.tag === '#page';
  if (value >= MOST * gigabyte) return true;
  if (!isMessage) return remaining.weak || remaining.elsewhere === true;
  return findings.some(
    (one) =>
      one.at === remaining.at &&
      one.purpose === main.purpose &&
      one.quantity.kind === 'data' &&
      one.quantity.value !== value,
  );
}
