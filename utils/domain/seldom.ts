import type { Line } from './connection';
import { lineKey } from './connection';
import { changesOf } from './line-baseline';
import type { Reading } from './model';
import type { lookAhead } from './outlook';
import type { Before, Happening } from './reduce';
import type { reduceFailure } from './reduce-failure';
import { isFresh, isUnderWay } from './renewal';
import type { followPurchases } from './renewal/follow-purchases';

/**
 * What few steps need. A step waits for nothing, so that it is given to it, where it is loaded:
 * `needsOutlook` and `needsPurchases` say of a step whether it can do without the first two, and a
 * failure cannot do without the last.
 */
export interface Seldom {
  lookAhead?: typeof lookAhead;
  purchases?: typeof followPurchases;
  reduceFailure?: typeof reduceFailure;
}

/** What a step is known to begin with. */
type Known = Pick<Before, 'connection' | 'lines' | 'alerts' | 'renewals'>;

/** Is anything told of purchases, or to be followed? Where not, following them changes nothing. */
export function needsPurchases(before: Known, happening: Happening, now: number): boolean {
  const { connection, lines, alerts, renewals } = before;
  if (alerts.some(({ renewalId }) => renewalId !== null)) return true;
  if (happening.kind !== 'reading') return false;
  const { readings, orders } = happening.poll;
  return (
    (orders ?? []).length > 0 ||
    alerts.some(({ kind }) => kind === 'payment-failed') ||
    renewals.some((renewal) => isUnderWay(renewal) || isFresh(renewal, now)) ||
    hasGrown(connection.id, lines, readings)
  );
}

/** Whatever grew may have been bought, here or somewhere else. */
function hasGrown(connectionId: string, lines: readonly Line[], readings: readonly Reading[]) {
  const known = new Map(lines.map((line) => [line.key, line]));
  return readings.some((reading) => {
    const before = known.get(lineKey(connectionId, reading.lineId));
    return before !== undefined && changesOf(before, reading).length > 0;
  });
}
