/** Two of anything that hides a digit. */
const HIDDEN = '[•·●∙＊*xX]';

/** A line's number, whole or masked; the number of a SIM; an address for mail. */
const CARDS = new RegExp(
  [
    `\\+?\\(?\\d[\\d ().-]{0,14}(?:${HIDDEN} ?){2,12}[\\d ${'•*'}-]{0,8}\\d{2,4}`,
    `(?:${HIDDEN} ?){2,16}-?\\d{2,5}`,
    '\\+\\d[\\d ().-]{7,17}\\d',
    '(?<![\\d.,/-])0\\d[\\d ()-]{6,13}\\d(?![\\d.,/-])',
    '(?<![\\d.,/-])1[3-9]\\d{9}(?!\\d)',
    '(?<![\\d.,/-])\\(?\\d{3}\\)?[ -]\\d{3}[ -]\\d{3,4}(?![\\d.,/-])',
    '(?<![\\d.,/-])\\d{3}(?:[ -]\\d{2}){3}(?![\\d.,/-])',
    '(?<!\\d)89(?: ?\\d){17,18}(?!\\d)',
    '[\\w.+•*-]{1,40}@[\\w•*-]{1,40}\\.[a-z]{2,10}',
  ].join('|'),
  'g',
);

export interface Span {
  start: number;
  end: number;
}

/** Where a line of text names the subscription or the person it is about. */
export function findCards(folded: string): Span[] {
  if (folded.length > 300) return [];
  return [...folded.matchAll(CARDS)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
}
