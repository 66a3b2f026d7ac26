import type { Page } from '../../page/page';
import { fold } from '../../text/fold';
import type { Line } from '../line';

/** A name or a value is shorter; what is longer tells a story. */
const LONGEST = 120;
/** What kind of page it is stands at its beginning and at its end. */
const FIRST = 100;
const LAST = 40;

/** What a page says in short lines, and what it is called. */
export interface Told {
  title: string;
  /** The first heading, which names the page. */
  head: string;
  lines: readonly Line[];
  /** All of them, to be looked through at once. */
  text: string;
}

export function toldBy({ title }: Page, lines: readonly Line[]): Told {
  const head = lines.find(({ segment }) => segment.heading && !segment.chrome);
  const told = endsOf(lines).filter(
    ({ segment }) => !segment.chrome && segment.folded.length <= LONGEST,
  );
  return {
    title: fold(title),
    head: head?.segment.folded ?? '',
    lines: told,
    text: told.map(({ segment }) => segment.folded).join('\n'),
  };
}

export const endsOf = (lines: readonly Line[]): readonly Line[] =>
  lines.length <= FIRST + LAST ? lines : [...lines.slice(0, FIRST), ...lines.slice(-LAST)];

export const isTold = ({ text }: Told, words: RegExp): boolean => words.test(text);

export const isNamed = ({ title, head }: Told, words: RegExp): boolean =>
  words.test(title) || words.test(head);

/** Do two of three signs hold? The last one is not looked for where it cannot tell any more. */
export function isTwice(signs: readonly (() => boolean)[]): boolean {
  let held = 0;
  for (const [at, sign] of signs.entries()) {
    if (sign()) held++;
    if (held >= 2) return true;
    if (held + signs.length - at - 1 < 2) return false;
  }
  return false;
}
