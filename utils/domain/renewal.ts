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

/**
 * What a reading says about an attempt. Confirmed by facts alone: validity moved, or an allowance
 * grew. Overdue and given up, too, need a reading that still shows nothing: after a week's sleep the
 * clock alone knows nothing.
 */
export function followReading(
  renewal: Renewal,
  reading: Reading,
  now: number,
  providerNow: number,
): Renewal {
  if (!isUnderWay(renewal)) return renewal;
  const evidence = findEvidence(renewal.baseline, reading);
  if (evidence.length > 0) return { ...renewal, state: 'confirmed', closedAt: now, evidence };
  if (now - renewal.openedAt >= CLOSED_AFTER) {
    return { ...renewal, state: 'given-up', closedAt: now };
  }
  const late = renewal.state === 'waiting' && providerNow >= renewal.overdueAt;
  return late ? { ...renewal, state: 'overdue' } : renewal;
}
