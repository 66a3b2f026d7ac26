import type { NewEnd } from '../domain/check-sheet-end';
import { newEnd } from '../domain/check-sheet-end';
import { providerTime } from '../domain/connection';
import { mainBucket } from '../domain/line-facts';
import type { Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import { leftText } from './line-words';
import { sentenceSpace } from './locale';
import { formatDate } from './moments';
import { planSize, validityText } from './plan-words';
import { starred } from './rich';
import type { Rich } from './shapes';
import type { SheetLocale } from './sheet-locale';

function endText(end: NewEnd, now: number, locale: SheetLocale): string {
  const { sheet } = locale;
  switch (end.kind) {
    case 'date':
      return (end.about ? sheet.aboutEnd : sheet.newEnd)(formatDate(end.at, now, locale));
    case 'same':
      return sheet.sameEnd(formatDate(end.at, now, locale));
    case 'first-use':
      return sheet.endFromUse;
    case 'install':
      return sheet.endFromInstall;
    case 'unknown':
      return sheet.endUnknown;
  }
}

/** What happens to what is left; empty where nothing is, or it has ended. */
function leftSentence(plan: Plan, line: RankedLine, now: number, locale: SheetLocale): string {
  const { sheet } = locale;
  const { reading } = line.line;
  const bucket = mainBucket(reading);
  const ended = reading.expiresAt !== null && reading.expiresAt <= now;
  const left = leftText(line, locale);
  if (left === null || ended || bucket?.unlimited === true || bucket?.remaining === 0) return '';
  if (plan.topUpEffect === 'unknown') return sheet.leftUnknown(left);
  return plan.topUpEffect === 'adds' ? sheet.kept(left) : sheet.keptUntil(left);
}

/** `20 GB for 30 days. New end Mon 21 Dec. The 1.4 GB left stays usable as long.` */
export function getText(plan: Plan, line: RankedLine, locale: SheetLocale): Rich {
  const { sheet } = locale;
  const now = providerTime(line.connection, line.now);
  const size = planSize(plan, line.connection.gigabyte, locale);
  const span = validityText(plan, locale);
  const sentences = [
    span === '' ? sheet.size(size) : sheet.forSpan(size, span),
    endText(newEnd(plan, line.line.reading, now), now, locale),
    leftSentence(plan, line, now, locale),
  ];
  const space = sentenceSpace(locale.tag);
  return starred(sentences.filter(Boolean).join(space));
}
