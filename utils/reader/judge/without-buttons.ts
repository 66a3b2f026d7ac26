import type { Label, Quantity } from '../tokens/token';

/** What a button beside a balance is called, in folded letters. */
const TOP_UP =
  /^(?:doladuj|zasil|top ?up|recharge[rz]?|reload|aufladen|recargar?|ricarica|carregar|recarregar|dobij|dobit|dopln|tolts|feltolt|egyenlegfeltoltes|(?:re)?incarca|пополн|поповн|зареди|opwaarder|ladda|fyll|tank|lad op|lataa|yukle|tl yukle|充值|去充值|儲值|チャージ|충전|nap tien|isi (?:ulang|pulsa)|เติม|טעינ|טען|שחן|اشحن|شحن|شارژ|papild|dopuni|napolni|nadopla|допуни|φορτισ|ανανεωσ|толтыр)/u;
const isButton = ({ role, start, end }: Label, { end: behind }: Quantity, folded: string): boolean =>
  role === 'price' &&
  start >= behind &&
  TOP_UP.test(folded.slice(start)) &&
  !/\d/.test(folded.slice(end));

/** "18.43 Top up" below "Account": the word behind the money is that of a button, and says no price. */
export const withoutButtons = (
  labels: readonly Label[],
  quantity: Quantity,
  folded: string,
): readonly Label[] =>
  quantity.kind === 'money' ? labels.filter((one) => !isButton(one, quantity, folded)) : labels;
