import type { Line } from './line';
import { allIn, pricesAt } from './price';
import { findPurchase, type Purchase } from './purchase';
import type { World } from './world';

/** An offering held out to a subscriber: what it gives and costs in all. */
export interface Advertised extends Purchase {
  readonly data: number;
  readonly price: number;
}

/** What the lines' holders could buy besides what they have, the least data first. */
export const advertised = (
  world: World,
  lines: readonly Line[],
  now: number,
): readonly Advertised[] =>
  lines
    .flatMap((line) =>
      world.offerings.flatMap((offering) => {
        const { id, data, prices } = offering;
        const purchase = findPurchase(world, line.id, id, now);
        if ('refused' in purchase || typeof data !== 'number' || id === line.offering) return [];
        return [{ ...purchase, data, price: allIn(pricesAt(prices, now)) }];
      }),
    )
    .sort((a, b) => a.data - b.data);
