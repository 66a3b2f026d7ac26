import { providerTime } from '../domain/connection';
import { daysLeft, mainBucket } from '../domain/line-facts';
import type { LineContext } from '../domain/line-state';
import type { Bucket } from '../domain/model';
import { DAY, HOUR } from '../domain/time';
import { bucketAmount, joined, leftAmount } from './amounts';
import { dotted } from './dotted';
import type { Locale } from './locale';
import { formatAge, formatDate, formatTime, isCountable } from './moments';
import type { PageLocale } from './page-locale';
import type { Rich } from './shapes';

/** `1.4 GB`, in the meaning of GB of the line's provider. */
export function amountText(
  context: LineContext,
  bucket: Bucket,
  value: number,
  locale: Locale,
): string {
  return joined(bucketAmount(bucket, value, context.connection.gigabyte, locale));
}

/** What is left in a few words, or null where the provider does not say. */
export function leftText(context: LineContext, locale: Locale): string | null {
  const bucket = mainBucket(context.line.reading);
  if (bucket === null) return null;
  if (bucket.unlimited) return locale.words.card.unlimited;
  const left = leftAmount(bucket, context.connection.gigabyte, locale);
  return left === null ? null : joined(left);
}

/** `1.4 GB left`, or that there is no limit: as part of a sentence. */
export function leftPhrase(context: LineContext, locale: Locale): string | null {
  const { tooltip } = locale.words;
  const left = leftText(context, locale);
  if (left === null) return null;
  return mainBucket(context.line.reading)?.unlimited ? tooltip.unlimited : tooltip.left(left);
}

/** A moment of the provider's, on our clock. */
export const ourTime = (context: LineContext, at: number): number =>
  at - context.connection.status.clockOffset;

/** `9 days left · until Mon 30 Nov`, `3 days ago · Wed 18 Nov`. */
export function untilText(context: LineContext, locale: Locale): Rich {
  const { words } = locale;
  const { expiresAt } = context.line.reading;
  if (expiresAt === null) return [{ text: words.card.noEnd, tone: 'quiet' }];
  const providerNow = providerTime(context.connection, context.now);
  const date = formatDate(expiresAt, providerNow, locale);
  if (expiresAt <= providerNow) {
    const ago = Math.floor((providerNow - expiresAt) / DAY);
    if (!isCountable(ago)) return [{ text: date, tone: 'strong' }];
    const strong = ago === 0 ? words.today : words.daysAgo(ago);
    return [{ text: strong, tone: 'strong' }, { text: ` · ${date}` }];
  }
  const left = daysLeft(expiresAt, providerNow);
  if (!isCountable(left)) return [{ text: words.until(date), tone: 'strong' }];
  return [{ text: words.daysLeft(left), tone: 'strong' }, { text: ` · ${words.until(date)}` }];
}

/** Where the provider says when it measured, that is the reading's time; else when we asked. */
export function readingTime(context: LineContext): number {
  const { measuredAt } = context.line.reading;
  const { fetchedAt } = context.line;
  return measuredAt === null ? fetchedAt : Math.min(fetchedAt, ourTime(context, measuredAt));
}

/** The provider names a time for its measurement that was still to come when it was read. */
function isAhead(context: LineContext): boolean {
  const { measuredAt } = context.line.reading;
  return measuredAt !== null && ourTime(context, measuredAt) - context.line.fetchedAt > HOUR;
}

export function measuredText(context: LineContext, doubtful: boolean, locale: PageLocale): string {
  const at = readingTime(context);
  const time = formatTime(at, context.now, locale);
  const { card, popup } = locale.words;
  const when = doubtful
    ? card.lastReading(time)
    : card.measured(time, formatAge(context.now - at, locale));
  return dotted(
    [
      when,
      isAhead(context) ? popup.measuredAhead : '',
      context.line.reading.source === 'device' ? card.byDevice : '',
    ],
    locale,
  );
}
