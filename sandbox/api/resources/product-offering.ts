import { pricesAt } from '../../world/price';
import { hrefOf } from '../addresses';
import type { Entity, View } from '../entity';
import { characteristicsOf } from './characteristics';

/** TMF620 v4.1: what can be bought. A promotion that is over is no longer among the prices. */
export const listProductOfferings = ({ world, now, origin }: View): Entity[] =>
  world.offerings.map((offering) => ({
    id: offering.id,
    href: hrefOf(origin, 'productOffering', offering.id),
    '@type': 'ProductOffering',
    name: offering.name.en,
    isBundle: false,
    isSellable: offering.sold,
    lifecycleStatus: offering.sold ? 'Active' : 'Retired',
    category: [{ id: offering.category, '@referredType': 'Category' }],
    prodSpecCharValueUse: characteristicsOf(offering, origin),
    productOfferingPrice: pricesAt(offering.prices, now).map(({ id, name }) => ({
      id,
      href: hrefOf(origin, 'productOfferingPrice', id),
      name: name.en,
    })),
    attachment: [{ attachmentType: 'support', name: 'Contact', url: `${origin}/contact` }],
  }));
