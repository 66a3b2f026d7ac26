import { evenStops, type Stop } from '../domain/advice-for-line/advise-trip';
import { lineUseAhead } from '../domain/advice-for-line/line-need';
import type { Line } from '../domain/connection';
import { providerTime } from '../domain/connection';
import { usedPerDay } from '../domain/use-ledger';
import { toEpoch, wallAt } from '../domain/zone-time';
import type { Stored } from './contexts';

/** What has been typed so far. */
export interface TripDraft {
  /** `2026-12-03`; empty: today. */
  from: string;
  days: string;
  /** In the order of the trip. */
  countries: readonly string[];
  /** By country, its days, where they were typed; empty: spread evenly over all. */
  daysIn: Readonly<Record<string, string>>;
  perDay: 'yours' | 'typed';
  gigabytes: string;
}

export const newTrip: TripDraft = {
  from: '',
  days: '7',
  countries: [],
  daysIn: {},
  perDay: 'yours',
  gigabytes: '1',
};

/** A draft that can be reckoned with. */
export interface Trip {
  from: number;
  stops: Stop[];
  bytesPerDay: number;
}

export interface TripClock {
  now: number;
  zone: string;
}

const MOST_DAYS = 90;
const GB = 1e9;

export const dateText = (now: number, zone: string): string =>
  new Date(wallAt(now, zone)).toISOString().slice(0, 10);

/** Bytes a day of the line that is used most; null before a day was seen of any. */
export function ownUse(
  stored: Stored,
  { now, zone }: TripClock,
  days: number,
): { line: string; bytes: number; seenDays: number } | null {
  // Which one that is, its own ledger tells; only for that one futures are lived.
  const paceOf = ({ use }: Line): number => (use === undefined ? 0 : (usedPerDay(use) ?? 0));
  const line = stored.lines.reduce<Line | null>(
    (most, each) => (paceOf(each) > (most === null ? 0 : paceOf(most)) ? each : most),
    null,
  );
  const connection = stored.connections.find(({ id }) => id === line?.connectionId);
  if (line === null || connection === undefined) return null;
  const known = lineUseAhead({ line, rows: [], now: providerTime(connection, now), zone }, days);
  if (known === null) return null;
  const bytes = Math.ceil(known.ahead.enough(stored.settings.certainty / 100, days) / days);
  return { line: line.reading.name, bytes, seenDays: known.seenDays };
}

/** Whole days; null where it is no number that makes sense. */
export function wholeDays(text: string): number | null {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= MOST_DAYS ? count : null;
}

export const tripDays = ({ days }: TripDraft): number | null => wholeDays(days);

/** The days in each country as they are typed or, while none are, spread evenly; null: not known yet. */
export function tripStops({ countries, days, daysIn }: TripDraft): Stop[] | null {
  const all = wholeDays(days);
  if (Object.keys(daysIn).length === 0) return all === null ? null : evenStops(countries, all);
  const stops = countries.map((country) => ({ country, days: wholeDays(daysIn[country] ?? '') }));
  return stops.flatMap(({ country, days }) => (days === null ? [] : [{ country, days }]));
}

/** The trip lasts as long as its countries together, once their days are typed. */
function withDaysIn(draft: TripDraft, daysIn: TripDraft['daysIn']): TripDraft {
  const each = draft.countries.map((country) => wholeDays(daysIn[country] ?? '') ?? Number.NaN);
  const sum = each.reduce((all, days) => all + days, 0);
  return { ...draft, daysIn, days: Number.isNaN(sum) ? draft.days : `${sum}` };
}

/** Days in one country: the others keep theirs. */
export function typeDaysIn(draft: TripDraft, country: string, days: string): TripDraft {
  const stops = tripStops(draft) ?? [];
  const shown = Object.fromEntries(stops.map((stop) => [stop.country, `${stop.days}`]));
  return withDaysIn(draft, { ...shown, ...draft.daysIn, [country]: days });
}

/** Days in all: spread anew over the countries. */
export const typeDays = (draft: TripDraft, days: string): TripDraft => ({
  ...draft,
  days,
  daysIn: {},
});

export function addCountry(draft: TripDraft, country: string): TripDraft {
  if (draft.countries.includes(country)) return draft;
  const more = { ...draft, countries: [...draft.countries, country] };
  return Object.keys(draft.daysIn).length === 0
    ? more
    : withDaysIn(more, { ...draft.daysIn, [country]: '1' });
}

export function removeCountry(draft: TripDraft, country: string): TripDraft {
  const { [country]: _, ...daysIn } = draft.daysIn;
  const less = { ...draft, countries: draft.countries.filter((each) => each !== country) };
  return Object.keys(daysIn).length === 0 ? { ...less, daysIn } : withDaysIn(less, daysIn);
}

export function tripFrom({ from }: TripDraft, { now, zone }: TripClock): number | null {
  if (from === '' || from === dateText(now, zone)) return now;
  const wall = Date.parse(`${from}T00:00:00Z`);
  const at = Number.isNaN(wall) ? now - 1 : toEpoch(wall, zone);
  return at < now ? null : at;
}

/** Bytes; a comma is as good as a point. */
export function typedBytes({ gigabytes }: TripDraft): number | null {
  const amount = Number(gigabytes.trim().replace(',', '.'));
  return gigabytes.trim() !== '' && amount > 0 && amount <= 1_000 ? Math.round(amount * GB) : null;
}

/** The trip as it is filled in; null while something is missing. */
export function toTrip(draft: TripDraft, stored: Stored, clock: TripClock): Trip | null {
  const days = tripDays(draft);
  const from = tripFrom(draft, clock);
  const stops = tripStops(draft);
  if (days === null || from === null || stops === null || stops.length === 0) return null;
  if (stops.reduce((sum, stop) => sum + stop.days, 0) !== days) return null;
  const bytesPerDay =
    draft.perDay === 'typed' ? typedBytes(draft) : (ownUse(stored, clock, days)?.bytes ?? null);
  return bytesPerDay === null ? null : { from, stops, bytesPerDay };
}
