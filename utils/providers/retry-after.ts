/**
 * `Retry-After` (RFC 9110, 10.2.3) as a moment by our clock.
 * @param date the answer's own `Date`, because a date in the header is by the server's clock
 */
export function retryMoment(
  header: string | null,
  date: number | null,
  now: number,
): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return now + Number(text) * 1000;
  // Engines read a date into almost anything: `-5` and `1.5` would be days of 2001.
  const moment = /^[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? null : now + Math.max(0, moment - (date ?? now));
}
