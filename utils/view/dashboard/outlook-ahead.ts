import { standingOutlook } from '../../domain/outlook';
import type { RankedLine } from '../../domain/rank';
import { ourTime } from '../line-words';

/** An outlook on the user's clock; moments in epoch ms, null: it lasts until the end. */
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
  const ours = (at: number | null): number | null => (at === null ? null : ourTime(line, at));
  return {
    from: ourTime(line, outlook.at),
    leftBytes: outlook.leftBytes,
    p10: ours(outlook.p10),
    p50: ours(outlook.p50),
    p90: ours(outlook.p90),
    perDay: outlook.perDay,
    end: ours(outlook.expiresAt),
  };
}
