import type { Alert } from '../domain/alert';
import type { Connection } from '../domain/connection';
import { providerTime } from '../domain/connection';
import type { RankedLine } from '../domain/rank';
import { leftPhrase } from './line-words';
import type { Locale } from './locale';
import { formatDate } from './moments';

/** An alert with what it is about; both may be gone by now. */
export interface AlertContext {
  alert: Alert;
  line: RankedLine | null;
  connection: Connection | null;
}

export interface AlertWords {
  title: string;
  detail: string;
}

/** What ended: a token of an interface, a sign-in kept for a pack, or the browser's own session. */
function signedOutNext(connection: Connection | null, { words }: Locale): string {
  const site = connection?.site ?? null;
  if (site === null) return words.alerts.signedOutNext;
  return site.browserSession ? words.alerts.sessionEndedNext : words.alerts.secretEndedNext;
}

/** An alert in the user's language: the same words in notification, popup and badge. */
export function alertWords({ alert, line, connection }: AlertContext, locale: Locale): AlertWords {
  const { alerts } = locale.words;
  const name = line?.line.reading.name ?? connection?.name ?? '';
  const expiresAt = line?.line.reading.expiresAt ?? null;
  const date =
    expiresAt === null || line === null
      ? null
      : formatDate(expiresAt, providerTime(line.connection, line.now), locale);
  const left = line === null ? null : leftPhrase(line, locale);
  const both = left !== null && date !== null ? alerts.leftUntil(left, date) : '';
  const validity = date === null ? '' : alerts.validUntil(date);
  switch (alert.kind) {
    case 'data-low':
      return {
        title: alerts['data-low'](name, alert.level ?? 0),
        detail: both || (left ?? ''),
      };
    case 'data-empty':
      return { title: alerts['data-empty'](name), detail: validity };
    case 'expiring':
      return { title: alerts.expiring(name, alert.level ?? 0), detail: both || validity };
    case 'expired':
      return { title: alerts.expired(name), detail: date === null ? '' : alerts.endedOn(date) };
    case 'signed-out':
      return {
        title: alerts['signed-out'](connection?.name ?? ''),
        detail: signedOutNext(connection, locale),
      };
    case 'renewal-confirmed':
      return { title: alerts['renewal-confirmed'](name), detail: both || validity };
    case 'renewal-overdue':
      return { title: alerts['renewal-overdue'](name), detail: alerts.overdueNext };
  }
}
