import type { Line } from '../line';
import { endsOf, isTwice } from './told-lines';

/** "6 Replies", "12 Antworten". */
const REPLIES =
  /(?<!\d)\d{1,5} (?:replies|reply|comments|antworten|reponses|respuestas|respostas|risposte|reacties|svar|vastausta|odpowiedzi|odpovedi|valasz|raspunsuri|ответ(?:а|ов)?|відповід(?:ь|і|ей)|απαντησεις|cevap|yanit|balasan|tra loi)(?!\p{L})|返信 ?\d|\d+ ?(?:件の返信|条回复|則回覆|个回答)|답글 ?\d/u;
const ANSWERS = /^[•*·> -]{0,3}(?:re|aw|sv|odp|отв) ?: ?\p{L}/u;
const WRITTEN =
  /(?:latest reply|posted (?:on|by)|\p{L}+ wrote:|original poster|schrieb:|a ecrit ?:|escribio:|ha scritto:|schreef:|napisal(?:\(a\))?:|написал(?:\(а\))?:|пишет:)/u;
const FEW = 2;

/** People write to each other: what they tell of is theirs. */
export function isThread(all: readonly Line[]): boolean {
  const lines = endsOf(all).filter(({ segment }) => !segment.chrome);
  const some = (sign: RegExp) => lines.some(({ segment }) => sign.test(segment.folded));
  const answers = () => lines.filter(({ segment }) => ANSWERS.test(segment.folded)).length >= FEW;
  return isTwice([() => some(REPLIES), () => some(WRITTEN), answers]);
}
