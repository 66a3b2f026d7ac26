import { gatherAlerts } from './alerts/gather';
import { reviewTrouble } from './alerts/review-trouble';
import { withAttempt } from './attempts';
import type { Connection } from './connection';
import type { Failure } from './failure';
import type { After, Before, Happening } from './reduce';
import { dueAfterFailure, paceOf } from './schedule';
import { HOUR } from './time';

/** A failure changes the status, never a reading, a history or an alert about data. */
export function reduceFailure(
  before: Before,
  happening: Extract<Happening, { kind: 'failure' }>,
  now: number,
): After {
  const { connection, settings } = before;
  const { status } = connection;
  const failures = status.failures + 1;
  const failure = knowing(happening.failure, status.succeededAt !== null);
  const failedFor = status.failedFor + awake(connection, happening.minPace, failure, now);
  const trouble = reviewTrouble(
    connection.id,
    { watches: status.watches, failedFor },
    failure,
    settings,
    now,
  );
  const { minPace, jitter } = happening;
  return {
    connection: {
      ...connection,
      status: {
        ...status,
        failure,
        failures,
        failingSince: status.failingSince ?? now,
        failedFor,
        attemptedAt: now,
        attempts: withAttempt(status.attempts, failure, happening.took ?? null, now),
        nextDueAt: dueAfterFailure(connection, failure, failures, minPace, jitter, now),
        watches: trouble.watches,
      },
    },
    lines: [],
    samples: [],
    renewals: [],
    ...gatherAlerts(trouble.raised, [], settings, now),
  };
}

/** The wire cannot tell a token that ended from one that was never right; the past can. */
const knowing = (failure: Failure, accepted: boolean): Failure =>
  failure.kind === 'signed-out' ? { ...failure, accepted: failure.accepted || accepted } : failure;

const isOfThisMachine = ({ kind }: Failure): boolean =>
  kind === 'offline' || kind === 'locked' || kind === 'unentered';

/** Time since the last attempt that counts as failing: a sleep, or a clock set ahead, does not. */
function awake(connection: Connection, minPace: number, failure: Failure, now: number): number {
  const { status } = connection;
  if (status.failure === null || status.attemptedAt === null) return 0;
  // Who was not asked, or could not be reached from here, did not fail.
  if (isOfThisMachine(failure) || isOfThisMachine(status.failure)) return 0;
  const longest = Math.max(2 * HOUR, 2 * Math.max(minPace, paceOf(connection)));
  return Math.min(Math.max(0, now - status.attemptedAt), longest);
}
