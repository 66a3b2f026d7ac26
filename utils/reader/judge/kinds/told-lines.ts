import type { Page } from '../../page/page';
import { fold } from '../../text/fold';
import type { Line } from '../line';

/** A name or a value is shorter; what is longer tells a story. */
const LONGEST = 120;

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
    lines: lines.filter(({ segment }) => !segment.chrome && segment.folded.length <= LONGEST),
  };
}

export const isTold = ({ lines }: Told, words: RegExp): boolean =>
  lines.some(({ segment }) => words.test(segment.folded));

export const isNamed = ({ title, head }: Told, words: RegExp): boolean =>
  words.test(title) || words.test(head);
