import type { RankedLine } from '../../domain/rank';
import { standingOutlook } from '../../domain/standing-outlook';

/** An outlook as charts draw it; moments in epoch ms, null: it lasts until the end. */
export interface Ahead {
  from: number;
  leftBytes: number;
  p10: number | null;
  p50: number | null;
  p90: number | null;
  /** Bytes a day. */
  perDay: number;
  end: number | null;
}

/** What is expected of a line; null before enough was seen, as in the popup. */
export function outlookAhead(line: RankedLine): Ahead | null {
  const outlook = standingOutlook(line.line);
  if (outlook === null || outlook.perDay === null) return null;
  if (outlook.perDay <= 0 && outlook.leftBytes > 0) return null;
  const { at: from, leftBytes, p10, p50, p90, perDay, expiresAt: end } = outlook;
  return { from, leftBytes, p10, p50, p90, perDay, end };
}
