import type { Connection } from './connection';
import type { Failure } from './failure';
import type { Renewal } from './renewal';
import { HOUR, MINUTE, SECOND } from './time';

export const MIN_PACE_MINUTES = 5;
export const MAX_PACE_MINUTES = 24 * 60;
/** Watched pages are read like this: often enough for a page, whatever its line does. */
export const WATCHED_PACE_MINUTES = 30;
/** Rarer than an hour, and a burst could no longer be told from a day: see `usedWithin`. */
export const DEFAULT_PACE_MINUTES = 60;

/** Who opens the popup sees no number that is older, where the source allows it. */
const LOOKED_AT_AFTER = 30 * MINUTE;

/** A connection of which somebody looks at a number that is no longer new; a website is no interface. */
export const isOldToLookAt = ({ site, status }: Connection, now: number): boolean =>
  site === null &&
  status.failure === null &&
  status.succeededAt !== null &&
  now - status.succeededAt >= LOOKED_AT_AFTER;

const FIRST_RETRY = MINUTE;
/** Most that fail together come back about so long after, wherever in the outage it was … */
const RETURN = 30 * MINUTE;
/** Two days of it: that one does not come back by being asked. */
const LONG_GONE = 100;
/** … and never more than a quarter of their time sooner than their user's pace. */
const SPREAD = 0.25;

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

/** A page that is read when its user comes by is never asked; nor who would ask for a secret. */
export const isPolled = ({ paused, site, status }: Connection): boolean =>
  !paused && site?.way !== 'visit' && site?.off !== true && status.failure?.kind !== 'unentered';

/** What the machine is like at the moment, as far as the browser tells. */
export interface Surroundings {
  /** Nobody sits at it, or it is locked: who comes back is told then, from a fresh answer. */
  away: boolean;
  /** The user asked the browser to save data. */
  sparing: boolean;
}

export const ATTENDED: Surroundings = { away: false, sparing: false };

/** When it is to be asked; at once where the last time lies ahead, because the clock was set back. */
export function nextDueAt(
  { status }: Pick<Connection, 'status'>,
  now: number,
  { away, sparing }: Surroundings = ATTENDED,
): number {
  const last = status.attemptedAt ?? 0;
  if (last > now + MINUTE) return now;
  const due = status.nextDueAt;
  // What was hurried, or failed, is not put off.
  if (status.away?.instead !== due) return due;
  const latest = Math.max(due, status.away.dueAt);
  if (away) return latest;
  return sparing ? Math.min(latest, 2 * due - last) : due;
}

export const paceOf = (connection: Connection): number => connection.paceMinutes * MINUTE;

/** Until when, at the latest, it was paid, as far as anybody saw. */
const paidBy = ({ openedAt, left }: Renewal): number =>
  left === undefined || left.how === 'open' ? openedAt : left.at;

/** How soon to look for what was bought, in ms; infinity where nothing is awaited. */
export function followDelay(renewals: Renewal[], now: number): number {
  const delays = renewals.map((renewal) => {
    const age = now - paidBy(renewal);
    return FOLLOW.find(({ until }) => age < until)?.every ?? Number.POSITIVE_INFINITY;
  });
  return Math.min(Number.POSITIVE_INFINITY, ...delays);
}

/**
 * When to ask again after a failure: the longer it lasts the later, at last at the pace, never before
 * the provider's own word, spread by `jitter` (0…1) so that many machines do not return at once.
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
  const delay = Math.max(
    minPace,
    worthRetrying(failure)
      ? retryDelay(failure, pace, failures, jitter)
      : patience(failure, pace, failures) * (1 - SPREAD * jitter),
  );
  const asked = 'retryAt' in failure ? (failure.retryAt ?? 0) : 0;
  if (asked <= now + delay) return now + delay;
  // The same moment was told to everybody.
  return Math.min(asked, now + LONGEST_PAUSE) + Math.min(pace, RETURN) * jitter;
}

/**
 * Were it short after a short failure, everybody who had just failed would stand before a provider in
 * its first minutes. Who has no network is alone with that.
 */
function retryDelay(failure: Failure, pace: number, failures: number, jitter: number): number {
  const usual = failures > LONG_GONE ? pace : Math.min(RETURN, pace);
  const backOff = Math.min(usual, FIRST_RETRY * 2 ** Math.min(failures - 1, 12));
  if (failure.kind === 'offline' || backOff === usual) return backOff * (1 - SPREAD * jitter);
  return backOff + (usual - backOff) * Math.cbrt(jitter);
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
