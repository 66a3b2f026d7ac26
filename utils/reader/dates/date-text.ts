import { isDigit } from '../text/digits';
import { isPrefixing, isWordLetter, SEAM } from '../text/letters';

/** A segment's text, and what its letters say about how it writes dates. */
export interface DateText {
  /** Folded, with spaces for seams. */
  folded: string;
  /** Folded, with its seams. */
  seamed: string;
  original: string;
  /** Chinese, Japanese or Korean: the year stands first, even with two digits. */
  yearFirst: boolean;
  /** Thai: a year of two digits is a Buddhist one. */
  thai: boolean;
  /** The end of what was last found: a range goes on there. */
  taken: number;
}

export const dateText = (folded: string, original: string): DateText => ({
  folded: folded.replaceAll(SEAM, ' '),
  seamed: folded,
  original,
  yearFirst: /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(folded),
  thai: /[\u0e01-\u0e4e]/.test(folded),
  taken: -1,
});

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export const numberIn = (match: RegExpExecArray, group: number): number =>
  Number.parseInt(match[group] ?? '', 10);

/** Nothing glued before: no version, address, decimal or longer number goes on here. */
export function startsFree({ folded, taken }: DateText, at: number): boolean {
  if (at === 0) return true;
  const before = folded.charCodeAt(at - 1);
  if (isDigit(before)) return false;
  if (isWordLetter(before) && !isPrefixing(before)) return false;
  const mark = folded.charAt(at - 1);
  if ('+#$€£'.includes(mark)) return false;
  if (!".,:/-'".includes(mark)) return true;
  return taken === at - 1 || !isDigit(folded.charCodeAt(at - 2));
}

const GLUED_AFTER = /[.,:/-]?\d/y;

/** Nothing glued behind, but for a clock time after T and another date after a dash. */
export function endsFree({ folded }: DateText, end: number): boolean {
  const next = folded.charCodeAt(end);
  if (isWordLetter(next)) return next >= 128 || /[tmdygrz]/.test(folded.charAt(end));
  if (folded.charAt(end) === '%') return false;
  const glued = matchAt(GLUED_AFTER, folded, end);
  return glued === null || RANGE_AFTER.test(folded.slice(end, end + 8));
}

const RANGE_AFTER = /^-\d{1,4}[./-]\d/;

const QUANTITY =
  /(?:[.,]\d| {0,3}(?:%|[kmgt]i?[bo]\b|[kmg]bi?[tp]|[кмг]бит|[кмгт]?б(?![а-я])|[$€£¥₽₺]|gigs?\b|sms\b|min\b|mins\b|minut|messag|mensaj|days?\b|used\b|points?\b))/y;

/** What follows makes the number an amount: "4/5 GB", "Dec 3 GB". */
export const isQuantity = ({ folded }: DateText, end: number): boolean =>
  matchAt(QUANTITY, folded, end) !== null;

const VERSION =
  /(?:\bv|\bver|version\p{L}{0,2}|верси\p{L}|build|release|firmware|\bip|app|android|ios)[.:]?\s{0,2}$/u;

export const isVersion = ({ folded }: DateText, at: number): boolean =>
  VERSION.test(folded.slice(Math.max(0, at - 14), at));

const PREPOSITION =
  /(?:^|[ (])(?:до|с|по|от|bis|bis zum|zum|am|ab|vom|do|od|dnia|dne|til|till|fram till|kuni|kunnes|iki|lidz|pana la|la|al|il|le|jusqu'au|au|du|until|till|by|on|t\.o\.m|tom|exp|vence|vence el|expira|expira el|scade|scad|sampai|hingga|s\/d|s\.d|hadi|eos|hsd|на|від|з|από|εως|μεχρι|den|hasta|ate|fino al|em|dia|ngay|tanggal|tgl|pada|dniu|vanaf|op|tot|t\/m|pe|στισ|valid|expires|uusiutuu|nollautuu|paattyy|voimassa|erneuerung|obnova|obnovi se|obnoveni|platnost|fornyes|fornyas|fornyelse|עד|حتي|تا)[:.]? {1,2}$|[至期][:：]? {0,2}$|(?:^| )ב-$/;

/** A word that says that a date follows. */
export const isAfterPreposition = ({ folded }: DateText, at: number): boolean =>
  PREPOSITION.test(folded.slice(Math.max(0, at - 16), at));
