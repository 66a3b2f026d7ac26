import type { FoundValue, PageFindings } from '../packs/found';
import { sentences } from './sentences';
import type { WatchLocale } from './watch-locale';
import { mainBucket } from './watch-values';
import { valueText } from './watch-words';

/** So many that were left alone are named; the rest is counted. */
const MOST_NAMED = 4;

/** The page's words in a sentence of ours, whichever way each of them runs. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function leftAloneNote({ leftAlone }: PageFindings, { tag, watch }: WatchLocale): string {
  if (leftAlone.length === 0) return '';
  const said = leftAlone.map(({ text, why }) => watch.because(isolated(text), watch.why[why]));
  const each = [...new Set(said)];
  const more = each.length - MOST_NAMED;
  const items = more > 0 ? [...each.slice(0, MOST_NAMED), watch.others(more)] : each;
  return watch.leftAlone(new Intl.ListFormat(tag, { type: 'conjunction' }).format(items));
}

/** What on the page confirms the amounts that are to be watched. */
function agreementNote(
  values: readonly FoundValue[],
  page: PageFindings,
  locale: WatchLocale,
): string {
  if (page.agrees === null) return '';
  const { watch } = locale;
  const main = mainBucket(values);
  const say = (field: FoundValue['field']): string | null => {
    const value = values.find((one) => one.field === field && one.bucket?.name === main?.name);
    return value === undefined ? null : isolated(valueText(value, page.gigabyte, locale));
  };
  const [left, total, used] = [say('remaining'), say('total'), say('used')];
  if (page.agrees.by === 'sum') {
    return left && total && used ? watch.fitsSum(used, left, total) : '';
  }
  if (left === null || total === null) return '';
  const percentUsed = say('percentUsed');
  const percentLeft = say('percentRemaining');
  if (percentUsed !== null) return watch.fitsPercent(left, total, percentUsed);
  return percentLeft === null ? '' : watch.fitsPercentLeft(left, total, percentLeft);
}

/** What the user should know besides the values: what was not taken, and what speaks for the rest. */
export const watchNotes = (
  values: readonly FoundValue[],
  page: PageFindings,
  locale: WatchLocale,
): string =>
  sentences(
    locale,
    leftAloneNote(page, locale),
    agreementNote(values, page, locale),
    page.throttled ? locale.watch.throttled : '',
  );
