import { usedWithin, usualHour } from '../../use-ledger';
import type { Finding, LineFacts } from '../finding';
import { yesOrNo } from '../finding';

/** Less than this in an hour is nobody's trouble, however little is usual. */
const FLOOR = 300e6;
const TIMES_USUAL = 6;

/** "2 GB in the last hour, usually 80 MB": something is eating the data. */
export function unusualPaceRule({ line: { key, use } }: LineFacts): Finding[] {
  if (use === undefined) return [];
  const lastHour = usedWithin(use, 1);
  const usual = usualHour(use);
  if (lastHour === null || usual === null) return [];
  const limit = Math.max(FLOOR, usual * TIMES_USUAL);
  // A film with a pause in it is one: only hours of calm end the episode.
  const since = usedWithin(use, 3) ?? lastHour;
  const holds = since >= limit / 2;
  const family = `${key}:pace`;
  return [
    {
      family,
      topic: family,
      bucketId: null,
      kindAt: () => 'unusual-pace',
      level: yesOrNo(lastHour >= limit),
      holds: () => holds,
      rearmed: !holds,
      facts: { lastHour, usual },
    },
  ];
}
