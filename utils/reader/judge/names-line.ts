import { SEAM } from '../text/letters';
import type { Line } from './line';
import { isAddressed } from './own-number';

/** Numbers to call: in groups, or with some digits masked; a code to dial is none. */
const NUMBER =
  /(?<![\d.,:#*])(?:\+|\(|00)?\d[\d()]{0,5}(?:[ .-]?[\d*x•]{2,5}){1,4}[\d*x•](?![\d#*,.]|:\d)/g;
const DIGITS = { least: 8, most: 15 };
const DATES = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/g;
const CODES = /[*#][\d*]+#/g;

/** The number to call that a line names; null where it names none. */
function numberIn({ segment }: Line): string | null {
  const text = segment.folded.replaceAll(SEAM, ' ; ').replace(DATES, ' ').replace(CODES, ' ');
  for (const [found] of text.matchAll(NUMBER)) {
    const marks = found.replace(/[^\d*x•]/g, '');
    if (marks.length >= DIGITS.least && marks.length <= DIGITS.most) return marks;
  }
  return null;
}

/** A line that names a number to call is one of a list of lines. */
const namesLine = (line: Line): boolean => numberIn(line) !== null;

/** How many digits at the end of a number are the same in all its spellings. */
const SAME = 6;

/** "My number: 0679 823510", and "Tablet (0674 243770): 7.7 GB": the amount is of another line. */
const isOfAnother = (telling: Line, naming: readonly Line[]): boolean => {
  const own = naming.find(
    (one) => one !== telling && one.labels.some(({ role, weak }) => role === 'line' && !weak),
  );
  const [its, other] = [numberIn(telling), own === undefined ? null : numberIn(own)];
  const told = its !== null && other !== null && /^\d+$/.test(its + other);
  return told && its.slice(-SAME) !== other.slice(-SAME);
};

/** "Line 347 1234521, credit left 3.47 €": the only number that a page names is whose credit it is. */
const holdsMoney = ({ labels, quantities }: Line): boolean =>
  labels.some(({ role, weak }) => role === 'balance' && !weak) &&
  quantities.some(({ kind }) => kind === 'money');

/**
 * The lines that tell of other lines than the one shown: those that name a number, where others that
 * do, or amounts that stand by themselves, tell as well.
 */
export function otherLines(lines: readonly Line[]): ReadonlySet<Line> {
  const naming = lines.filter(namesLine);
  const [only, more] = naming;
  if (only !== undefined && more === undefined && holdsMoney(only)) return new Set();
  const counts = (line: Line) => line.quantities.some(({ kind }) => kind === 'data');
  const telling = naming.filter(counts);
  const priced = (line: Line) => line.quantities.some(({ kind }) => kind === 'money');
  const others = lines.filter((line) => counts(line) && !naming.includes(line) && !priced(line));
  const addressed = isAddressed(naming, lines);
  const one = telling.length === 1 && others.length === 0;
  const lone = addressed || (one && !telling.some((line) => isOfAnother(line, naming)));
  const isOwn = (line: Line) => telling.includes(line) || (addressed && naming.length === 1);
  return new Set(lone ? naming.filter((line) => !isOwn(line)) : naming);
}
