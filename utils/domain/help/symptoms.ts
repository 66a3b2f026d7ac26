import type { Alert } from '../alerts/alert';
import type { AlertKind } from '../alerts/kinds';
import { mainBucket } from '../line-facts';
import type { RankedLine } from '../rank';

/** What may be the matter, in the words of whom it happens to. */
export const SYMPTOMS = [
  'cannot-sign-in',
  'password-forgotten',
  'payment-failed',
  'cannot-renew',
  'no-data',
  'new-card',
  'slow',
] as const;
export type Symptom = (typeof SYMPTOMS)[number];

const BY_ALERT: Partial<Record<AlertKind, Symptom>> = {
  'payment-failed': 'payment-failed',
  'auto-renew-failed': 'payment-failed',
  'renewal-overdue': 'no-data',
  'signed-out': 'cannot-sign-in',
  throttled: 'slow',
};

/** What the state of a line alone points at; null: nothing is the matter, or nothing that helps here. */
function byState({ state, line, renewals }: RankedLine): Symptom | null {
  const last = renewals.toSorted((a, b) => b.openedAt - a.openedAt)[0];
  if (last?.state === 'failed') return 'payment-failed';
  if (last?.state === 'confirmed' && last.lacks?.includes('data')) return 'no-data';
  switch (state) {
    case 'overdue':
    case 'waiting':
      return 'no-data';
    case 'signed-out':
      return 'cannot-sign-in';
    case 'arrears':
    case 'expired':
      return 'cannot-renew';
    case 'empty':
      return mainBucket(line.reading)?.atLimit === 'throttled' ? 'slow' : null;
    default:
      return null;
  }
}

/** The symptom that fits what happened last; null where nothing has failed. */
export function fittingSymptom(line: RankedLine, alerts: readonly Alert[]): Symptom | null {
  const about = alerts.filter(
    ({ lineKey, connectionId, state }) =>
      state !== 'resolved' &&
      state !== 'missed' &&
      (lineKey === line.line.key || (lineKey === null && connectionId === line.connection.id)),
  );
  const told = about
    .toSorted((a, b) => b.raisedAt - a.raisedAt)
    .flatMap(({ kind }) => BY_ALERT[kind] ?? []);
  return told[0] ?? byState(line);
}

/** All of them, the one that fits first. */
export const orderSymptoms = (first: Symptom | null): Symptom[] =>
  first === null ? [...SYMPTOMS] : [first, ...SYMPTOMS.filter((each) => each !== first)];
