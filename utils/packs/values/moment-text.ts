import { toEpoch } from '../../domain/zone-time';
import { findDates } from '../../reader/dates/find-dates';
import { resolveDate } from '../../reader/dates/resolve-date';
import { hintsFor } from '../../reader/page/hints';
import { fold } from '../../reader/text/fold';
import { type DateForm, type DateParts, exists } from '../date-form';
import type { Scope } from './scope';

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(?:([Zz])|([+-])(\d\d):?(\d\d)?)?)?$/;

/** The start of the day where no time is written. */
function wallTime({ year, month, day, hour, minute, second }: DateParts): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** ISO 8601 with a calendar date; without an offset it is the pack's zone that is meant. */
export function parseIso(text: string, zone: string): number | null {
  const match = ISO.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0));
  const parts: DateParts = { year, month, day, hour, minute, second };
  if (!exists(parts)) return null;
  const wall = wallTime(parts);
  if (match[7] !== undefined) return wall;
  if (match[8] === undefined) return toEpoch(wall, zone);
  const offset = (Number(match[9]) * 60 + Number(match[10] ?? 0)) * 60_000;
  return wall - (match[8] === '-' ? -offset : offset);
}

export function parseForm(form: DateForm, text: string, zone: string): number | null {
  const parts = form.parse(text);
  return parts === null ? null : toEpoch(wallTime(parts), zone);
}

/** A date in words or digits as pages write it: `1. Dezember 2026`, `12月1日`, `in 12 days`. */
export function parseSpoken(text: string, { now, zone, locale }: Scope): number | null {
  const trimmed = text.trim().slice(0, 100);
  const [found, ...more] = findDates(fold(trimmed), trimmed);
  if (found === undefined || more.length > 0) return null;
  if (found.kind === 'duration') return now + found.value * 1000;
  if (found.date === undefined) return null;
  const { clock } = hintsFor(null, { now, zone, ...(locale === null ? {} : { locale }) });
  return resolveDate(found.date, clock);
}
