import { type Price, pricesAt } from '../../world/price';
import { hrefOf } from '../addresses';
import type { Entity, View } from '../entity';
import { dateTime, money } from '../values';

const taxOf = ({ taxRate, tax, currency }: Price) =>
  taxRate === 0 ? [] : [{ taxCategory: 'VAT', taxRate, taxAmount: money(tax, currency) }];

const entityOf = (origin: string, price: Price): Entity => ({
  id: price.id,
  href: hrefOf(origin, 'productOfferingPrice', price.id),
  '@type': 'ProductOfferingPrice',
  name: price.name.en,
  ...(price.code === undefined ? {} : { description: price.code }),
  isBundle: false,
  lifecycleStatus: 'Active',
  priceType: price.type,
  price: money(price.net, price.currency),
  tax: taxOf(price),
  ...(price.endsAt === undefined ? {} : { validFor: { endDateTime: dateTime(price.endsAt) } }),
});

/** TMF620 v4.1: the prices in force. Those of one offering and their taxes add up to what is paid. */
export const listProductOfferingPrices = ({ world, now, origin }: View): Entity[] =>
  world.offerings.flatMap(({ prices }) =>
    pricesAt(prices, now).map((price) => entityOf(origin, price)),
  );
