import type { Baseline, Evidence } from './changes';
import { findEvidence } from './changes';
import type { Money, Reading } from './model';
import { DAY } from './time';

/** After this long without effect nobody is waiting any more. */
const CLOSED_AFTER = 7 * DAY;

/** The user's attempt to buy. Waiting → confirmed, overdue or given up; overdue may still confirm. */
export interface Renewal {
  id: string;
  connectionId: string;
  lineKey: string;
  planId: string;
  planName: string;
  /** All in, as it was shown when the checkout opened. */
  price: Money | null;
  support: string | null;
  /** How long the provider says it usually takes. */
  activationSeconds: { from: number; to: number } | null;
  openedAt: number;
  /** By the provider's clock, as is everything that the provider decides. */
  overdueAt: number;
  baseline: Baseline;
  state: 'waiting' | 'overdue' | 'confirmed' | 'given-up';
  closedAt: number | null;
  evidence: Evidence[];
}

export const isUnderWay = (renewal: Renewal): boolean =>
  renewal.state === 'waiting' || renewal.state === 'overdue';

/** Confirms by facts alone: validity moved, or an allowance grew. */
export function followReading(renewal: Renewal, reading: Reading, now: number): Renewal {
  if (!isUnderWay(renewal)) return renewal;
  const evidence = findEvidence(renewal.baseline, reading);
  if (evidence.length === 0) return renewal;
  return { ...renewal, state: 'confirmed', closedAt: now, evidence };
}

/** What time alone does to a renewal. */
export function followTime(renewal: Renewal, now: number, providerNow: number): Renewal {
  if (!isUnderWay(renewal)) return renewal;
  if (now - renewal.openedAt >= CLOSED_AFTER) {
    return { ...renewal, state: 'given-up', closedAt: now };
  }
  if (renewal.state === 'waiting' && providerNow >= renewal.overdueAt) {
    return { ...renewal, state: 'overdue' };
  }
  return renewal;
}
