/** The shapes of a catalogue, from TMF620 v4.1; see `wire.ts`. */
import * as z from 'zod/mini';
import { decimal } from '../amounts';
import { listOf, money, optional, period, reference } from './wire';

const tax = z.object({ taxRate: optional(z.number()), taxAmount: optional(money) });

const characteristicValue = z.object({
  value: z.optional(z.unknown()),
  valueFrom: optional(decimal),
  valueTo: optional(decimal),
  unitOfMeasure: optional(z.string()),
});

const priceFields = {
  name: optional(z.string()),
  description: optional(z.string()),
  priceType: optional(z.string()),
  /** `Type` in a list of prices, without it inline. */
  recurringChargePeriodType: optional(z.string()),
  recurringChargePeriod: optional(z.string()),
  recurringChargePeriodLength: optional(decimal),
  /** Of a fee or discount that is a share of the price. */
  percentage: optional(decimal),
  /** `unit` and `value` in a list of prices, the other two inline. */
  price: optional(
    z.extend(money, {
      dutyFreeAmount: optional(money),
      taxIncludedAmount: optional(money),
      taxRate: optional(z.number()),
      percentage: optional(decimal),
    }),
  ),
  tax: optional(listOf(tax)),
  validFor: optional(period),
};

export const price = z.object({ id: z.string(), ...priceFields });

export const offering = z.object({
  id: z.string(),
  name: optional(z.string()),
  isSellable: optional(z.boolean()),
  lifecycleStatus: optional(z.string()),
  category: optional(listOf(reference)),
  productOfferingPrice: optional(listOf(z.object({ id: optional(z.string()), ...priceFields }))),
  prodSpecCharValueUse: optional(
    listOf(
      z.object({
        name: optional(z.string()),
        productSpecCharacteristicValue: optional(listOf(characteristicValue)),
      }),
    ),
  ),
  attachment: optional(
    listOf(z.object({ attachmentType: optional(z.string()), url: optional(z.string()) })),
  ),
});

export type WireOffering = z.output<typeof offering>;
export type WirePrice = NonNullable<WireOffering['productOfferingPrice']>[number];
