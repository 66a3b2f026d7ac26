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
}

export function toldBy({ title }: Page, lines: readonly Line[]): Told {
  const head = lines.find(({ segment }) => segment.heading && !segment.chrome);
  return {
    title: fold(title),
    head: head?.segment.folded ?? '',
    lines: endsOf(lines).filter(
      ({ segment }) => !segment.chrome && segment.folded.length <= LONGEST,
    ),
  };
}

export const endsOf = (lines: readonly Line[]): readonly Line[] =>
  lines.length <= FIRST + LAST ? lines : [...lines.slice(0, FIRST), ...lines.slice(-LAST)];

export const isTold = ({ lines }: Told, words: RegExp): boolean =>
  lines.some(({ segment }) => words.test(segment.folded));

export const isNamed = ({ title, head }: Told, words: RegExp): boolean =>
  words.test(title) || words.test(head);
