import { isLetter, SEAM } from '../text/letters';
import type { Label, Quantity } from '../tokens/token';
import { isDayOfWeek } from './day-of-week';
import type { Line } from './line';

export interface Sentence {
  quantities: Quantity[];
  labels: Label[];
}

/** A part of a line that says one thing. */
export interface Clause {
  start: number;
  end: number;
  quantities: Quantity[];
  labels: Label[];
  /** What is said between two full stops. */
  sentence: Sentence;
}

const STOPS = new Set(['.', '!', '?', '|', '※', '।', '۔']);
const MARKS: ReadonlySet<string> = new Set(['.', ',']);
const ENDS = new Set([
  '.',
  ',',
  ';',
  '|',
  '(',
  ')',
  '·',
  '•',
  '!',
  '?',
  '[',
  ']',
  '※',
  '~',
  '।',
  '۔',
  '（',
  '）',
]);

/** Cuts a line where a sentence, a list item or a parenthesis ends; never within an amount. */
export function cutClauses({ segment: { folded, text }, quantities, labels }: Line): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let nextQuantity = 0;
  let nextLabel = 0;
  let sentence: Sentence = { quantities: [], labels: [] };
  const close = (end: number) => {
    const clause: Clause = { start, end, quantities: [], labels: [], sentence };
    while ((quantities[nextQuantity]?.start ?? end) < end) {
      const quantity = quantities[nextQuantity++];
      if (quantity !== undefined) clause.quantities.push(quantity);
    }
    while ((labels[nextLabel]?.start ?? end) < end) {
      const label = labels[nextLabel++];
      if (label !== undefined) clause.labels.push(label);
    }
    sentence.quantities.push(...clause.quantities);
    sentence.labels.push(...clause.labels);
    if (STOPS.has(folded.charAt(end - 1))) sentence = { quantities: [], labels: [] };
    if (clause.quantities.length > 0 || clause.labels.length > 0) clauses.push(clause);
    start = end;
  };
  const lastBefore = (at: number): Label | undefined => {
    let last: Label | undefined;
    for (let next = nextLabel; (labels[next]?.end ?? at + 1) <= at; next++) last = labels[next];
    return last;
  };
  let within = 0;
  for (let at = 0; at < folded.length; at++) {
    while ((quantities[within]?.end ?? folded.length) <= at) within++;
    const quantity = quantities[within];
    // "5 min. Then": the point of what is shortened may end the sentence as well.
    const dotted = quantity?.end === at + 1 && folded.charAt(at) === '.';
    if (quantity !== undefined && quantity.start < at && !dotted) continue;
    // "1572602 KB,Other 144140 KB": no number goes on with a letter.
    const listed = folded.charAt(at) === ',' && quantities[within - 1]?.end === at;
    if (!ENDS.has(folded.charAt(at))) continue;
    if (isInWord(folded, text, at) && !(listed && isLetter(folded.charCodeAt(at + 1)))) continue;
    if (folded.charAt(at) === '※' && NOTED.test(folded.slice(at, at + 6))) continue;
    if (MARKS.has(folded.charAt(at)) && isDayOfWeek(folded, at, lastBefore(at), quantities[within]))
      continue;
    if (folded.charAt(at) !== '.') {
      close(at + 1);
      continue;
    }
    const before = quantities[within - 1];
    // "15.08.2026.", "5 июня 2026 г." in an element of its own: the dot is the date's.
    const told = dotted ? quantity : before;
    if (
      told?.kind === 'date' &&
      folded.charAt(at + 1) === SEAM &&
      OF_DATE.test(folded.slice(told.end, at))
    )
      continue;
    const abbreviates = dotted || before?.end === at;
    // "107 min." and "Minutes left" in two elements: so is that of the unit.
    if (abbreviates && folded.charAt(at + 1) === SEAM) continue;
    if (abbreviates ? !GOES_ON.test(text.slice(at, at + 3)) : !isShortened(text, at)) close(at + 1);
  }
  close(folded.length);
  return clauses;
}

/** "г.", "r.", "d.": what stands behind the digits of a date. */
const OF_DATE = /^(?: ?\p{L}{1,2})?$/u;

const GOES_ON = new RegExp(`^.[ ${SEAM}]?\\p{Ll}`, 'u');

/** "Left※】 3 GB", "Left ※1: 3 GB": the mark of a note below, within the word it is about. */
const NOTED = /^※ ?\d{0,2} ?[\])】］」』:]/u;

/** "d. 1. april", "s.d. 17 Sep", "kl. 12": what is shortened before a number ends nothing. */
const SHORTENED = /(?:^|[^\p{L}\p{N}])(?:\p{Ll}{1,2}|den|dn|exp|til|val|bal|sis|max|min|ca)\.$/u;
/** "vig. 15/Oct", "ważn. do 3.06", "45 szt. do 3.06": what messages shorten goes on with a word as well. */
const SHORT_END =
  /(?:^|[^\p{L}\p{N}])(?:vig|venc|vto|val|valid|exp|caduc|scad|wazn|waz|ważn|waż|дейст|действ|годн|kul|tar|sht|szt|stk|kom|buc|vnt|uds|pcs|kpl|шт|ед|доп|дод|осн|dod|dop|zus|add)\.$/iu;
const isShortened = (text: string, at: number): boolean => {
  const after = text.slice(at, at + 3);
  if (!/^\. ?[\p{Ll}\d]/u.test(after)) return false;
  const before = text.slice(Math.max(0, at - 7), at + 1);
  return SHORT_END.test(before) || (/\d$/.test(after) && SHORTENED.test(before));
};

/** A dot or comma with a letter or digit right after it ends nothing, except in unspaced scripts. */
function isInWord(folded: string, text: string, at: number): boolean {
  const mark = folded.charAt(at);
  if (mark !== '.' && mark !== ',' && mark !== "'") return false;
  if ('。、'.includes(text.charAt(at))) return false;
  const next = folded.charCodeAt(at + 1);
  return next > 32 && next < 0x2e80 && next !== 0x28;
}
