import { HOUR, MINUTE } from './time';

/** Few enough to be read and ranked while the popup opens: nothing is kept of them. */
export const FEW_LINES = 40;

/** For how long what was made ahead may be good, the longest first; ms. */
export const GOOD_FOR = [HOUR, 10 * MINUTE, MINUTE];

/** What lines may need, the worst first. */
export type Need =
  | 'late'
  | 'toSettle'
  | 'toRenew'
  | 'toSignIn'
  | 'toCheck'
  | 'notCurrent'
  | 'waiting';

/** How many lines need what; nothing of what none needs. */
export type NeedCounts = { [Each in Need]?: number };

/** What is known of all lines where only the neediest are at hand. */
export interface GlanceFacts {
  /** How many lines there are, and how many of them are folded. */
  count: number;
  folded: number;
  needs: NeedCounts;
  /** Epoch ms. */
  madeAt: number;
  /** Epoch ms: up to then the time alone changes none of it. */
  goodUntil: number;
}
