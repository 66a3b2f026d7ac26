import type { RankedLine } from '../domain/rank';
import { failureText } from './failure-text';
import type { Locale } from './locale';
import { formatTime } from './moments';
import type { PageLocale } from './page-locale';
import { plainSentence, say } from './plain-sentence';
import type { Rich } from './shapes';

/** A provider that asked for a pause gets it: until when, the button cannot say. */
function nextTry({ connection, now }: RankedLine, locale: Locale): string {
  const { failure, nextDueAt } = connection.status;
  const paused = failure !== null && 'retryAt' in failure && failure.retryAt !== null;
  return paused ? locale.words.card.nextTry(formatTime(nextDueAt, now, locale)) : '';
}

/** Old without a fault: nobody asked since, or only a visit can. */
function kept({ connection }: RankedLine, { words }: PageLocale): Rich {
  const { keptFrom, pausedBy, pausedNext } = words.card;
  if (connection.paused) return say(pausedBy, pausedNext);
  const awaitsVisit = connection.site?.way === 'visit';
  return awaitsVisit ? say(keptFrom, words.popup.readOnVisit) : [{ text: keptFrom, tone: 'quiet' }];
}

/** The one sentence that judges. */
export function toSentence(line: RankedLine, locale: PageLocale): Rich {
  const { card } = locale.words;
  const { failure } = line.connection.status;
  switch (line.state) {
    case 'arrears':
      return say(card.settleFirst, card.settleWhy);
    case 'signed-out':
    case 'unreadable':
    case 'old': {
      if (failure === null) return kept(line, locale);
      const { what, next } = failureText(failure, locale);
      return say(what, `${next} ${nextTry(line, locale)}`.trim());
    }
    default:
      return plainSentence(line, locale);
  }
}
