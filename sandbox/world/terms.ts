import type { paymentMethods } from './order';
import type { Text } from './text';

/** What an offering is bought under. Most say little of it, as most operators do: all may be absent. */
export interface Terms {
  /** What lets validity begin; a line of the sandbox is in use, so that it begins at once. */
  readonly activation?: 'purchase' | 'first-use' | 'install';
  readonly installWithinDays?: number;
  /** `until-used`: its validity is longer than anybody's data lasts, and is told nowhere. */
  readonly validityKind?: 'exact' | 'calendar' | 'recurring' | 'until-used';
  readonly networks?: readonly string[];
  /** The fastest it ever is, in kbit/s. */
  readonly speed?: number;
  readonly atLimit?: 'blocked' | 'throttled' | 'billed';
  readonly fairUse?: boolean;
  readonly identityCheck?: boolean;
  readonly taxIncluded?: boolean;
  readonly seller?: {
    readonly kind: 'official' | 'authorised' | 'third-party';
    readonly name: Text;
  };
  /** How often one line may buy it. */
  readonly maxPurchases?: number;
  /** Where it is sold for fewer than all ways to pay. */
  readonly payBy?: readonly (typeof paymentMethods)[number][];
}
