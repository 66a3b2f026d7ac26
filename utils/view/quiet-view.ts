import type { QuietHours } from '../domain/settings';
import type { OptionsLocale } from './options-locale';

const HOURS = 24 * 60;

const two = (value: number): string => String(value).padStart(2, '0');

/** `22:00`, as time inputs have it. */
export const timeText = (minutes: number): string =>
  `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Minutes since midnight; null for what is no time. */
export function minutesOf(text: string): number | null {
  const found = /^(\d{2}):(\d{2})/.exec(text);
  if (found === null) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return minutes < HOURS && Number(found[2]) < 60 ? minutes : null;
}

/** What is wrong with the times as they were typed, by field. */
export function quietFaults(
  typed: { from: string; to: string },
  { words }: OptionsLocale,
): { from?: string; to?: string } {
  const { faults } = words.alertSettings;
  const from = minutesOf(typed.from);
  const to = minutesOf(typed.to);
  if (from === null || to === null) {
    return {
      ...(from === null ? { from: faults.noTime } : {}),
      ...(to === null ? { to: faults.noTime } : {}),
    };
  }
  return from === to ? { to: faults.sameTime } : {};
}

/** `From 22:00 until 07:00 the next day.` */
export function quietSentence({ from, to }: QuietHours, { words }: OptionsLocale): string {
  const { quietSameDay, quietOvernight } = words.alertSettings;
  return (from < to ? quietSameDay : quietOvernight)(timeText(from), timeText(to));
}

/** The quiet parts of a day that begins at midnight; shares are 0…1. */
export function quietParts({ from, to }: QuietHours): { at: number; width: number }[] {
  if (from === to) return [];
  const part = (begin: number, end: number) => ({
    at: begin / HOURS,
    width: (end - begin) / HOURS,
  });
  if (from < to) return [part(from, to)];
  return [part(0, to), part(from, HOURS)].filter(({ width }) => width > 0);
}
