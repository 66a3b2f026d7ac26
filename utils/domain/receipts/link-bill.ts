import type { KeptBill } from './kept-bill';

/** Which bill: its connection and its id there. */
export type BillKey = Pick<KeptBill, 'connectionId' | 'id'>;

/** Some providers list one bill twice, under two ids; its number is the same. */
const isSame = (one: KeptBill, other: KeptBill): boolean =>
  one.connectionId === other.connectionId &&
  (one.id === other.id || (one.number !== null && one.number === other.number));

/**
 * The user says to which renewal a bill belongs; null: to none that is known here.
 * @returns what changes of the bills: all that are the same one
 */
export function linkBill(
  bills: readonly KeptBill[],
  { connectionId, id }: BillKey,
  renewalId: string | null,
): KeptBill[] {
  const bill = bills.find((each) => each.connectionId === connectionId && each.id === id);
  if (bill === undefined) return [];
  return bills
    .filter((each) => isSame(each, bill))
    .map((each) => ({ ...each, renewalId, byHand: true }));
}
