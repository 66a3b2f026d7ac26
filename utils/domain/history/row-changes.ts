import type { Sample } from '../sample';
import { DAY, HOUR, MINUTE } from '../time';
import { dateOf, localDay } from './local-date';
import { settleSamples } from './settle-samples';
import { spreadEvenly } from './spread-evenly';
import { useBetween } from './use-between';

/** What was last told within an hour or a day. */
interface Told {
  left: number | null;
  total: number | null;
}

/** What is added to the hours of a UTC day; null in `told`: nothing new was said. */
export interface HourChange {
  lineKey: string;
  bucketId: string;
  counts: boolean;
  day: number;
  used: number[];
  told: (Told | null)[];
}

interface UseChange {
  country: string | null;
  used: number;
  added: number;
}

/** What is added to a day; its use by country. */
export interface DayChange {
  lineKey: string;
  bucketId: string;
  counts: boolean;
  date: string;
  use: UseChange[];
  told: (Told & { country: string | null }) | null;
}

/** Changes of the rows of one bucket, by what tells its rows apart. */
export interface RowChanges {
  hours: Map<string, HourChange>;
  days: Map<string, DayChange>;
}

export const noChanges = (): RowChanges => ({ hours: new Map(), days: new Map() });

function hoursOf({ hours }: RowChanges, sample: Sample, day: number): HourChange {
  const { lineKey, bucketId, counts } = sample;
  const key = `${day} ${counts}`;
  const known = hours.get(key);
  if (known !== undefined) return known;
  const used = Array<number>(24).fill(0);
  const made = { lineKey, bucketId, counts, day, used, told: Array<Told | null>(24).fill(null) };
  hours.set(key, made);
  return made;
}

function dayOf({ days }: RowChanges, sample: Sample, day: number): DayChange {
  const { lineKey, bucketId, counts } = sample;
  const key = `${day} ${counts}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const made = { lineKey, bucketId, counts, date: dateOf(day), use: [], told: null };
  days.set(key, made);
  return made;
}

function useIn(change: DayChange, country: string | null): UseChange {
  const known = change.use.find((each) => each.country === country);
  if (known !== undefined) return known;
  const made = { country, used: 0, added: 0 };
  change.use.push(made);
  return made;
}

/**
 * Adds the use that samples in order tell, or with `sign` -1 takes it away. Use belongs to the sample
 * that ends it, with its zone and country.
 */
export function addUse(changes: RowChanges, samples: readonly Sample[], sign: 1 | -1): void {
  let before: Sample | undefined;
  for (const here of settleSamples(samples)) {
    if (before !== undefined) addSpan(changes, before, here, sign);
    before = here;
  }
}

function addSpan(changes: RowChanges, before: Sample, here: Sample, sign: 1 | -1): void {
  const { used, added } = useBetween(before, here);
  const span = { from: before.at, to: here.at };
  for (const { slot, bytes } of spreadEvenly(used, span, HOUR)) {
    const day = Math.floor(slot / 24);
    const hours = hoursOf(changes, here, day).used;
    hours[slot - day * 24] = (hours[slot - day * 24] ?? 0) + sign * bytes;
  }
  const shift = here.offset * MINUTE;
  for (const { slot, bytes } of spreadEvenly(used, span, DAY, shift)) {
    useIn(dayOf(changes, here, slot), here.country).used += sign * bytes;
  }
  if (added === 0) return;
  useIn(dayOf(changes, here, localDay(here.at, here.offset)), here.country).added += sign * added;
}

/** What a sample says was left, in its hour. A stray is told as well: it was said. */
export function tellHour(changes: RowChanges, sample: Sample): void {
  const hour = Math.floor(sample.at / HOUR);
  const day = Math.floor(hour / 24);
  const { remaining: left, total } = sample;
  hoursOf(changes, sample, day).told[hour - day * 24] = { left, total };
}

/** The same for its day on the user's calendar. */
export function tellDay(changes: RowChanges, sample: Sample): void {
  const { at, offset, remaining: left, total, country } = sample;
  dayOf(changes, sample, localDay(at, offset)).told = { left, total, country };
}

/** Without what came to nothing: taken away and added again. */
export function dropEmpty({ hours, days }: RowChanges): RowChanges {
  for (const [key, { used, told }] of hours) {
    if (used.every((bytes) => bytes === 0) && told.every((each) => each === null)) {
      hours.delete(key);
    }
  }
  for (const [key, { use, told }] of days) {
    if (told === null && use.every(({ used, added }) => used === 0 && added === 0)) {
      days.delete(key);
    }
  }
  return { hours, days };
}
