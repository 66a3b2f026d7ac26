import type { Currency } from './money';
import type { Price } from './price';
import type { Terms } from './terms';
import type { Text } from './text';
import type { Validity } from './validity';

/** A line may buy the offerings of its current offering's category. */
export type Category =
  | 'travel-jp'
  | 'travel-eu'
  | 'travel-hk'
  | 'travel-kr'
  | 'data-card'
  | 'voice'
  | 'business';

/**
 * What paying again does to a line that is still valid: `restarts` its validity and keeps what is
 * left, `extends` its end, or `adds` data beside it as a booster.
 */
export type TopUpEffect = 'restarts' | 'extends' | 'adds';

export interface Offering {
  readonly id: string;
  readonly name: Text;
  readonly category: Category;
  readonly tier: 'basic' | 'advanced' | 'deluxe';
  readonly currency: Currency;
  readonly validity: Validity;
  /** Bytes, seconds and messages; absent where the offering has none. */
  readonly data?: number | 'unlimited';
  readonly voice?: number;
  readonly sms?: number;
  /** Bytes a day; after them `speedAfterCap` kbit/s, or nothing until midnight. */
  readonly dailyCap?: number;
  readonly speedAfterCap?: number;
  /** ISO 3166-1 country codes. */
  readonly regions: readonly string[];
  /** `unknown`: who sells it does not say. */
  readonly tethering: 'allowed' | 'blocked' | 'unknown';
  readonly topUpEffect: TopUpEffect;
  /** How long after payment it takes effect, in minutes. */
  readonly usualActivation: { readonly from: number; readonly to: number };
  readonly newCustomersOnly: boolean;
  readonly sold: boolean;
  readonly prices: readonly Price[];
  readonly terms: Terms;
}
