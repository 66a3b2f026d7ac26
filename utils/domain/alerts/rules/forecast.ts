import { refilled } from '../../changes';
import { mainBucket } from '../../line-facts';
import { DAY } from '../../time';
import { bytesLeft, usedPerDay } from '../../use-ledger';
import type { Finding, LineFacts } from '../finding';
import { isPartial, yesOrNo } from '../finding';

/** Ends so close to each other are the same end for whoever uses the data. */
const CLOSE = DAY / 2;

/**
 * Will it run out before it expires? Raised once as the risk comes, withdrawn when it is gone; the
 * two limits lie apart, so that a day more or less of use does not ring twice.
 */
export function forecastRule({ line, evidence, providerNow }: LineFacts): Finding[] {
  const { reading, use } = line;
  const end = reading.expiresAt;
  const left = bytesLeft(reading);
  if (isPartial(line) || use === undefined || end === null) return [];
  if (left === null || left <= 0) return [];
  const perDay = usedPerDay(use);
  if (perDay === null || perDay <= 0) return [];
  const runsOutAt = Math.min(use.at + (left / perDay) * DAY, Number.MAX_SAFE_INTEGER);
  const span = end - use.at;
  const early = end - runsOutAt;
  const risk = end > providerNow && early > Math.max(CLOSE, span * 0.1);
  const holds = early > 0 && end > providerNow;
  const main = mainBucket(reading);
  const family = `${line.key}:forecast`;
  return [
    {
      family,
      topic: family,
      bucketId: null,
      kindAt: () => 'runs-out-early',
      level: yesOrNo(risk),
      holds: () => holds,
      rearmed: !holds || (main !== null && refilled(evidence, main)),
      facts: { runsOutAt, perDay },
    },
  ];
}
