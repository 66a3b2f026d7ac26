import type { Groups } from './context';
import type { Line } from './line';

/** What stands around an amount. */
export interface Around {
  line: Line;
  lines: readonly Line[];
  groups: Groups;
  headings: readonly Line[];
  /** The line that its label stands in, where that is another one. */
  caption: Line | null;
  /** Its label is the header of its column. */
  tied: boolean;
}
