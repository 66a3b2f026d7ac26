import type { RankedLine } from '../domain/rank';
import { DAY } from '../domain/time';
import { formatShortDate } from './moments';
import type { PageLocale } from './page-locale';
import type { StepView } from './shapes';

/** News for so long; after that it is just how the line is. */
const NEWS_FOR = 3 * DAY;

/** That automatic renewal was switched, or did its work, without anybody doing it here. */
export function autoRenewNote({ line, now }: RankedLine, locale: PageLocale): StepView | null {
  const seen = line.autoRenew;
  if (seen === undefined) return null;
  const { switchedOn, switchedOff, renewedByItself } = locale.words.afterwards;
  const { renewedAt, changedAt } = seen;
  const isNews = (at: number | null): at is number => at !== null && now - at < NEWS_FOR;
  const say = (words: (date: string) => string, at: number): StepView => ({
    glyph: 'refresh',
    text: [{ text: words(formatShortDate(at, now, locale)) }],
  });
  if (isNews(renewedAt) && renewedAt >= (changedAt ?? 0)) return say(renewedByItself, renewedAt);
  if (isNews(changedAt)) return say(seen.on ? switchedOn : switchedOff, changedAt);
  return null;
}
