import type { Visit } from '../website/visit';
import { bucketsOf } from '../world/bucket';
import { isExpired, type Line } from '../world/line';
import { measuredAt } from '../world/measured-at';
import { major } from '../world/money';
import type { Offering } from '../world/offering';
import type { RedesignedUsage } from './app-json';
import { localMoment, measureOf } from './usage-amounts';

/** What a line has used, as the app is told since the redesign. */
export function redesignedUsage(
  { language }: Visit,
  line: Line,
  offering: Offering,
  now: number,
): RedesignedUsage {
  const { balance, utcOffset } = line;
  const at = (moment: number) => localMoment(moment, utcOffset);
  return {
    lineId: line.id,
    measured: at(measuredAt(line, now)),
    period: { from: at(line.startedAt), to: at(line.validUntil), over: isExpired(line, now) },
    allowances: bucketsOf(line, offering, now).flatMap((bucket) => {
      const { id, name, remaining, used } = bucket;
      if (used === undefined) return [];
      const { unit, inUnit } = measureOf(bucket, balance);
      return {
        code: id,
        title: name[language],
        unit,
        consumed: inUnit(used),
        limit: remaining === 'unlimited' ? null : inUnit(remaining + used),
      };
    }),
    credit: balance
      ? { value: major(balance.amount, balance.currency), currency: balance.currency }
      : null,
  };
}
