import { mainBucket } from '../domain/line-facts';
import type { RankedLine } from '../domain/rank';
import { type Outlook, standingOutlook } from '../domain/standing-outlook';
import { DAY } from '../domain/time';
import { bytesLeft } from '../domain/use-ledger';
import { joined, toAmount } from './amounts';
import { formatDates, formatShortDate, formatSpans } from './moments';
import type { PageLocale } from './page-locale';
import { onProvidersClock } from './providers-clock';
import { starred } from './rich';
import type { Rich } from './shapes';

/** The outlook where there is one to speak of: enough was seen, and something is left. */
function told({ line }: RankedLine): (Outlook & { perDay: number }) | null {
  const outlook = standingOutlook(line);
  if (outlook === null || outlook.perDay === null || outlook.perDay <= 0) return null;
  return bytesLeft(line.reading) === 0 ? null : { ...outlook, perDay: outlook.perDay };
}

/** `To reach 30 Nov: 155 MB a day.` Arithmetic, not a forecast. */
function toReach(line: RankedLine, end: number, locale: PageLocale): Rich {
  const days = (end - line.now) / DAY;
  if (days < 1) return [];
  const left = bytesLeft(line.line.reading) ?? 0;
  const perDay = joined(toAmount(Math.floor(left / days), line.connection.gigabyte, locale));
  const text = locale.words.outlook.toReach(shortDate(line, end, locale), perDay);
  return [{ text, tone: 'quiet' }];
}

const shortDate = (line: RankedLine, at: number, locale: PageLocale): string =>
  formatShortDate(at, line.now, locale);

/** So many days seen say little about those to come. */
const FEW_DAYS = 4;

/** On how little it stands; nothing once enough was seen. */
function seenFor({ line: { use } }: RankedLine, { words }: PageLocale): Rich {
  if (use === undefined) return [];
  const days = Math.floor((use.at - use.since) / DAY);
  return days >= FEW_DAYS ? [] : [{ text: words.outlook.seenFor(days), tone: 'quiet' }];
}

/** How long it lasts, as a range and never to the hour; empty where nobody can say. */
export function outlookSentence(stored: RankedLine, locale: PageLocale): Rich {
  const said = rangeSentence(stored, locale);
  return said.length === 0 ? [] : [...said, ...seenFor(stored, locale)];
}

function rangeSentence(stored: RankedLine, locale: PageLocale): Rich {
  const line = onProvidersClock(stored);
  const { outlook: words } = locale.words;
  const outlook = told(line);
  const bucket = mainBucket(line.line.reading);
  if (outlook === null || bucket === null || bucket.unlimited) return [];
  const { p10, p50, p90, expiresAt } = outlook;
  const perDay = joined(toAmount(Math.round(outlook.perDay), line.connection.gigabyte, locale));
  if (p10 !== null && p90 !== null) {
    const span = formatSpans(p10 - line.now, p90 - line.now, locale);
    const said = words.runsOut(span, formatDates(p10, p90, line.now, locale), perDay);
    return [...starred(said), ...(expiresAt === null ? [] : toReach(line, expiresAt, locale))];
  }
  // Without an end it lasts for so long that nobody asks.
  if (expiresAt === null) return [];
  const end = shortDate(line, expiresAt, locale);
  if (p10 === null) return starred(words.lasts(end, perDay));
  const first = shortDate(line, p10, locale);
  if (p50 === null) return starred(words.likelyLasts(end, perDay, first));
  return [...starred(words.likelyRunsOut(end, first, perDay)), ...toReach(line, expiresAt, locale)];
}

/** The same in a row among others; null where nobody can say. */
export function outlookNote(
  stored: RankedLine,
  locale: PageLocale,
): { text: string; early: boolean } | null {
  const { outlook: words } = locale.words;
  const line = onProvidersClock(stored);
  const outlook = told(line);
  if (outlook === null || outlook.expiresAt === null) return null;
  const { p10, p50, p90, expiresAt } = outlook;
  if (p10 !== null && p90 !== null) {
    const span = formatSpans(p10 - line.now, p90 - line.now, locale);
    return { text: words.rowRunsOut(span), early: true };
  }
  if (p10 !== null && p50 !== null) {
    return { text: words.rowLikelyRunsOut(shortDate(line, p10, locale)), early: true };
  }
  return { text: words.rowLasts(shortDate(line, expiresAt, locale)), early: false };
}
