import type { Segment } from '../page/page';
import { wordsOf } from './kinds/words-of';

/** Longer lines tell a story. */
const LONGEST = 80;
const QUEUED = wordsOf(
  "queued|warteschlange|en file d'attente|en cola|na fila|in coda|in de wachtrij|i kö|i kø|jonossa|w kolejce|ve frontě|в очереди|у черзі|στην ουρά|sırada|待生效|排队中|排隊中|予約中",
);

/** Says that a pack waits until the current one is over. */
export const isQueued = ({ text, folded }: Segment): boolean =>
  text.length <= LONGEST && QUEUED.test(folded);
