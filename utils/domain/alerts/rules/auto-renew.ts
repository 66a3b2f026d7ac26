import { balanceFor } from '../../auto-renew-balance';
import { extended } from '../../changes';
import { allIn } from '../../plans';
import { DAY, HOUR } from '../../time';
import type { Finding, LineFacts } from '../finding';
import { yesOrNo } from '../finding';

const CHARGE_AHEAD = DAY;
/** Time enough to top up, where a payment takes some days. */
const SHORT_AHEAD = 5 * DAY;
/** A provider charges some hours late now and then; what has not come by then has failed. */
const FAILED_AFTER = 12 * HOUR;
const FAILED_FOR = 30 * DAY;
/** Whoever switched it off by hand did so earlier, for most. */
const SEEN_ON_WITHIN = DAY;

/** About to charge, too little to charge, and charged in vain. */
export function autoRenewRule(facts: LineFacts): Finding[] {
  const { line, plan, evidence, providerNow, watchOf } = facts;
  const { reading } = line;
  if (reading.expiresAt === null) return [];
  // Many providers end the arrangement together with the charge that failed.
  const seen = watchOf(`${line.key}:auto-renew-soon`).mark;
  const ended =
    reading.autoRenew === false &&
    seen?.value === reading.expiresAt &&
    seen.at >= reading.expiresAt - SEEN_ON_WITHIN;
  if (reading.autoRenew !== true && !ended) return [];
  const left = reading.expiresAt - providerNow;
  const price = plan === null ? null : allIn(plan, providerNow);
  const balance = price === null ? null : balanceFor(reading, price);
  const charge = price === null ? {} : { price: price.minor };
  const end = reading.expiresAt;
  // Only a reading taken after the end can say that the end has not moved.
  const readAt = reading.measuredAt ?? line.fetchedAt;
  const grace = ended ? 0 : FAILED_AFTER;
  const failed = readAt >= end + grace && readAt - end < FAILED_FOR;
  const rearmed = extended(evidence);
  const about = (name: string): Pick<Finding, 'family' | 'topic' | 'bucketId' | 'rearmed'> => ({
    family: `${line.key}:${name}`,
    topic: `${line.key}:${name}`,
    bucketId: null,
    rearmed,
  });
  const short = balance !== null && price !== null && balance < price.minor;
  return [
    {
      ...about('auto-renew-soon'),
      kindAt: () => 'auto-renew-soon',
      level: yesOrNo(left > 0 && left <= CHARGE_AHEAD && !short),
      holds: () => left > 0,
      dueAt: () => end - CHARGE_AHEAD,
      facts: charge,
      mark: ended ? seen : { value: end, at: providerNow },
    },
    {
      ...about('auto-renew-short'),
      kindAt: () => 'auto-renew-short',
      level: yesOrNo(short && left > 0 && left <= SHORT_AHEAD),
      holds: () => short && left > 0,
      dueAt: () => end - SHORT_AHEAD,
      facts: short ? { ...charge, balance } : charge,
    },
    {
      ...about('auto-renew-failed'),
      kindAt: () => 'auto-renew-failed',
      level: yesOrNo(failed),
      holds: () => failed,
    },
  ];
}
