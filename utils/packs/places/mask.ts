import type { Line } from '../../reader/judge/line';
import type { Quantity } from '../../reader/tokens/token';
import { findCards, type Span } from './cards';

export interface Token extends Span {
  kind: Quantity['kind'] | 'card';
  /** Null for a card. */
  quantity: Quantity | null;
  /** The cell beside it says it as well: that one is read. */
  again?: true;
}

/** A line of text as a place knows it. */
export interface Masked {
  text: string;
  /** The same on a day when its amounts do not add up, where a unit is known by their sum alone. */
  unsummed?: string;
  tokens: Token[];
}

const LONGEST = 300;

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A date is written with digits and dashes as well; what is an amount for certain is no card. */
const isFirm = ({ kind }: Quantity): boolean =>
  kind === 'date' || kind === 'data' || kind === 'money' || kind === 'percent';

function tokensOf({ segment, quantities: judged, again }: Line): Token[] {
  const quantities = again === undefined ? judged : [...judged, again];
  const firm = quantities.filter(isFirm);
  const cards = findCards(segment.folded).filter((card) => !firm.some((one) => touches(card, one)));
  const rest = quantities.filter((one) => !cards.some((card) => touches(card, one)));
  const tokens: Token[] = [
    ...cards.map((card): Token => ({ ...card, kind: 'card', quantity: null })),
    ...rest.map(
      (one): Token => ({
        ...{ start: one.start, end: one.end, kind: one.kind, quantity: one },
        ...(one === again ? { again: true } : {}),
      }),
    ),
  ];
  return tokens.sort((one, other) => one.start - other.start);
}

/** Seams between elements are no words of the page. */
const tidy = (text: string): string =>
  text
    .replaceAll('\u001f', '')
    .replace(/\p{Nd}/gu, '#')
    .replace(/\s+/g, ' ')
    .trim();

export function maskLine(line: Line): Masked {
  const { folded } = line.segment;
  if (folded.length > 4 * LONGEST) return { text: '', tokens: [] };
  const tokens = tokensOf(line);
  const text = masked(folded, tokens, ({ kind }) => kind);
  if (!tokens.some(isBySum)) return { text, tokens };
  const unsummed = masked(folded, tokens, (token) => (isBySum(token) ? 'number' : token.kind));
  return { text, unsummed, tokens };
}

export const isBySum = ({ quantity }: Token): boolean => quantity?.bySum === true;

function masked(folded: string, tokens: readonly Token[], kindOf: (token: Token) => string) {
  let text = '';
  let from = 0;
  for (const token of tokens) {
    text += `${folded.slice(from, token.start)}{${kindOf(token)}}`;
    from = Math.max(from, token.end);
  }
  return tidy(text + folded.slice(from)).slice(0, LONGEST);
}

/** Letters that say something, besides the amounts. */
export const hasWords = (mask: string): boolean =>
  /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(mask.replace(/\{\w+\}/g, ''));

/** Words enough to be a label; "of" and "left" between amounts say nothing by themselves. */
export const isTelling = (mask: string): boolean => {
  const words = mask.replace(/\{\w+\}/g, '');
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 5 || /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]{2}/u.test(words);
};

/** Words without amounts that change: "Night data (00:00–06:00)" has its hours in its name. */
export const isName = ({ text, tokens }: Masked): boolean =>
  tokens.every(({ kind }) => kind === 'number' || kind === 'time') && hasWords(text);

/** Words of a line that stay the same while its amounts change. */
export const nameOfLine = (mask: Masked): string => (isName(mask) ? mask.text.slice(0, 120) : '');

/** A card's number by its last four digits, and an address without its name: enough to tell it. */
export function identityOf({ segment }: Line, { start, end }: Span): string {
  const text = segment.folded.slice(start, end).replaceAll('\u001f', '');
  const [name = '', domain] = text.split('@');
  if (domain !== undefined) return `${name.slice(0, 2)}***@${domain}`.toLowerCase();
  return `*${text.replace(/[^\p{Nd}]/gu, '').slice(-4)}`;
}
