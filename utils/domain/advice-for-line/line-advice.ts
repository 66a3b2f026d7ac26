import type { Plan } from '../model';

/** So many of one plan, at one moment. */
export interface PlannedPurchase {
  plan: Plan;
  connectionId: string;
  /** Epoch ms. */
  at: number;
  count: number;
  /** Of all of them, in the currency of the advice. */
  minor: number;
  /** It goes onto the line that is there, which still runs then. */
  topUp: boolean;
}

/** Why another plan was not advised. */
export type Other =
  /** So many of it would do, for so much in all. */
  | { kind: 'dearer'; plan: Plan; count: number; minor: number }
  /** One of it is used up, or ends, on that day. */
  | { kind: 'short'; plan: Plan; until: number }
  /** Its price is that of so many days with what is advised. */
  | { kind: 'pays-off'; plan: Plan; days: number; minor: number };

export interface Answer {
  purchases: PlannedPurchase[];
  /** ISO 4217; the total is in its minor units. */
  currency: string;
  totalMinor: number;
  /** Nothing is cheaper by more than this; 0: nothing is cheaper. */
  gapMinor: number;
  others: Other[];
  /** Plans whose price was taken from the day of the purchase, because a promotion ends before. */
  promotionOver: Plan[];
}
