import { isMonthDay } from '../reader/dates/make-date';

/** A date as its parts, read from digits alone. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** Ways to write a moment that are no pattern. */
export const NAMED_FORMS = [
  'iso',
  'epoch-s',
  'epoch-ms',
  'text',
  'seconds-left',
  'days-left',
] as const;

export type NamedForm = (typeof NAMED_FORMS)[number];

type Part = keyof DateParts;
type Piece = { part: Part; least: number; most: number } | { literal: string };

const LETTERS: Record<string, Piece> = {
  yyyy: { part: 'year', least: 4, most: 4 },
  yy: { part: 'year', least: 2, most: 2 },
  MM: { part: 'month', least: 2, most: 2 },
  M: { part: 'month', least: 1, most: 2 },
  dd: { part: 'day', least: 2, most: 2 },
  d: { part: 'day', least: 1, most: 2 },
  HH: { part: 'hour', least: 2, most: 2 },
  H: { part: 'hour', least: 1, most: 2 },
  mm: { part: 'minute', least: 2, most: 2 },
  ss: { part: 'second', least: 2, most: 2 },
};

/** `dd.MM.yyyy HH:mm`: runs of letters are parts, all else stands as it is. `T` is a literal. */
function piecesOf(form: string): Piece[] | null {
  const pieces: Piece[] = [];
  for (const [run] of form.matchAll(/([yMdHms])\1*|[^yMdHms]/g)) {
    const piece = Object.hasOwn(LETTERS, run) ? LETTERS[run] : undefined;
    if (piece !== undefined) pieces.push(piece);
    else if (/[\d]|[A-SU-Za-z]/.test(run)) return null;
    else pieces.push({ literal: run });
  }
  const parts = pieces.flatMap((piece) => ('part' in piece ? [piece.part] : []));
  const whole = (['year', 'month', 'day'] as const).every((part) => parts.includes(part));
  return whole && new Set(parts).size === parts.length ? pieces : null;
}

export interface DateForm {
  /** Null for a text that is not written so, or for a day that does not exist. */
  parse: (text: string) => DateParts | null;
}

function parseWith(pieces: readonly Piece[], text: string): DateParts | null {
  const parts: DateParts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  let at = 0;
  for (const piece of pieces) {
    if ('literal' in piece) {
      if (!text.startsWith(piece.literal, at)) return null;
      at += piece.literal.length;
      continue;
    }
    let digits = '';
    while (digits.length < piece.most && /\d/.test(text.charAt(at + digits.length)))
      digits += text.charAt(at + digits.length);
    if (digits.length < piece.least) return null;
    parts[piece.part] =
      piece.part === 'year' && digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    at += digits.length;
  }
  return at === text.length && exists(parts) ? parts : null;
}

/** Also 29 February of a common year and 24:00 are no moments. */
export function exists({ year, month, day, hour, minute, second }: DateParts): boolean {
  if (!isMonthDay(month, day) || hour > 23 || minute > 59 || second > 59) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** A named form, or a pattern as in `dd.MM.yyyy HH:mm`; null for neither. */
export function compileDateForm(form: string): NamedForm | DateForm | null {
  const named = NAMED_FORMS.find((name) => name === form);
  if (named !== undefined) return named;
  const pieces = piecesOf(form);
  return pieces === null ? null : { parse: (text) => parseWith(pieces, text.trim()) };
}
