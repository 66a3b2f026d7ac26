import type { PlannedPurchase } from './line-advice';
import type { Bought } from './served';
import type { Rest } from './ways-to-use';

/** Several of one plan at one moment are one purchase with a count. */
export function plannedPurchases(bought: readonly Bought[], rest: Rest | null): PlannedPurchase[] {
  const planned: PlannedPurchase[] = [];
  for (const { offer, at } of [...bought].sort((a, b) => a.at - b.at)) {
    const { plan, connectionId, priceMinor } = offer;
    const same = planned.find((each) => each.plan === plan && each.at === at);
    if (same === undefined) {
      const topUp = rest !== null && at < rest.end;
      planned.push({ plan, connectionId, at, count: 1, minor: priceMinor, topUp });
    } else {
      same.count += 1;
      same.minor += priceMinor;
    }
  }
  return planned;
}
