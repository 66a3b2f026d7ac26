import { planData, shareLeft } from '../../line-facts';
import { DAY } from '../../time';
import type { Finding, LineFacts } from '../finding';
import { yesOrNo } from '../finding';

const AHEAD = DAY;
/** What is nearly used up anyway, nobody hurries to use. */
const WORTH_TELLING = 0.25;

/** An allowance with much in it is about to be filled up again: what is left then may be lost. */
export function resetRule({ line, providerNow, watchOf }: LineFacts): Finding[] {
  return planData(line.reading).flatMap((bucket): Finding[] => {
    const at = bucket.resetsAt ?? null;
    const share = shareLeft(bucket);
    if (at === null || share === null) return [];
    const left = at - providerNow;
    const family = `${line.key}:reset:${bucket.id}`;
    const seen = watchOf(family).mark?.value;
    return [
      {
        family,
        topic: family,
        bucketId: bucket.id,
        kindAt: () => 'resetting',
        level: yesOrNo(left > 0 && left <= AHEAD && share >= WORTH_TELLING),
        holds: () => left > 0 && left <= AHEAD * 1.1,
        // Further away than it was: the clock was set back.
        rearmed: left > AHEAD * 1.1 || (seen !== undefined && at - seen >= AHEAD),
        dueAt: () => at - AHEAD,
        facts: { at },
        mark: { value: at, at: providerNow },
      },
    ];
  });
}
