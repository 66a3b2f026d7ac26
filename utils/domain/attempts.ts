import type { Failure } from './failure';

/** One time that a connection was asked, or read when its user came by. */
export interface Attempt {
  /** When it was over, by our clock. */
  at: number;
  /** How long it took, in ms; null where nobody measured it. */
  took: number | null;
  outcome: 'read' | Failure['kind'];
  /** Which of several such failures, or the status of the answer; nothing that a provider wrote. */
  detail: string | null;
}

/** A day of the usual pace. They lie in the connection's own row, which every poll writes anew. */
export const KEPT_ATTEMPTS = 20;

function detailOf(failure: Failure): string | null {
  switch (failure.kind) {
    case 'server':
      return String(failure.status);
    case 'unreadable':
    case 'unsafe':
      return failure.why;
    default:
      return null;
  }
}

/** One more, the oldest first; those before the last ones are forgotten. */
export const withAttempt = (
  before: readonly Attempt[] | undefined,
  failure: Failure | null,
  took: number | null,
  now: number,
): Attempt[] => [
  ...(before ?? []).slice(1 - KEPT_ATTEMPTS),
  {
    at: now,
    took,
    outcome: failure?.kind ?? 'read',
    detail: failure === null ? null : detailOf(failure),
  },
];
