import type { Attempt } from '../../domain/attempts';
import type { Connection } from '../../domain/connection';
import { isPolled } from '../../domain/schedule';
import { SECOND } from '../../domain/time';
import { numberFormat } from '../formats';
import { formatTime } from '../moments';
import type { OptionsLocale } from '../options-locale';

export interface AttemptRow {
  at: number;
  when: string;
  outcome: string;
  /** Empty where nobody measured it. */
  took: string;
  read: boolean;
}

/** How asking one connection went lately. */
export interface AttemptsView {
  id: string;
  name: string;
  /** `18 of the last 20 read`. */
  summary: string;
  /** `next 14:32`. */
  next: string;
  /** The newest first. */
  rows: AttemptRow[];
}

function tookText(took: number | null, { tag, settings }: OptionsLocale): string {
  const { diagnostics: say } = settings;
  if (took === null) return '';
  if (took < SECOND) return say.milliseconds(numberFormat(tag, {}).format(took));
  return say.seconds(numberFormat(tag, { maximumFractionDigits: 1 }).format(took / SECOND));
}

function rowOf(attempt: Attempt, now: number, locale: OptionsLocale): AttemptRow {
  const { at, outcome, detail, took } = attempt;
  const { diagnostics: say } = locale.settings;
  const word = say.outcomes[outcome];
  return {
    at,
    when: formatTime(at, now, locale),
    outcome: detail === null ? word : say.withDetail(word, detail),
    took: tookText(took, locale),
    read: outcome === 'read',
  };
}

function nextText(connection: Connection, now: number, locale: OptionsLocale): string {
  const { diagnostics: say } = locale.settings;
  if (connection.paused) return say.paused;
  if (!isPolled(connection)) return say.onVisit;
  const { nextDueAt } = connection.status;
  return say.next(formatTime(Math.max(now, nextDueAt), now, locale));
}

export function toAttemptsView(
  connection: Connection,
  now: number,
  locale: OptionsLocale,
): AttemptsView {
  const { diagnostics: say } = locale.settings;
  const attempts = connection.status.attempts ?? [];
  const read = attempts.filter(({ outcome }) => outcome === 'read').length;
  return {
    id: connection.id,
    name: connection.name,
    summary: attempts.length === 0 ? say.never : say.ofLast(read, attempts.length),
    next: nextText(connection, now, locale),
    rows: attempts.map((attempt) => rowOf(attempt, now, locale)).reverse(),
  };
}
