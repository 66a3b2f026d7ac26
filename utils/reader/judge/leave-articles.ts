import type { Finding } from './finding';
import type { Line } from './line';

/** A line of more letters is no label with its value, but a sentence. */
const SENTENCE = 100;
const FEWEST = 3;
/** The part of an article's letters that stands in sentences; account pages have far less. */
const MOSTLY = 0.75;

/**
 * "You are told by message at 80 % and 100 % of your data": a page of sentences explains, whatever
 * numbers it names; what an account holds stands beside them, in lines of its own.
 */
export function leaveArticles(findings: readonly Finding[], lines: readonly Line[]): void {
  if (!isArticle(lines)) return;
  for (const one of findings) if (isSentence(lines[one.at])) one.aside ??= 'offer';
}

/** A page of sentences: help, terms, news. */
export function isArticle(lines: readonly Line[]): boolean {
  const shown = lines.filter(({ segment: { chrome } }) => !chrome);
  const sentences = shown.filter(isSentence);
  if (sentences.length < FEWEST || shown.every(isOfMessage)) return false;
  return lettersOf(sentences) >= MOSTLY * lettersOf(shown);
}

/** Plain text has nothing around its lines. */
const isOfMessage = ({ segment: { element } }: Line): boolean => element.parent?.tag === '#page';

const isSentence = (line: Line | undefined): boolean =>
  line !== undefined && line.segment.text.length > SENTENCE;

const lettersOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { segment }) => sum + segment.text.length, 0);
