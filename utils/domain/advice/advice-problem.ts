/** The question that advice answers: which purchases serve a need at the least total. */

/** Whole days 0…days−1, and what is used where on each; several entries of one day add up. */
export interface AdviceNeed {
  days: number;
  use: { day: number; region: string; bytes: number }[];
}

/** What comes on top of the price of every purchase; basis points are of the price. */
export type PurchaseFee = { kind: 'fixed'; minor: number } | { kind: 'percent'; bps: number };

/** What a purchase does to a line that has been bought and not expired. */
export type TopUpRule = 'restarts' | 'extends' | 'adds';

/** A plan is one line with one balance. Bytes and minor units are integers. */
export interface AdvicePlan {
  id: string;
  priceMinor: number;
  dataBytes: number;
  validityDays: number;
  /** When validity begins: with the purchase, or on the first day on which something is drawn. */
  activation: 'purchase' | 'firstUse';
  topUp: TopUpRule;
  dailyCapBytes: number | null;
  fee: PurchaseFee;
  regions: string[];
  maxPurchases: number;
}

export interface Purchase {
  planId: string;
  /** At its start, before anything is used. */
  day: number;
}
