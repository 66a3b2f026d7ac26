import type { Line } from './line';

/** What has more lines is no message. */
export const MESSAGE = 14;
const LONGEST = 700;

export const isShortMessage = (lines: readonly Line[]): boolean =>
  lines.length <= MESSAGE &&
  lines.reduce((sum, { segment }) => sum + segment.text.length, 0) <= LONGEST;
