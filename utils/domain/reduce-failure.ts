import type { Alert } from './alert';
import { climb, freshWatch, openAlert } from './alert';
import type { Failure } from './failure';
import { gatherAlerts } from './gather';
import type { After, Before } from './reduce';
import { dueAfterFailure } from './schedule';

const signedOutFamily = (connectionId: string): string => `${connectionId}:signed-out`;

/** A failure changes the status, never a reading, a history or an alert about data. */
export function reduceFailure(
  before: Before,
  happening: { failure: Failure; minPace: number; jitter: number },
  now: number,
): After {
  const { connection } = before;
  const { status } = connection;
  const failures = status.failures + 1;
  const failure = knowing(happening.failure, status.succeededAt !== null);
  const family = signedOutFamily(connection.id);
  const watch = status.watches[family] ?? freshWatch;
  const climbed = climb(watch, failure.kind === 'signed-out' ? 0 : null);
  const raised =
    climbed.raise === null ? [] : [signedOutAlert(connection.id, climbed.watch.episode, now)];
  return {
    connection: {
      ...connection,
      status: {
        ...status,
        failure,
        failures,
        failingSince: status.failingSince ?? now,
        attemptedAt: now,
        nextDueAt: dueAfterFailure(
          connection,
          failure,
          failures,
          happening.minPace,
          happening.jitter,
          now,
        ),
        watches: { ...status.watches, [family]: climbed.watch },
      },
    },
    lines: [],
    samples: [],
    renewals: [],
    ...gatherAlerts(raised, [], before.settings, now),
  };
}

/** The wire cannot tell a token that ended from one that was never right; the past can. */
const knowing = (failure: Failure, accepted: boolean): Failure =>
  failure.kind === 'signed-out' ? { ...failure, accepted: failure.accepted || accepted } : failure;

const signedOutAlert = (connectionId: string, episode: number, now: number): Alert => {
  const family = signedOutFamily(connectionId);
  return openAlert({ id: `${family}@${episode}`, family, kind: 'signed-out', connectionId }, now);
};
