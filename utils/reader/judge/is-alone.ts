import type { Finding } from './finding';
import type { Line } from './line';

/** "SMS to all:", "30 pcs.", "Free calls:", "30 min": messages or talk that are all that their line tells. */
export const isAlone = (
  { quantity: { kind, start, end }, at }: Finding,
  lines: readonly Line[],
): boolean =>
  (kind === 'messages' || (kind === 'duration' && isFree(lines[at - 1]))) &&
  start === 0 &&
  !/\p{L}/u.test(lines[at]?.segment.folded.slice(end) ?? '');

const isFree = (line: Line | undefined): boolean =>
  line?.quantities.length === 0 &&
  (line.labels.some(({ role }) => role === 'bonus') || FREE.test(line.segment.folded));

const FREE = /^(?:frei|frie|gratis|vrije|ilmais|無料|免費|免费|무료|ฟรี)/;
