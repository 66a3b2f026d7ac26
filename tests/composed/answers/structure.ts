import type { Fields } from './amounts';
import type { AnswerSheet } from './answer-sheet';

/** What is told about a line, in a shape that answers have. */
export type Structure = (sheet: AnswerSheet) => Fields;
