import { mainBucket } from '../domain/line-facts';
import type { RankedLine } from '../domain/rank';
import { lampOf } from './lamp';
import { amountText, leftPhrase, leftText, readingTime, untilText } from './line-words';
import type { Locale } from './locale';
import { formatAge } from './moments';

/** The toolbar's tooltip and accessible name: the neediest line as a whole sentence, with its age. */
export function toTooltip(ranked: RankedLine[], openAlerts: number, locale: Locale): string {
  const { words } = locale;
  const line = ranked[0];
  if (line === undefined) return words.tooltip.none;
  const { reading } = line.line;
  const bucket = mainBucket(reading);
  const left = leftText(line, locale);
  const total = bucket?.total ?? null;
  const amount =
    left === null || bucket === null || total === null
      ? leftPhrase(line, locale)
      : words.tooltip.leftOf(left, amountText(line, bucket, total, locale));
  const end =
    reading.expiresAt === null
      ? null
      : untilText(line, locale)
          .map(({ text }) => text)
          .join('');
  const first = [
    reading.name,
    lampOf(line, locale)?.word,
    amount,
    end,
    words.tooltip.checked(formatAge(line.now - readingTime(line), locale)),
  ].filter((fact) => fact !== null && fact !== undefined && fact !== '');
  const more = [
    ranked.length > 1 ? words.tooltip.more(ranked.length - 1) : '',
    openAlerts > 0 ? words.tooltip.openAlerts(openAlerts) : '',
  ].filter(Boolean);
  return [words.tooltip.line(first.map(String)), words.tooltip.line(more)]
    .filter(Boolean)
    .join('\n');
}
