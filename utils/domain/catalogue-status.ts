import type { ConnectionStatus } from './connection';
import type { Poll } from './model';
import { HOUR } from './time';

/** Prices change by the day, not by the minute. */
const KEEPS_FOR = 12 * HOUR;
/** One that fails is no reason to search every place for it with every poll. */
const AGAIN_AFTER = HOUR;

/** Is it time to ask for the catalogue? */
export const needsPlans = (
  { plansFetchedAt, plansAskedAt }: Pick<ConnectionStatus, 'plansFetchedAt' | 'plansAskedAt'>,
  now: number,
): boolean =>
  now - (plansFetchedAt ?? 0) >= KEEPS_FOR && Math.abs(now - (plansAskedAt ?? 0)) >= AGAIN_AFTER;

/**
 * What is known of the catalogue after a poll, which may not have asked for it. One that is there and
 * cannot be read will not be better in a minute: it is asked for again when it is due.
 */
export function catalogueStatus(
  { plansFetchedAt, plansFailure, plansAskedAt }: ConnectionStatus,
  poll: Poll,
  now: number,
): Pick<ConnectionStatus, 'plansFetchedAt' | 'plansFailure' | 'plansAskedAt'> {
  // Where there is none, there will not be one in a minute either.
  if (poll.plans !== null || poll.noPlans === true) return { plansFetchedAt: now };
  const failure = poll.plansFailure ?? plansFailure;
  if (failure === undefined) return { plansFetchedAt };
  const isLasting = poll.plansFailure?.kind === 'unreadable';
  const askedAt = poll.plansFailure === undefined ? plansAskedAt : now;
  return {
    plansFetchedAt: isLasting ? now : plansFetchedAt,
    plansFailure: failure,
    ...(askedAt === undefined ? {} : { plansAskedAt: askedAt }),
  };
}
