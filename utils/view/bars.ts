import { providerTime } from '../domain/connection';
import { daysLeft, mainBucket, shareLeft, timeShareLeft } from '../domain/line-facts';
import { isDoubtful } from '../domain/line-state';
import type { RankedLine } from '../domain/rank';
import { formatShare } from './amounts';
import type { Locale } from './locale';
import { formatDays } from './moments';
import type { BarView } from './shapes';

/** What is left of the data; the hatched piece is what an even pace would still have. */
export function toDataBar(line: RankedLine, locale: Locale): BarView {
  const { words } = locale;
  const bucket = mainBucket(line.line.reading);
  const share = bucket === null ? null : shareLeft(bucket);
  const label = words.kinds.data;
  if (bucket?.unlimited) return { label, share: 1, missing: 0, tone: 'ink', value: '∞' };
  if (share === null) {
    return { label, share, missing: 0, tone: 'unknown', value: words.card.unknownShare };
  }
  if (isDoubtful(line.state)) {
    return { label, share, missing: 0, tone: 'old', value: words.card.oldShare };
  }
  const even = timeShareLeft(line.line.reading, providerTime(line.connection, line.now));
  const signal = line.state === 'low' || line.state === 'empty';
  return {
    label,
    share,
    missing: even === null ? 0 : Math.max(0, even - share),
    tone: signal ? 'signal' : 'ink',
    value: formatShare(share),
  };
}

/** What is left of the time; it counts on whether or not the provider answers. */
export function toTimeBar(line: RankedLine, locale: Locale): BarView {
  const { words } = locale;
  const { reading } = line.line;
  const providerNow = providerTime(line.connection, line.now);
  const share = timeShareLeft(reading, providerNow);
  const days = reading.expiresAt === null ? null : daysLeft(reading.expiresAt, providerNow);
  const calm = isDoubtful(line.state) ? 'old' : 'ink';
  const known = line.state === 'expiring' ? 'signal' : calm;
  return {
    label: words.card.timeBar,
    share,
    missing: 0,
    tone: share === null ? 'unknown' : known,
    value: days === null ? words.card.unknownShare : formatDays(days, locale),
  };
}
