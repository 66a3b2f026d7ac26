import type { Segment } from '../page/page';

const FEWEST = 2;
const MOST = 3;
const LONGEST_VALUE = 40;
const LONGEST_NAME = 24;
const NUMBER = /\p{Nd}/u;
const WORD = /\p{L}{2}/u;

/**
 * A link of a few lines, one with a number and the others its name, may show the number: it does
 * where the words say what is left or was used.
 */
export function showTile(lines: readonly Segment[]): void {
  if (lines.length < FEWEST || lines.length > MOST) return;
  const [value, second] = lines.filter(({ text }) => NUMBER.test(text));
  if (value === undefined || second !== undefined || value.text.length > LONGEST_VALUE) return;
  const named = lines.every(
    (line) => line === value || (line.text.length <= LONGEST_NAME && WORD.test(line.text)),
  );
  if (named) for (const line of lines) line.tile = true;
}
