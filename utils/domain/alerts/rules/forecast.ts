import { refilled } from '../../changes';
import { mainBucket } from '../../line-facts';
import { standingOutlook } from '../../standing-outlook';
import { DAY } from '../../time';
import { bytesLeft } from '../../use-ledger';
import type { Finding, LineFacts } from '../finding';
import { isPartial, yesOrNo } from '../finding';

/** Ends so close to each other are the same end for whoever uses the data. */
const CLOSE = DAY / 2;

/**
 * Is it more likely than not to run out before it expires? Raised once as the risk comes, withdrawn
 * when it is gone; the two limits lie apart, so that a day more or less of use does not ring twice.
 */
export function forecastRule({ line, evidence, providerNow }: LineFacts): Finding[] {
  const { reading, key } = line;
  const end = reading.expiresAt;
  const left = bytesLeft(reading);
  if (isPartial(line) || end === null || left === null || left <= 0) return [];
  // Before a day was seen, nobody can say.
  if (line.outlook === undefined || line.outlook.perDay === null) return [];
  const outlook = standingOutlook(line);
  const running = end > providerNow;
  const runsOutAt = outlook?.p50 ?? null;
  const early = runsOutAt === null ? 0 : end - runsOutAt;
  const span = end - line.outlook.at;
  // Nothing used lately is no pace: what others use usually says nothing about this line then.
  const holds = running && early > 0 && line.outlook.perDay > 0;
  const main = mainBucket(reading);
  const family = `${key}:forecast`;
  return [
    {
      family,
      topic: family,
      bucketId: null,
      kindAt: () => 'runs-out-early',
      level: yesOrNo(holds && early > Math.max(CLOSE, span * 0.1)),
      holds: () => holds,
      rearmed: !holds || (main !== null && refilled(evidence, main)),
      facts: factsOf(line.outlook.perDay, outlook),
    },
  ];
}

function factsOf(perDay: number, outlook: ReturnType<typeof standingOutlook>) {
  const { p10 = null, p50 = null, p90 = null } = outlook ?? {};
  return {
    perDay,
    ...(p50 === null ? {} : { runsOutAt: p50 }),
    ...(p10 === null ? {} : { from: p10 }),
    ...(p90 === null ? {} : { to: p90 }),
  };
}
