import { providerTime } from '../domain/connection';
import { daysLeft, isDailyCap, isUsedUp, mainBucket } from '../domain/line-facts';
import type { RankedLine } from '../domain/rank';
import { amountText } from './line-words';
import type { Locale } from './locale';
import { formatShortDate, formatTime } from './moments';
import { outlookSentence } from './outlook-words';
import type { PageLocale } from './page-locale';
import type { Rich } from './shapes';

/** What is the matter, and what follows from it. */
export const say = (strong: string, rest: string): Rich => [
  { text: `${strong} `, tone: 'strong' },
  { text: rest, tone: 'quiet' },
];

/** `To last until 30 Nov: 155 MB a day.` Arithmetic, not a forecast. */
function allowance(line: RankedLine, locale: Locale): Rich {
  const { words } = locale;
  const { reading } = line.line;
  const bucket = mainBucket(reading);
  const providerNow = providerTime(line.connection, line.now);
  const left = bucket?.remaining ?? 0;
  if (bucket === null || bucket.unlimited || left <= 0 || reading.expiresAt === null) {
    return [];
  }
  const days = daysLeft(reading.expiresAt, providerNow);
  if (days < 2) return [];
  const amount = amountText(line, bucket, Math.floor(left / days), locale);
  const date = formatShortDate(reading.expiresAt, line.now, locale);
  return [
    { text: `${words.card.toLast(date)} `, tone: 'quiet' },
    { text: words.aDay(amount), tone: 'strong' },
  ];
}

/** Today's full speed is gone, and more comes by itself. */
function slowed({ line: { reading }, now }: RankedLine, locale: PageLocale): Rich {
  const { card } = locale.words;
  const cap = reading.buckets.find(
    (bucket) => bucket.atLimit === 'throttled' && isUsedUp(bucket) && isDailyCap(bucket, reading),
  );
  if (cap === undefined || cap.expiresAt === null) return [];
  const time = formatTime(cap.expiresAt, now, locale);
  return say(card.slowed, card.slowedUntil(time));
}

/** The sentence of a line that is read as it should be: how long what is left will last. */
export function plainSentence(line: RankedLine, locale: PageLocale): Rich {
  const { card } = locale.words;
  const { expiresAt } = line.line.reading;
  switch (line.state) {
    case 'expired':
      return [{ text: card.endedNext }];
    case 'unlimited':
      return slowed(line, locale);
    case 'empty': {
      const slow = mainBucket(line.line.reading)?.atLimit === 'throttled';
      const what = slow ? card.slowed : card.nothingLeft;
      return expiresAt === null
        ? [{ text: what, tone: 'strong' }]
        : say(what, card.nothingLeftNext(formatShortDate(expiresAt, line.now, locale)));
    }
    case 'low':
    case 'expiring':
    case 'enough': {
      const slow = slowed(line, locale);
      if (slow.length > 0) return slow;
      const ahead = outlookSentence(line, locale);
      return ahead.length > 0 ? ahead : allowance(line, locale);
    }
    default:
      return [];
  }
}
