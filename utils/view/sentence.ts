import { providerTime } from '../domain/connection';
import { daysLeft, mainBucket } from '../domain/line-facts';
import type { RankedLine } from '../domain/rank';
import { failureText } from './failure-text';
import { amountText } from './line-words';
import type { Locale } from './locale';
import { formatShortDate, formatTime } from './moments';
import { outlookSentence } from './outlook-words';
import type { PageLocale } from './page-locale';
import type { Rich } from './shapes';

const say = (strong: string, rest: string): Rich => [
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

/** A provider that asked for a pause gets it: until when, the button cannot say. */
function nextTry({ connection, now }: RankedLine, locale: Locale): string {
  const { failure, nextDueAt } = connection.status;
  const paused = failure !== null && 'retryAt' in failure && failure.retryAt !== null;
  return paused ? locale.words.card.nextTry(formatTime(nextDueAt, now, locale)) : '';
}

/** Old without a fault: nobody asked since, or only a visit can. */
function kept({ connection }: RankedLine, { words }: PageLocale): Rich {
  const { keptFrom } = words.card;
  const awaitsVisit = connection.site?.way === 'visit' && !connection.paused;
  return awaitsVisit ? say(keptFrom, words.packs.onVisit) : [{ text: keptFrom, tone: 'quiet' }];
}

/** The one sentence that judges. */
export function toSentence(line: RankedLine, locale: PageLocale): Rich {
  const { card } = locale.words;
  const { failure } = line.connection.status;
  const { expiresAt } = line.line.reading;
  switch (line.state) {
    case 'arrears':
      return say(card.settleFirst, card.settleWhy);
    case 'expired':
      return [{ text: card.endedNext }];
    case 'signed-out':
    case 'unreadable':
    case 'old': {
      if (failure === null) return kept(line, locale);
      const { what, next } = failureText(failure, locale);
      return say(what, `${next} ${nextTry(line, locale)}`.trim());
    }
    case 'empty':
      return expiresAt === null
        ? [{ text: card.nothingLeft, tone: 'strong' }]
        : say(card.nothingLeft, card.nothingLeftNext(formatShortDate(expiresAt, line.now, locale)));
    case 'low':
    case 'expiring':
    case 'enough': {
      const ahead = outlookSentence(line, locale);
      return ahead.length > 0 ? ahead : allowance(line, locale);
    }
    case 'overdue':
    case 'waiting':
    case 'in-effect':
    case 'unlimited':
    case 'unknown':
      return [];
  }
}
