import type { Label, Quantity } from '../tokens/token';
import type { Line } from './line';
import type { Said } from './say';
import { rowOf } from './surroundings';

/** What a button beside a balance is called, in folded letters. */
export const TOP_UP =
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

/** Sums to top up by stand in a row of several. */
const ROW = 3;
const hasMoney = ({ quantities }: Line): boolean => quantities.some(({ kind }) => kind === 'money');

const isBalance = ({ role, weak }: Label): boolean => role === 'balance' && !weak;

/**
 * "Rp 780.000 Top up" right below "Your credit", and no other sum around: the only one is what is held.
 * Behind "Balance:", or in its row, it is so whatever stands around.
 */
function isCalledBalance(line: Line, { start }: Quantity, lines: readonly Line[]): boolean {
  const { at } = line.segment;
  if (line.labels.some((label) => isBalance(label) && label.end <= start)) return true;
  const above = lines[at - 1];
  if (above === undefined || above.segment.action || hasMoney(above)) return false;
  if (!above.labels.some(isBalance)) return false;
  const row = rowOf(line.segment);
  if (row !== null && rowOf(above.segment) === row) return true;
  if (above.segment.text.endsWith(':')) return true;
  return !lines
    .slice(Math.max(0, at - ROW), at + ROW + 1)
    .some((other) => other !== line && hasMoney(other));
}

/** "18.43 Top up" below "Account": the word behind the money is that of a button, and says no price. */
export function withoutButtons(said: Said, line: Line, lines: readonly Line[]): Said {
  const { folded, text, action } = line.segment;
  const { quantity, clause, label } = said;
  if (quantity.kind !== 'money' || action) return said;
  if (isPrice(quantity.value) && !isCalledBalance(line, quantity, lines)) return said;
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
