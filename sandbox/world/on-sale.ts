import type { Line } from './line';
import type { Offering } from './offering';
import { findPurchase } from './purchase';
import type { World } from './world';

/** Every offering a line may buy at `at`. */
export const onSaleFor = (world: World, line: Line, at: number): readonly Offering[] =>
  world.offerings.filter(({ id }) => !('refused' in findPurchase(world, line.id, id, at)));
