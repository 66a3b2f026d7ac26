import type { Label, Quantity } from '../tokens/token';
import { wordsOf } from './kinds/words-of';
import { sentenceAround } from './sentence-around';

/** What comes later, or takes a while. */
const LATER = wordsOf(
  'delay|verzöger|zeitversetzt|retard|différé|demora|tardar|tarda |ritardo|atraso|задержк|затримк|запізн|opóźnie|gecik|延迟|延遲|延誤|遅延|遅れ|지연|늦게|vertrag|fördröj|forsink|viive|zpožděn|oneskor|késés|késhet|întârz|закъсн|kašnj|kasni|zamud|kavėl|vėluo|kavē|viivi|καθυστ|تأخ|تاخر|تاخیر|עיכוב|jeda|keterlambatan|tertunda|kelewatan|mungkin lewat|chậm|trễ|ล่าช้า|ช้ากว่า|can take|may take|could take|takes up|take up|takes about|dauern|dauert|in anspruch|prendre|nécessit|llevar|richied|impiega|levar até|pode levar|занима|занять|займ|потрват|potrwa|zająć|zajmuje|sürebil|alabilir|mất đến|mất khoảng|mất tối đa|có thể mất|ใช้เวลา|可能需|最多需|约需|約需|かかる|かかり|要する|要します|걸릴|걸립|소요|duren|duurt|ta opptil|ta upp|tage op|ottaa|kestää|trvať|trvat|igénybe|dura până|отнем|trajati|traja|potrajati|užtruk|var ilgt|διαρκέσ|χρειαστ|διάρκεια έως|يستغرق|قد تستغرق|طول می|לקחת|להימשך|memakan|membutuhkan|mengambil masa',
);

/**
 * "The display may lag by up to 24 hours": how long something takes, and no end of an allowance.
 */
export const isDelay = (
  { kind, unit, start, end }: Quantity,
  label: Label | null,
  folded: string,
): boolean =>
  kind === 'duration' &&
  (label === null || label.role !== 'remaining' || !TALK.has(unit ?? '')) &&
  (EACH.test(folded.slice(Math.max(0, start - REACH), start)) ||
    LATER.test(sentenceAround(folded, start, end)));

/** "Updated every 2 hours": how often, and not when next. */
const EACH =
  /(?:^| )(?:every|each|alle|elke|om de|toutes les|cada|ogni|co|kazde|kazdych|hver|hvert|varje|var|kas|каждые|кожні|на всеки|сваких|svakih|vsakih|κάθε|καθε|her|setiap|tiap|moi|كل|هر) $/u;
const REACH = 14;

/** Minutes that are left are those of calls. */
const TALK: ReadonlySet<string> = new Set(['minute', 'second']);
