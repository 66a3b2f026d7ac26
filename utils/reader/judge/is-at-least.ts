import { fold } from '../text/fold';
import type { Quantity } from '../tokens/token';

const WORDS =
  'at least|minimum|minimum of|min.|mindestens|wenigstens|au moins|minimum de|al menos|por lo menos|mínimo de|mínimo|almeno|pelo menos|no mínimo|ten minste|minstens|minimaal|minst|mindst|vähintään|co najmniej|przynajmniej|minimum|alespoň|aspoň|nejméně|minimálne|legalább|cel puțin|minim|не менее|не меньше|минимум|щонайменше|не менше|мінімум|най-малко|поне|najmanje|bar|barem|најмање|vsaj|τουλάχιστον|en az|على الأقل|حداقل|לפחות|至少|最低|不低于|不低於|最少|최소|ít nhất|tối thiểu|setidaknya|minimal|sekurang-kurangnya|อย่างน้อย|bent|ne mažiau kaip|vismaz|vähemalt|кемінде|кем дегенде';
const BEFORE = new RegExp(
  `(?:${WORDS.split('|')
    .map((word) => fold(word).replaceAll('.', '\\.'))
    .join('|')})[ :]{0,2}$`,
  'u',
);
/** "50元以上", "3000원 이상" */
const BEHIND = /^ ?(?:以上|이상)/;
const LONGEST = 24;

/** "Renews by itself if you have at least 7 € of credit": what one must have, not what one has. */
export const isAtLeast = ({ kind, start, end }: Quantity, folded: string): boolean =>
  kind === 'money' &&
  (BEFORE.test(folded.slice(Math.max(0, start - LONGEST), start)) ||
    BEHIND.test(folded.slice(end, end + 4)));
