import { extended, VALIDITY_STEP } from '../../changes';
import { expiryLevels } from '../../line-facts';
import { DAY } from '../../time';
import type { Watch } from '../alert';
import type { Finding, LineFacts } from '../finding';
import { lowest } from '../finding';

export const expiryFamily = (lineKey: string): string => `${lineKey}:expiry`;

type Mark = NonNullable<Watch['mark']>;

/** How long an end that a provider once told counts, when it tells an earlier one since. */
const REMEMBERED = 3 * DAY;

/** The latest end of the last days; a provider that wavers between two has extended nothing. */
function latestEnd({ mark }: Watch, expiresAt: number, now: number): Mark {
  const fresh = { value: expiresAt, at: now, since: now };
  if (mark === undefined) return fresh;
  if (Math.abs(mark.value - expiresAt) < VALIDITY_STEP) {
    return { ...fresh, since: mark.since ?? mark.at };
  }
  const stands = mark.value > expiresAt && now - mark.at < REMEMBERED;
  return stands ? { ...mark, since: now } : fresh;
}

/** An end that has stood for days is the real one, and warnings of another are no longer its own. */
const hasSettled = ({ value, since }: Mark, expiresAt: number, now: number): boolean =>
  Math.abs(value - expiresAt) < VALIDITY_STEP && now - (since ?? now) >= REMEMBERED;

/** No provider's clock differs by so much from one answer to the next: ours was set back. */
const SET_BACK = DAY / 2;

/** Days before the end, and the end. */
export function expiryRule({
  line,
  settings,
  evidence,
  providerNow,
  watchOf,
}: LineFacts): Finding[] {
  const { expiresAt } = line.reading;
  if (expiresAt === null) return [];
  const left = expiresAt - providerNow;
  const reached = expiryLevels(line.reading, settings).filter((days) => left <= days * DAY);
  const family = expiryFamily(line.key);
  const watch = watchOf(family);
  const seen = watch.mark?.value ?? Number.NEGATIVE_INFINITY;
  const mark = latestEnd(watch, expiresAt, providerNow);
  const holds = (level: number) => left < level * DAY + VALIDITY_STEP;
  const outdated = watch.reached !== null && !holds(watch.reached);
  const setBack = watch.mark !== undefined && watch.mark.at - providerNow >= SET_BACK;
  return [
    {
      family,
      topic: family,
      bucketId: null,
      kindAt: (level) => (level === 0 ? 'expired' : 'expiring'),
      level: left <= 0 ? 0 : lowest(reached),
      holds,
      rearmed:
        (extended(evidence) && expiresAt - seen >= VALIDITY_STEP) ||
        (outdated && (setBack || hasSettled(mark, expiresAt, providerNow))),
      dueAt: (level) => expiresAt - level * DAY,
      mark,
    },
  ];
}
