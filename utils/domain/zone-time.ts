import { DAY } from './time';

/** Clocks on the wall, by IANA zone. Pure: the zone is an argument, and its rules are Intl's. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat;
  try {
    format = build(zone);
  } catch {
    // A page, or a provider, can name a zone that does not exist.
    format = build('UTC');
  }
  formats.set(zone, format);
  return format;
}

const build = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

/** What the clocks of the zone show at a moment, as though it were UTC; epoch ms, whole seconds. */
export function wallAt(moment: number, zone: string): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(moment)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Ten thousand lines of one answer ask of the same moment; formatting it is what takes time. */
let last = { moment: Number.NaN, zone: '', offset: 0 };

/** What the zone's clocks are ahead of UTC then, ms. */
export function offsetAt(moment: number, zone: string): number {
  if (moment !== last.moment || zone !== last.zone) {
    const offset = wallAt(moment, zone) - Math.floor(moment / 1000) * 1000;
    last = { moment, zone, offset };
  }
  return last.offset;
}

/**
 * The moments at which the clocks of the zone show this, in order: two in a doubled hour. In a
 * skipped one the single moment that lies as far behind the change as the time lies in the gap.
 */
function momentsOf(wall: number, zone: string): number[] {
  // A day away the clocks have not been changed yet, or have been long ago.
  const early = wall - offsetAt(wall - DAY, zone);
  const late = wall - offsetAt(wall + DAY, zone);
  if (early === late) return [early];
  const second = Math.floor(wall / 1000) * 1000;
  const shown = [early, late].filter((moment) => wallAt(moment, zone) === second);
  return shown.length === 0 ? [Math.max(early, late)] : shown.sort((a, b) => a - b);
}

/** The first moment at which the clocks of the zone show this; in a skipped hour, one after it. */
export const toEpoch = (wall: number, zone: string): number => momentsOf(wall, zone)[0] ?? wall;

/** When the local day began; where midnight is skipped, the first moment after it. */
export function startOfDay(moment: number, zone: string): number {
  const wall = wallAt(moment, zone);
  return toEpoch(wall - (((wall % DAY) + DAY) % DAY), zone);
}

/** The next moment at which the local clocks show so many minutes since midnight. */
export function nextTimeOfDay(minutes: number, moment: number, zone: string): number {
  const wall = wallAt(moment, zone);
  const today = wall - (((wall % DAY) + DAY) % DAY) + minutes * 60_000;
  const ahead = momentsOf(today, zone).find((each) => each > moment);
  return ahead ?? toEpoch(today + DAY, zone);
}
