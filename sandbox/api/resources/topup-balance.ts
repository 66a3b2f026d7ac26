import type { Validity } from '../../world/validity';
import { linesOf, offeringOf } from '../../world/world';
import { hrefOf } from '../addresses';
import type { Entity, View } from '../entity';
import { productRef } from '../references';

const recurring = ({ count, unit }: Validity) => {
  if (unit !== 'day') return 'monthly';
  return count <= 7 ? 'weekly' : count <= 14 ? 'fortnightly' : 'monthly';
};

/** TMF654 v4: the standing orders, one per line that renews itself. */
export const listTopupBalances = ({ world, subscriber, origin }: View): Entity[] =>
  linesOf(world, subscriber)
    .filter(({ autoRenew }) => autoRenew)
    .map((line) => {
      const id = `auto-renew-${line.id}`;
      const offering = offeringOf(world, line);
      return {
        id,
        href: hrefOf(origin, 'topupBalance', id),
        '@type': 'TopupBalance',
        description: offering.name.en,
        isAutoTopup: true,
        recurringPeriod: recurring(offering.validity),
        product: [productRef(origin, line)],
        status: 'created',
      };
    });
