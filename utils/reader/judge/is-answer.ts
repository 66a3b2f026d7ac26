import { SEAM } from '../text/letters';
import type { Line } from './line';
import { ownTerm } from './own-term';

const QUESTION = /[?？؟;]\s*$/;
/** A question mark in an element of its own is a sign to click on for help. */
const HELP = new RegExp(`${SEAM} ?[?？] ?${SEAM}?\\s*$`);
/** The Greek question mark is written as a semicolon, which ends other lines as well. */
const asks = ({ segment: { text } }: Line): boolean =>
  QUESTION.test(text) &&
  !HELP.test(text) &&
  (!text.trimEnd().endsWith(';') || /\p{Script=Greek}/u.test(text));

/** Below a question, or as the definition of one: what anybody is told. */
export const isAnswer = (line: Line, lines: readonly Line[], headings: readonly Line[]): boolean =>
  headings.some(asks) ||
  (line.segment.element.tag === 'dd' && ownTerm(line, lines)?.some(asks) === true);
