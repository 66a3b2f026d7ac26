import type { Label, Quantity } from '../tokens/token';
import type { Line } from './line';
import type { Said } from './say';

/** What a button beside a balance is called, in folded letters. */
const TOP_UP =
  /^(?:doladuj|zasil|top ?up|recharge[rz]?|reload|aufladen|recargar?|ricarica|carregar|recarregar|dobij|dobit|dopln|tolts|feltolt|egyenlegfeltoltes|(?:re)?incarca|пополн|поповн|зареди|opwaarder|ladda|fyll|tank|lad op|lataa|yukle|tl yukle|充值|去充值|儲值|チャージ|충전|nap tien|isi (?:ulang|pulsa)|เติม|טעינ|טען|שחן|اشحن|شحن|شارژ|papild|dopuni|napolni|nadopla|допуни|φορτισ|ανανεωσ|толтыр)/u;
const isButton = (
  { role, start, end }: Label,
  { end: behind }: Quantity,
  folded: string,
): boolean =>
  role === 'price' &&
  start >= behind &&
  TOP_UP.test(folded.slice(start)) &&
  !/\d/.test(folded.slice(end));

/** "10 € Top up" is the button itself: nobody sells for 18.43, and many for 9.99. */
const isPrice = (minor: number): boolean =>
  minor !== 0 && (minor % 10 === 0 || minor % 100 === 99 || minor % 100 === 95);

/** "18.43 Top up" below "Account": the word behind the money is that of a button, and says no price. */
export function withoutButtons(said: Said, { segment: { folded, text, action } }: Line): Said {
  const { quantity, clause, label } = said;
  if (quantity.kind !== 'money' || action || isPrice(quantity.value)) return said;
  const isOther = (one: Label) =>
    !isButton(one, quantity, folded) || !/\p{Lu}/u.test(text.charAt(one.start));
  if (clause.sentence.labels.every(isOther)) return said;
  const sentence = { ...clause.sentence, labels: clause.sentence.labels.filter(isOther) };
  const labels = clause.labels.filter(isOther);
  return {
    ...said,
    label: label === null || isOther(label) ? label : null,
    clause: { ...clause, labels, sentence },
  };
}
