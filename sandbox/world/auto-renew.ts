import { isExpired, type Line } from './line';
import { placeOrder } from './place-order';
import { allIn, pricesAt } from './price';
import { offeringOf, type World, withLine } from './world';

/** Renews a line that has just ended: from its balance if it has one, else by the card on file. */
export function autoRenew(world: World, line: Line): World {
  const at = line.validUntil;
  const offering = offeringOf(world, line);
  const purchase = { line, offering };
  if (!line.balance) return placeOrder(world, purchase, 'card', 'complete', at).world;

  const price = allIn(pricesAt(offering.prices, at));
  if (line.balance.amount < price) {
    const failed = placeOrder(world, purchase, 'balance', 'fail', at).world;
    // Like most operators: one refused charge ends the arrangement.
    return withLine(failed, { ...line, autoRenew: false, changedAt: at });
  }
  const charged = { ...line.balance, amount: line.balance.amount - price };
  const paid = withLine(world, { ...line, balance: charged });
  return placeOrder(paid, purchase, 'balance', 'complete', at).world;
}

/** The line whose automatic renewal is due first. */
export const nextToRenew = (world: World, until: number): Line | undefined =>
  world.lines
    .filter((line) => line.autoRenew && isExpired(line, until))
    .sort((a, b) => a.validUntil - b.validUntil)[0];
