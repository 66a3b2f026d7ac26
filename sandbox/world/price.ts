import type { Currency } from './money';
import type { Text } from './text';
import type { Validity } from './validity';

/** One line of a price tag. Amounts are minor units; `net` is negative for a discount. */
export interface Price {
  readonly id: string;
  readonly type: 'oneTime' | 'recurring' | 'fee' | 'discount';
  readonly name: Text;
  readonly currency: Currency;
  readonly net: number;
  /** Percent. */
  readonly taxRate: number;
  readonly tax: number;
  readonly code?: string;
  readonly endsAt?: number;
  /** In basis points of the plan's own price, where it is told as a share. */
  readonly bps?: number;
  /** How often it is charged anew. */
  readonly every?: Validity;
}

/** The prices in force: a promotion that is over is no price any more. */
export const pricesAt = (prices: readonly Price[], at: number): readonly Price[] =>
  prices.filter(({ endsAt }) => endsAt === undefined || at < endsAt);

/** What the checkout charges, taxes and every fee included. */
export const allIn = (prices: readonly Price[]): number =>
  prices.reduce((sum, { net, tax }) => sum + net + tax, 0);
