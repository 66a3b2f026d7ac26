import { DAY, HOUR, MINUTE } from '../domain/time';
import type { Locale } from './locale';

const part = (parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string =>
  parts.find((entry) => entry.type === type)?.value ?? '';

/** `Mon 30 Nov`, `11月30日 周一`; with the year where it is not this one. */
export function formatDate(at: number, now: number, locale: Locale): string {
  const date = new Date(at);
  const parts = new Intl.DateTimeFormat(locale.tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).formatToParts(date);
  const other = date.getFullYear() !== new Date(now).getFullYear();
  if (locale.tag === 'zh-CN') {
    const day = `${date.getMonth() + 1}月${date.getDate()}日 ${part(parts, 'weekday')}`;
    return other ? `${date.getFullYear()}年${day}` : day;
  }
  const day = `${part(parts, 'weekday')} ${part(parts, 'day')} ${part(parts, 'month')}`;
  return other ? `${day} ${part(parts, 'year')}` : day;
}

/** `30 Nov`, without the weekday, inside sentences; with the year where it is not this one. */
export function formatShortDate(at: number, now: number, locale: Locale): string {
  const other = new Date(at).getFullYear() !== new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale.tag, {
    day: 'numeric',
    month: locale.tag === 'zh-CN' ? 'long' : 'short',
    ...(other ? { year: 'numeric' } : {}),
  }).format(at);
}

/** `23–24 Nov`, `11月23–24日`, `30 Nov – 2 Dec`; one date where both are of the same day. */
export function formatDates(from: number, to: number, now: number, locale: Locale): string {
  const [first, last] = [formatShortDate(from, now, locale), formatShortDate(to, now, locale)];
  if (first === last || to < from) return first;
  // Intl's own ranges are 11/23 – 11/24 in Chinese, and set thin spaces in English.
  if (locale.tag === 'zh-CN') {
    const month = first.slice(0, first.indexOf('月') + 1);
    return last.startsWith(month)
      ? `${first.slice(0, -1)}–${last.slice(month.length)}`
      : `${first}–${last}`;
  }
  const month = first.slice(first.indexOf(' '));
  return last.endsWith(month) ? `${first.slice(0, -month.length)}–${last}` : `${first} – ${last}`;
}

/** `14:02` today, `Fri 14:02` within a week, else the date. */
export function formatTime(at: number, now: number, locale: Locale): string {
  const time = new Intl.DateTimeFormat(locale.tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  if (new Date(at).toDateString() === new Date(now).toDateString()) return time;
  if (Math.abs(now - at) >= 6 * DAY) return formatShortDate(at, now, locale);
  const weekday = new Intl.DateTimeFormat(locale.tag, { weekday: 'short' }).format(at);
  return `${weekday} ${time}`;
}

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

/** `2–15 min`, `2–3 days`, `5 h–2 days`: between two lengths of time. */
export function formatSpans(fromMs: number, toMs: number, locale: Locale): string {
  const from = formatSpan(fromMs, locale);
  const to = formatSpan(toMs, locale);
  if (from === to) return to;
  const [number, ...unit] = from.split(' ');
  const sameUnit = unit.length > 0 && to.endsWith(` ${unit.join(' ')}`);
  return locale.words.range(sameUnit ? (number ?? from) : from, to);
}
