/** Days of a calendar on the wall, in a zone: devices tell no moments. */

type Day = { year: number; month: number; day: number };

interface Shown extends Day {
  /** What the clocks show, as though it were UTC. */
  wall: number;
}

function shownAt(moment: number, zone: string): Shown {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(
    format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((name) => parts.get(name));
  return { year, month, day, wall: Date.UTC(year, month - 1, day, hour, minute, second) };
}

/** When a day begins there; null for a day that no calendar has. */
export function startOfDay({ year, month, day }: Day, zone: string): number | null {
  const wall = Date.UTC(year, month - 1, day);
  const real = new Date(wall);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  const first = wall - (shownAt(wall, zone).wall - wall);
  return wall - (shownAt(first, zone).wall - first);
}

/**
 * The next time that a month comes to this day, from 1 to 31.
 * @returns null where the month has no such day: what a device does then, it does not say
 */
export function nextDayOfMonth(day: number, now: number, zone: string): number | null {
  if (!Number.isInteger(day) || day < 1) return null;
  const today = shownAt(now, zone);
  const month = today.month + (today.day < day ? 0 : 1);
  const year = today.year + (month > 12 ? 1 : 0);
  return startOfDay({ year, month: month > 12 ? 1 : month, day }, zone);
}
