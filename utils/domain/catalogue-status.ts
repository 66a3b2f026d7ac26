import type { ConnectionStatus } from './connection';
import type { Poll } from './model';

/**
 * What is known of the catalogue after a poll, which may not have asked for it. One that is there and
 * cannot be read will not be better in a minute: it is asked for again when it is due.
 */
export function catalogueStatus(
  { plansFetchedAt, plansFailure }: ConnectionStatus,
  poll: Poll,
  now: number,
): Pick<ConnectionStatus, 'plansFetchedAt' | 'plansFailure'> {
  if (poll.plans !== null) return { plansFetchedAt: now };
  const failure = poll.plansFailure ?? plansFailure;
  if (failure === undefined) return { plansFetchedAt };
  const isLasting = poll.plansFailure?.kind === 'unreadable';
  return { plansFetchedAt: isLasting ? now : plansFetchedAt, plansFailure: failure };
}
