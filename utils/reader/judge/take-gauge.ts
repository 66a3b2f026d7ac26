import type { PageReading } from '../page-reading';

/** A gauge is filled as exactly as a page rounds. */
const POINTS = 0.6;
/** Near one half what is used and what is left look alike. */
const HALF = 2;

/** A gauge without words that stands where the amounts would have it shows their share. */
export function takeGauge(reading: PageReading, gauges: readonly number[]): void {
  if (reading.percentUsed !== undefined || reading.percentRemaining !== undefined) return;
  const share = shareOf(reading);
  if (share === null || Math.abs(share - 50) < HALF) return;
  const near = (wanted: number) => gauges.find((one) => Math.abs(one - wanted) <= POINTS);
  const used = near(share);
  const left = near(100 - share);
  if (used !== undefined && left === undefined) show(reading, 'percentUsed', used);
  else if (left !== undefined && used === undefined) show(reading, 'percentRemaining', left);
}

function show(
  reading: PageReading,
  field: 'percentUsed' | 'percentRemaining',
  value: number,
): void {
  reading[field] = Math.round(value * 100) / 100;
  reading.quotes[field] = `${reading[field]} %`;
}

/** How many per cent the amounts say are used. */
function shareOf(reading: PageReading): number | null {
  const { dataRemainingBytes: left, dataUsedBytes: used, dataTotalBytes: total } = reading;
  const whole = total ?? (left === undefined || used === undefined ? undefined : left + used);
  if (whole === undefined || whole === 0) return null;
  const spent = used ?? (left === undefined ? undefined : whole - left);
  return spent === undefined ? null : (100 * spent) / whole;
}
