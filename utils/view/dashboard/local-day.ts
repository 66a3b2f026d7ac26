/** Days on the user's own calendar, written `2026-11-21`, as moments. */

/** When the day began; NaN for what is no date. */
export function startOfDate(date: string, plusDays = 0): number {
  const [year = Number.NaN, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day + plusDays).getTime();
}

export const endOfDate = (date: string): number => startOfDate(date, 1);

/** The day of a moment. */
export function dateOf(at: number): string {
  const day = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
