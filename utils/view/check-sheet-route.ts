import { MINUTE } from '../domain/time';

/** Later than that the popup was opened for something else. */
const FRESH = MINUTE;

export interface AskedPurchase {
  lineKey: string;
  planId: string;
}

/** Opens the popup on its sheet. `now`: a popup that is opened later begins as always. */
export const sheetHash = ({ lineKey, planId }: AskedPurchase, now: number): string =>
  ['renew', lineKey, planId, String(now)].map(encodeURIComponent).join('/');

/** What the popup was opened for; null where it is for nothing in particular. */
export function askedIn(hash: string, now: number): AskedPurchase | null {
  const [what, line, plan, at] = hash.replace(/^#/, '').split('/');
  if (what !== 'renew' || line === undefined || plan === undefined) return null;
  if (!(Math.abs(now - Number(at)) < FRESH)) return null;
  try {
    return { lineKey: decodeURIComponent(line), planId: decodeURIComponent(plan) };
  } catch {
    // Not written by us.
    return null;
  }
}
