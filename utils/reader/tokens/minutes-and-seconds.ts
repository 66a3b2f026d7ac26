import type { WrittenNumber } from './number';
import type { Quantity } from './token';

const MINUTES = /^\d{3,5}$/;
const SECONDS = /^:([0-5]\d)(?![\d:])/;

/** "1482:20": so many minutes and seconds; more than a clock has. */
export function minutesAndSeconds({ start, end }: WrittenNumber, folded: string): Quantity | null {
  const minutes = folded.slice(start, end);
  const seconds = SECONDS.exec(folded.slice(end, end + 4))?.[1];
  if (seconds === undefined || !MINUTES.test(minutes) || folded.charAt(start - 1) === ':')
    return null;
  const value = 60 * Number(minutes) + Number(seconds);
  return { kind: 'duration', start, end: end + 3, value, unit: 'minute' };
}
