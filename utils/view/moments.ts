import { DAY, HOUR, MINUTE } from '../domain/time';
import { dateFormat } from './formats';
import type { Locale } from './locale';

const part = (parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string =>
  parts.find((entry) => entry.type === type)?.value ?? '';

const DAY_OF_WEEK = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** `Mon 30 Nov`, `11月30日 周一`; with the year where it is not this one. */
export function formatDate(at: number, now: number, locale: Locale): string {
  const date = new Date(at);
  const other = date.getFullYear() !== new Date(now).getFullYear();
  const format = dateFormat(locale.tag, {
    ...DAY_OF_WEEK,
    ...(other ? { year: 'numeric' } : {}),
  });
  // Intl sets a comma in English, and in Chinese no space before the weekday.
  if (locale.tag === 'zh-CN') {
    const weekday = part(format.formatToParts(date), 'weekday');
    return `${formatShortDate(at, now, locale)} ${weekday}`;
  }
  const said = unstopped(format.format(date));
  return locale.tag === 'en-GB' ? said.replace(',', '') : said;
}

/** A sentence that ends in `30 de nov.` or `2026 г.` has a full stop of its own. */
const unstopped = (date: string): string => date.replace(/(?: г)?\.$/, '');

const shortDate = ({ tag }: Locale, withYear: boolean): Intl.DateTimeFormatOptions => ({
  day: 'numeric',
  month: tag === 'zh-CN' ? 'long' : 'short',
  ...(withYear ? { year: 'numeric' } : {}),
});

/** `30 Nov`, without the weekday, inside sentences; with the year where it is not this one. */
export function formatShortDate(at: number, now: number, locale: Locale): string {
  const other = new Date(at).getFullYear() !== new Date(now).getFullYear();
  return unstopped(dateFormat(locale.tag, shortDate(locale, other)).format(at));
}

/** `23–24 Nov`, `11月23–24日`, `30 Nov – 2 Dec`; one date where both are of the same day. */
export function formatDates(from: number, to: number, now: number, locale: Locale): string {
  const [first, last] = [formatShortDate(from, now, locale), formatShortDate(to, now, locale)];
  if (first === last || to < from) return first;
  // Intl's own ranges are 11/23 – 11/24 in Chinese, and set thin spaces in English.
  if (!['en-GB', 'zh-CN', 'zh-TW'].includes(locale.tag)) {
    const other = new Date(to).getFullYear() !== new Date(now).getFullYear();
    return unstopped(dateFormat(locale.tag, shortDate(locale, other)).formatRange(from, to));
  }
  if (locale.tag !== 'en-GB') {
    const month = first.slice(0, first.indexOf('月') + 1);
    return last.startsWith(month)
      ? `${first.slice(0, -1)}–${last.slice(month.length)}`
      : `${first}–${last}`;
  }
  const month = first.slice(first.indexOf(' '));
  return last.endsWith(month) ? `${first.slice(0, -month.length)}–${last}` : `${first} – ${last}`;
}

/** `21 November 2026`: for what is still read when this year is over. */
export const printDate = (at: number, { tag }: Locale): string =>
  dateFormat(tag, { dateStyle: 'long' }).format(at);

/** `14:02`, `2:02 pm`: on any day, as the user likes to read it. */
export function formatClock(at: number, { tag, habits }: Locale): string {
  const cycle = habits.clock === 'auto' ? {} : { hourCycle: habits.clock };
  return dateFormat(tag, { hour: '2-digit', minute: '2-digit', ...cycle }).format(at);
}

/** `14:02` today, `Fri 14:02` within a week, else the date. */
export function formatTime(at: number, now: number, locale: Locale): string {
  const time = formatClock(at, locale);
  if (new Date(at).toDateString() === new Date(now).toDateString()) return time;
  if (Math.abs(now - at) >= 6 * DAY) return formatShortDate(at, now, locale);
  const weekday = dateFormat(locale.tag, { weekday: 'short' }).format(at);
  return `${weekday} ${time}`;
}

/** Beyond that nobody counts days. */
const COUNTED_DAYS = 999;

/** `9 days`, `7973 years`. */
export const formatDays = (days: number, { words }: Locale): string =>
  isCountable(days) ? words.days(days) : words.years(Math.floor(days / 365.2425));

export const isCountable = (days: number): boolean => days <= COUNTED_DAYS;

/** `18 min ago`; a moment ahead of us counts as now. */
export function formatAge(ms: number, { words }: Locale): string {
  if (ms < MINUTE) return words.justNow;
  if (ms < HOUR) return words.minutesAgo(Math.floor(ms / MINUTE));
  return ms < 2 * DAY ? words.hoursAgo(Math.floor(ms / HOUR)) : words.daysAgo(Math.floor(ms / DAY));
}

/** `11 min`, `3 h`, `2 days`: how long something took or takes. */
export function formatSpan(ms: number, { words }: Locale): string {
  if (ms < 2 * HOUR) return words.minutes(Math.max(1, Math.round(ms / MINUTE)));
  return ms < 2 * DAY ? words.hours(Math.round(ms / HOUR)) : words.days(Math.round(ms / DAY));
}

/** `2–15` and `min`, `2~3` and `일`: up to its last digit, and what follows; a word alone is all figure. */
export function figureOf(span: string): { figure: string; unit: string } {
  const [, figure = span, unit = ''] = /^(.*\p{Nd})\s?(.*)$/su.exec(span) ?? [];
  return { figure, unit };
}

/** `2–15 min`, `2–3 days`, `5 h–2 days`: between two lengths of time. */
export function formatSpans(fromMs: number, toMs: number, locale: Locale): string {
  const from = formatSpan(fromMs, locale);
  const to = formatSpan(toMs, locale);
  if (from === to) return to;
  const { figure, unit } = figureOf(from);
  const sameUnit = unit !== '' && figureOf(to).unit === unit;
  return locale.words.range(sameUnit ? figure : from, to);
}
