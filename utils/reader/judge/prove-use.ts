import type { Bucket } from './bucket';
import type { Finding } from './finding';

/** As exactly as a page rounds what was used. */
const ROUNDED = 0.006;

/**
 * "3.4 GB left of 17.5 GB" on a gauge, and "Used 14.1 GB" in the table below: the use that the other
 * two leave is that of the same allowance.
 */
export function proveUse(main: Bucket | null, findings: readonly Finding[]): void {
  if (main === null || main.parts.used !== undefined) return;
  const { remaining, total } = main.parts;
  if (remaining === undefined || total === undefined) return;
  const spent = total.quantity.value - remaining.quantity.value;
  const room = total.quantity.value * ROUNDED;
  const used = findings.find(
    ({ quantity, state, aside, purpose, weak }) =>
      quantity.kind === 'data' &&
      state === 'used' &&
      aside === null &&
      !weak &&
      purpose === main.purpose &&
      Math.abs(quantity.value - spent) <= room,
  );
  if (used !== undefined && spent > room) main.parts.used = used;
}
