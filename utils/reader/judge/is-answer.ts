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

const SHORT = 32;

/** "What is left?" above all of the page: what an account is asked, and the one question there. */
const asksAccount = (heading: Line, lines: readonly Line[]): boolean =>
  heading.segment.element.tag === 'h1' &&
  heading.segment.text.length <= SHORT &&
  heading.labels.some(({ role, weak }) => role === 'remaining' && !weak) &&
  !lines.some((one) => one !== heading && asks(one));

/** Below a question, or as the definition of one: what anybody is told. */
export const isAnswer = (line: Line, lines: readonly Line[], headings: readonly Line[]): boolean =>
  headings.some((heading) => asks(heading) && !asksAccount(heading, lines)) ||
  (line.segment.element.tag === 'dd' && ownTerm(line, lines)?.some(asks) === true);
