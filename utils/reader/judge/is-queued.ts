import type { Segment } from '../page/page';
import { wordsOf } from './kinds/words-of';

/** Longer lines tell a story. */
const LONGEST = 80;
const QUEUED = wordsOf(
  "queued|in the queue|in warteschlange|in der warteschlange|en file d'attente|mis en attente|en cola|na fila|em fila|in coda|in de wachtrij|i kö|i kø|jonossa|w kolejce|oczekujący|ve frontě|v poradí|na čekanju|в очереди|ожидает активации|у черзі|очікує активації|στην ουρά|sırada|kuyrukta|în așteptare|în coadă|v čakanju|sorban áll|на изчакване|чака активиране|dalam antrean|dalam antrian|đang chờ|待生效|排队中|排隊中|予約中|대기 중|في الانتظار|در صف|בתור",
);

/** Says that a pack waits until the current one is over. */
export const isQueued = ({ text, folded }: Segment): boolean =>
  text.length <= LONGEST && QUEUED.test(folded);
