import type { Label, Quantity } from '../tokens/token';
import { wordsOf } from './kinds/words-of';
import { sentenceAround, sentenceStart } from './sentence-around';

/** What comes later, or takes a while. */
const LATER = wordsOf(
  'delay|can take|may take|take up|verzöger|dauern|retard|prendre|demora|tardar|llevar|atraso|levar|ritardo|richied|задерж|занять|затрим|закъсн|opóźni|potrwa|gecik|sürebil|延迟|延遲|遅れ|かかる|かかり|지연|걸릴|걸립|vertrag|achterlop|duren|fördröj|ta upp|forsink|viive|zpožd|trvat|késés|întârz|kašnj|zamud|zamuja|zamik|vėluo|кешіг|кешік|kasn|касн|opozn|spóźn|καθυστ|تأخ|يستغرق|עיכוב|jeda|memakan|mungkin lewat|kelewatan|chậm|trễ|mất đến|ล่าช้า|ใช้เวลา',
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
  (EACH.test(folded.slice(Math.max(0, start - REACH), start)) ||
    (label === null || label.role !== 'remaining' || !TALK.has(unit ?? '')
      ? LATER.test(sentenceAround(folded, start, end))
      : LATER.test(folded.slice(Math.max(sentenceStart(folded, start), start - NEAR), start))));

/** "Updated every 2 hours": how often, and not when next. */
const EACH =
  /(?:^| )(?:alle|setiap|tiap|co|раз в|раз на|osvezava na|svakih|сваких|каждые|кожн[іи]|всеки|kas|vsakih|kazdych|әр) $/;
const REACH = 14;
/** "What is left may be shown with a delay of up to 30 minutes". */
const NEAR = 24;

/** Minutes that are left are those of calls. */
const TALK: ReadonlySet<string> = new Set(['minute', 'second']);
