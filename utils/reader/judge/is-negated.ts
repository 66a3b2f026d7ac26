import { SEAM } from '../text/letters';
import type { Label } from '../tokens/token';

/** Right ahead of a word that is said not to be: "no throttling", "ohne Drosselung", "不降速". */
const AHEAD =
  /(?:(?<!\p{L})(?:no|not|never|without|non|kein|keine|keinerlei|nie|ohne|nicht|sans|pas de|aucun|aucune|jamais|sin|nunca|sem|senza|nessun|nessuna|geen|nooit|zonder|bez|brez|nincs|nelkul|fara|ingen|utan|uden|uten|aldri|aldrig|ei|без|не|ни|никогда|ніколи|χωρις|δεν|tidak|tanpa|tiada|khong|khong bi|nera|nav)|不|非|不會|不会|無|无|免|不再|未|ไม่|ไม|لا|بدون|دون|بلا|ללא|אין|بی) {0,2}$/u;
/** Right behind it: "速度制限なし", "속도제한 없음", "hız düşürme yok". */
const BEHIND =
  /^ {0,2}(?:なし|無し|しません|されません|はありません|がありません|없음|없이|없는|없습니다|안 함|yok|olmadan|siz|нет|отсутств|немає|няма|nincs|nelkul|नहीं|نمی)/u;
const REACH = 14;

/** What a label says is said not to be so. */
export const isNegated = ({ start, end }: Pick<Label, 'start' | 'end'>, folded: string): boolean =>
  AHEAD.test(seamless(folded.slice(Math.max(0, start - REACH), start))) ||
  BEHIND.test(seamless(folded.slice(end, end + REACH)));

const seamless = (text: string): string => text.replaceAll(SEAM, ' ');
