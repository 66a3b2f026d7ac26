import { isDigit } from '../text/digits';
import { SEAM } from '../text/letters';

export interface WrittenNumber {
  value: number;
  start: number;
  end: number;
  /** The one separator could part thousands as well as decimals: the other value. */
  other: number | null;
}

/** Digits beyond these are no quantity: an account number, a card number. */
const MOST_DIGITS = 15;

export interface NumberStyle {
  /** What the page puts before decimals, where it is known. */
  decimal: '.' | ',' | null;
  /** Whether the page parts thousands with plain spaces. */
  spaces: boolean;
}

const isSeparator = (mark: string): boolean => mark === '.' || mark === ',' || mark === "'";

/** Reads the number that begins at a digit: 1.234,56 · 1 234,56 · 1'234.56 · 12,34,567 · ٣٫٢. */
export function readNumber(
  folded: string,
  start: number,
  style: NumberStyle,
  original = folded,
): WrittenNumber | null {
  const groups: string[] = [];
  const marks: string[] = [];
  let at = start;
  let digits = 0;
  for (;;) {
    let end = at;
    while (end < folded.length && isDigit(folded.charCodeAt(end))) end++;
    groups.push(folded.slice(at, end));
    digits += end - at;
    at = end;
    if (digits > MOST_DIGITS) return null;
    let mark = folded.charAt(at);
    let next = at + 1;
    // Seams beside a separator: whole and decimals stand in elements of their own.
    if (mark === SEAM && isSeparator(folded.charAt(at + 1))) {
      mark = folded.charAt(at + 1);
      next = at + 2;
    }
    if (isSeparator(mark) && folded.charAt(next) === SEAM) next++;
    if (mark === ' ' && !isThousands(folded, at, groups, style, original)) break;
    if (mark !== ' ' && !isSeparator(mark)) break;
    if (!isDigit(folded.charCodeAt(next))) break;
    marks.push(original.charAt(at) === '٫' ? '٫' : mark);
    at = next;
  }
  return combine(groups, marks, start, at, style);
}

/** A space parts thousands when exactly three digits follow, and the page writes so. */
function isThousands(
  folded: string,
  at: number,
  groups: readonly string[],
  style: NumberStyle,
  original: string,
): boolean {
  const hard = original.charAt(at) !== ' ';
  // Nobody begins a number with a nought: "1 024.50".
  const led = folded.charAt(at + 1) === '0' && /^[.,]?\d/.test(folded.slice(at + 4, at + 6));
  if (!hard && !style.spaces && !led) return false;
  const first = groups[0] ?? '';
  if (first.length > 3 || first === '0' || groups.slice(1).some((group) => group.length !== 3)) {
    return false;
  }
  for (let digit = 1; digit <= 3; digit++)
    if (!isDigit(folded.charCodeAt(at + digit))) return false;
  return !isDigit(folded.charCodeAt(at + 4));
}

function combine(
  groups: readonly string[],
  marks: readonly string[],
  start: number,
  end: number,
  style: NumberStyle,
): WrittenNumber | null {
  const lastMark = marks[marks.length - 1];
  const whole = groups.length === 1 ? (groups[0] ?? '') : groups.join('');
  if (lastMark === undefined) return { value: Number(whole), start, end, other: null };
  const last = groups[groups.length - 1] ?? '';
  const head = groups.slice(0, -1).join('');
  const found = { value: Number(`${head}.${last}`), start, end, other: null };
  const kinds = new Set(marks);
  if (lastMark === '٫') return found;
  if (kinds.size > 1) {
    const earlier = marks.slice(0, -1);
    if (lastMark === ' ' || lastMark === "'" || earlier.includes(lastMark)) return null;
    return groups.slice(1, -1).every((group) => group.length === 3 || group.length === 2)
      ? found
      : null;
  }
  const grouped =
    groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? '').length <= 3;
  if (lastMark === ' ' || lastMark === "'")
    return grouped ? { ...found, value: Number(whole) } : null;
  if (marks.length > 1) {
    // 12,34,567 is Indian; 1.2.3 is a version.
    const indian = last.length === 3 && groups.slice(1, -1).every((group) => group.length === 2);
    return grouped || indian ? { ...found, value: Number(whole) } : null;
  }
  if (last.length !== 3 || !grouped || groups[0] === '0') return found;
  const thousands = Number(whole);
  const decimals = Number(`${head}.${last}`);
  if (style.decimal === null) return { value: thousands, start, end, other: decimals };
  return style.decimal === lastMark
    ? { value: decimals, start, end, other: thousands }
    : { value: thousands, start, end, other: decimals };
}
