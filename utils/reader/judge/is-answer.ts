import type { Line } from './line';
import { ownTerm } from './own-term';

const QUESTION = /[?？؟;]\s*$/;
/** The Greek question mark is written as a semicolon, which ends other lines as well. */
const asks = ({ segment: { text } }: Line): boolean =>
  QUESTION.test(text) && (!text.trimEnd().endsWith(';') || /\p{Script=Greek}/u.test(text));

/** Below a question, or as the definition of one: what anybody is told. */
export const isAnswer = (line: Line, lines: readonly Line[], headings: readonly Line[]): boolean =>
  headings.some(asks) ||
  (line.segment.element.tag === 'dd' && ownTerm(line, lines)?.some(asks) === true);
