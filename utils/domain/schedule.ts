import type { Connection } from './connection';
import type { Failure } from './failure';
import type { Renewal } from './renewal';
import { HOUR, MINUTE, SECOND } from './time';

export const MIN_PACE_MINUTES = 5;
export const MAX_PACE_MINUTES = 24 * 60;
export const DEFAULT_PACE_MINUTES = 30;

const FIRST_RETRY = MINUTE;

/** A provider that asks for years has made a mistake. */
const LONGEST_PAUSE = 24 * HOUR;

/**
 * How densely a renewal is followed, by the time since its checkout was opened, or left: soon at
 * first, then ever more rarely.
 */
const FOLLOW: { until: number; every: number }[] = [
  { until: 5 * MINUTE, every: 30 * SECOND },
  { until: 30 * MINUTE, every: MINUTE },
  { until: 2 * HOUR, every: 2 * MINUTE },
  { until: 24 * HOUR, every: 10 * MINUTE },
];

/** A page that is read when its user comes by is never asked. */
export const isPolled = ({ paused, site }: Connection): boolean =>
  !paused && site?.way !== 'visit' && site?.off !== true;

/** When it is to be asked; at once where the last time lies ahead, because the clock was set back. */
export const nextDueAt = ({ status }: Pick<Connection, 'status'>, now: number): number =>
  (status.attemptedAt ?? 0) > now + MINUTE ? now : status.nextDueAt;

export const paceOf = (connection: Connection): number => connection.paceMinutes * MINUTE;

/** Until when, at the latest, it was paid, as far as anybody saw. */
const paidBy = ({ openedAt, left }: Renewal): number =>
  left === undefined || left.how === 'open' ? openedAt : left.at;

function followDelay(renewals: Renewal[], now: number): number {
  const delays = renewals.map((renewal) => {
    const age = now - paidBy(renewal);
    return FOLLOW.find(({ until }) => age < until)?.every ?? Number.POSITIVE_INFINITY;
  });
  return Math.min(Number.POSITIVE_INFINITY, ...delays);
}

/**
 * When to ask again after a success.
 * @param minPace the provider's own minimum in milliseconds, never undercut
 */
export function dueAfterSuccess(
  connection: Connection,
  underWay: Renewal[],
  minPace: number,
  now: number,
): number {
  return now + Math.max(minPace, Math.min(paceOf(connection), followDelay(underWay, now)));
}

/**
 * When to ask again after a failure: 1, 2, 4 … minutes up to the pace, never before the provider's
 * own word, spread by `jitter` (0…1) so that many machines do not return at once.
 */
export function dueAfterFailure(
  connection: Connection,
  failure: Failure,
  failures: number,
  minPace: number,
  jitter: number,
  now: number,
): number {
  const pace = paceOf(connection);
  const backOff = Math.min(pace, FIRST_RETRY * 2 ** Math.min(failures - 1, 12));
  const patient = worthRetrying(failure) ? backOff : patience(failure, pace, failures);
  const delay = Math.max(minPace, patient * (1 + 0.25 * jitter));
  const asked = 'retryAt' in failure ? (failure.retryAt ?? 0) : 0;
  return Math.max(now + delay, Math.min(asked, now + LONGEST_PAUSE));
}

/** Routers lock their door after a dozen wrong passwords, and a stored one does not mend itself. */
const LONGEST_PATIENCE = 24 * HOUR;

const patience = (failure: Failure, pace: number, failures: number): number =>
  failure.kind === 'signed-out' && failure.session !== true
    ? Math.max(pace, Math.min(LONGEST_PATIENCE, pace * 2 ** Math.min(failures - 1, 12)))
    : pace;

/** The others need the user; asking often would only annoy the provider. */
const worthRetrying = (failure: Failure): boolean =>
  failure.kind === 'offline' ||
  failure.kind === 'timeout' ||
  failure.kind === 'unreachable' ||
  failure.kind === 'server' ||
  failure.kind === 'rate-limited';
