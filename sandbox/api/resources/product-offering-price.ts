import { type Price, pricesAt } from '../../world/price';
import { hrefOf } from '../addresses';
import type { Entity, View } from '../entity';
import { dateTime, money } from '../values';

const taxOf = ({ taxRate, tax, currency }: Price) =>
  taxRate === 0 ? [] : [{ taxCategory: 'VAT', taxRate, taxAmount: money(tax, currency) }];

/** A share is told as one: what it comes to follows from the price of the plan. */
const amountOf = ({ bps, net, currency, every }: Price) => ({
  ...(bps === undefined ? { price: money(net, currency) } : { percentage: bps / 100 }),
  ...(every === undefined
    ? {}
    : { recurringChargePeriodType: every.unit, recurringChargePeriodLength: every.count }),
});

const entityOf = (origin: string, price: Price): Entity => ({
  id: price.id,
  href: hrefOf(origin, 'productOfferingPrice', price.id),
  '@type': 'ProductOfferingPrice',
  name: price.name.en,
  ...(price.code === undefined ? {} : { description: price.code }),
  isBundle: false,
  lifecycleStatus: 'Active',
  priceType: price.type,
  ...amountOf(price),
  tax: taxOf(price),
  ...(price.endsAt === undefined ? {} : { validFor: { endDateTime: dateTime(price.endsAt) } }),
});

/** TMF620 v4.1: the prices in force. Those of one offering and their taxes add up to what is paid. */
export const listProductOfferingPrices = ({ world, now, origin }: View): Entity[] =>
  world.offerings.flatMap(({ prices }) =>
    pricesAt(prices, now).map((price) => entityOf(origin, price)),
  );
