import type { Quantity } from './token';

/** Words for the hundredth of a currency, in folded letters. */
const HUNDREDTHS =
  'коп|копеек|копеики|копеика|копиок|копиики|kop|kopeek|kopiok|cents?|centimes?|centimos|centavos|centesimi|gr|groszy|grosze|bani|banu|pence|kurus|ore|тиын|стотинки|ст|para';

const CHANGE = new RegExp(`^[ \\u001f]{0,2}(\\d{1,2}) ?(?:${HUNDREDTHS})(?![\\p{L}\\d])`, 'u');
const LONGEST = 16;

/** Sums that have no fraction of their own: "430 ₽", and not "430,10 ₽". */
const WHOLE = 100;

/** "430 ₽ 10 коп." is one sum. */
export function withSmallChange(quantity: Quantity, folded: string): Quantity {
  if (quantity.kind !== 'money' || quantity.value % WHOLE !== 0) return quantity;
  const { end } = quantity;
  const from = folded.charAt(end) === '.' ? end + 1 : end;
  const change = CHANGE.exec(folded.slice(from, from + LONGEST));
  if (change === null) return quantity;
  const sign = quantity.value < 0 ? -1 : 1;
  return {
    ...quantity,
    value: quantity.value + sign * Number(change[1]),
    end: from + change[0].length,
  };
}
