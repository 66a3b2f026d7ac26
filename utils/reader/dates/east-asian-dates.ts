import { type DateText, isQuantity, matchAt, numberIn } from './date-text';
import { type FoundDate, fullDate, isShortYear, monthDay, monthEnd } from './make-date';

const G = ' {0,2}';
const YEAR = new RegExp(
  `(\\d{2}|\\d{4})${G}[年년]${G}(\\d{1,2})${G}[月월]${G}(\\d{1,2})${G}[日号號일]?`,
  'y',
);
const MONTH = new RegExp(`(\\d{1,2})${G}[月월]${G}(\\d{1,2})${G}[日号號일]`, 'y');
const ERA = new RegExp(
  `(令和|平成|中華民國|中华民国|民國|民国|r|h)${G}(元|\\d{1,3})${G}[年./-]${G}(\\d{1,2})${G}[月./-]${G}(\\d{1,2}(?!\\d)|末日?|底)${G}日?`,
  'yu',
);
/** "6月末日", "6月底", "6월 말일". */
const LAST = `${G}[月월]${G}(?:末日?|底|말일?)`;
const YEAR_END = new RegExp(`(\\d{2}|\\d{4})${G}[年년]${G}(\\d{1,2})${LAST}`, 'yu');
const MONTH_END = new RegExp(`(\\d{1,2})${LAST}`, 'yu');
const THANG = new RegExp(
  `(\\d{1,2})${G}(?:thang|thg)\\.?${G}(\\d{1,2})(?!\\d)(?:${G}[,./]?${G}(?:nam)?${G}(\\d{4})(?!\\d))?`,
  'y',
);
const NGAY = /ngay {1,2}$/;
const SARYN = new RegExp(
  `(\\d{4})${G}(?:оны|он)${G}(\\d{1,2})(?:[-\\p{L}]{0,9})${G}сарын${G}(\\d{1,2})`,
  'yu',
);

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };
const REPUBLIC = 1911;

/** Dates whose numbers stand beside words for year, month and day. */
export function countedDate(text: DateText, at: number): FoundDate | null {
  const { folded } = text;
  const full = matchAt(YEAR, folded, at) ?? matchAt(SARYN, folded, at);
  if (full !== null) {
    const year = numberIn(full, 1);
    const long = isShortYear(year) ? 2000 + year : year;
    const date = fullDate(long, numberIn(full, 2), numberIn(full, 3));
    return date === null ? null : { start: at, end: at + full[0].length, date };
  }
  const short = matchAt(MONTH, folded, at);
  if (short === null) return lastOfMonth(folded, at) ?? vietnamese(text, at);
  const date = monthDay(numberIn(short, 1), numberIn(short, 2));
  return date === null ? null : { start: at, end: at + short[0].length, date };
}

function lastOfMonth(folded: string, at: number): FoundDate | null {
  const full = matchAt(YEAR_END, folded, at);
  const match = full ?? matchAt(MONTH_END, folded, at);
  if (match === null) return null;
  const year = numberIn(match, 1);
  const date =
    full === null
      ? monthEnd(null, year)
      : monthEnd(isShortYear(year) ? 2000 + year : year, numberIn(match, 2));
  return date === null ? null : { start: at, end: at + match[0].length, date };
}

function vietnamese(text: DateText, at: number): FoundDate | null {
  const match = matchAt(THANG, text.folded, at);
  if (match === null) return null;
  const end = at + match[0].length;
  const [day, month] = [numberIn(match, 1), numberIn(match, 2)];
  if (match[3] !== undefined) {
    const date = fullDate(numberIn(match, 3), month, day);
    return date === null ? null : { start: at, end, date };
  }
  // Without a year the same words are "one month, 12".
  if (!NGAY.test(text.folded.slice(Math.max(0, at - 7), at)) || isQuantity(text, end)) return null;
  const date = monthDay(month, day);
  return date === null ? null : { start: at, end, date };
}

/** A year counted from the beginning of an era; begins at its name. */
export function eraDate({ folded }: DateText, at: number): FoundDate | null {
  const match = matchAt(ERA, folded, at);
  if (match === null) return null;
  const year = match[2] === '元' ? 1 : numberIn(match, 2);
  const base = ERAS[match[1] ?? ''] ?? REPUBLIC;
  const month = numberIn(match, 3);
  const day = /^\d/.test(match[4] ?? '') ? numberIn(match, 4) : null;
  const date = day === null ? monthEnd(base + year, month) : fullDate(base + year, month, day);
  return date === null ? null : { start: at, end: at + match[0].length, date };
}
