import type { Bill } from '../model';

/** Shorter ones are found in anything. */
const SHORTEST = 4;

const plain = (text: string): string => text.trim().toLowerCase();

/** Is this the same order number, however it was typed? Empty ones are none. */
export const sameOrder = (one: string, other: string): boolean =>
  plain(one) !== '' && plain(one) === plain(other);

/** `receipt-a1b2` ends in the order `a1b2`; `xa1b2` does not. */
function endsIn(id: string, order: string): boolean {
  if (!id.endsWith(order)) return false;
  return id.length === order.length || !/[\p{L}\p{N}]/u.test(id.at(-order.length - 1) ?? '');
}

/** Does a bill say that it is for this order: is its number or id that of the order, or ends in it? */
export function namesOrder({ id, number }: Pick<Bill, 'id' | 'number'>, order: string): boolean {
  const wanted = plain(order);
  if (wanted.length < SHORTEST) return false;
  return [id, number ?? ''].some((each) => endsIn(plain(each), wanted));
}
