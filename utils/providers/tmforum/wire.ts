/**
 * The parts of the TM Forum's shapes that are read, from TMF654 v4, TMF677 v4 and v5.1, TMF637 v4 and
 * TMF678 v4, with what operators change about them. Unknown keys are ignored; what is read must have
 * its type. Those of the catalogue stand apart: it is asked for once a day.
 */
import * as z from 'zod/mini';
import { decimal } from '../amounts';
import { momentOrDay as moment, orNothing } from '../moments';

export const optional = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Some send a single entry where a list of one should be; an empty object is no entry. */
export const listOf = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.transform((value: unknown) =>
      isObject(value) && Object.keys(value).length > 0 ? [value] : value,
    ),
    z.array(schema),
  );

/** `bare`: a number without its unit, which then stands beside it. */
const quantity = z.pipe(
  z.transform((value: unknown) =>
    typeof value === 'number' || typeof value === 'string' ? { amount: value, bare: true } : value,
  ),
  z.object({
    amount: optional(decimal),
    units: optional(z.string()),
    /** `units` as v2 calls it. */
    unit: optional(z.string()),
    bare: optional(z.boolean()),
  }),
);
export const period = z.object({
  startDateTime: orNothing(moment),
  endDateTime: orNothing(moment),
});
export const reference = z.object({ id: z.string(), name: optional(z.string()) });
export const money = z.object({ unit: optional(z.string()), value: optional(decimal) });

/** What carries a line, such as a phone number; which of the two says it differs. */
const resource = z.object({ id: z.optional(z.unknown()), value: z.optional(z.unknown()) });

export const bucket = z.object({
  id: optional(z.string()),
  name: optional(z.string()),
  usageType: optional(z.string()),
  /** `usageType` as v2 calls it. */
  bucketType: optional(z.string()),
  status: optional(z.string()),
  remainingValue: optional(quantity),
  /** `remainingValue` as v2 calls it. */
  remainedAmount: optional(quantity),
  /** MTN's own, as are the two below; null where MTN could not find out. */
  balance: optional(quantity),
  initialValue: optional(quantity),
  usedValue: optional(quantity),
  /** The unit of amounts that are bare numbers. */
  units: optional(z.string()),
  unit: optional(z.string()),
  remainingValueName: optional(z.string()),
  validFor: optional(period),
  product: optional(listOf(reference)),
  logicalResource: optional(listOf(resource)),
  bucketCounter: optional(
    listOf(
      z.object({
        counterType: optional(z.string()),
        level: optional(z.string()),
        value: optional(quantity),
      }),
    ),
  ),
});

export const report = z.object({
  id: optional(z.string()),
  name: optional(z.string()),
  /** Reports may be written in the background. */
  state: optional(z.string()),
  effectiveDate: orNothing(moment),
  lastUpdate: orNothing(moment),
  product: optional(listOf(reference)),
  logicalResource: optional(listOf(resource)),
  bucket: optional(listOf(bucket)),
  /** `bucket` as v4 calls it. */
  bucketRefOrValue: optional(listOf(bucket)),
});

/** A report as it was once asked for. */
export const query = z.object({
  id: optional(z.string()),
  state: optional(z.string()),
  /** When it was asked, in v4 and in v5. */
  queryUsageConsumptionDate: orNothing(moment),
  creationDate: orNothing(moment),
  usageConsumption: optional(listOf(report)),
});

export const product = z.object({
  id: z.string(),
  name: optional(z.string()),
  status: optional(z.string()),
  isCustomerVisible: optional(z.boolean()),
  startDate: orNothing(moment),
  terminationDate: orNothing(moment),
  productOffering: optional(reference),
  billingAccount: optional(reference),
  productCharacteristic: optional(listOf(z.object({ name: z.string(), value: z.unknown() }))),
});

export const topup = z.object({
  isAutoTopup: optional(z.boolean()),
  product: optional(listOf(reference)),
  bucket: optional(listOf(z.object({ id: z.optional(z.unknown()) }))),
  logicalResource: optional(listOf(resource)),
  status: optional(z.string()),
});

export const bill = z.object({
  id: optional(z.string()),
  billNo: optional(z.string()),
  billDate: orNothing(moment),
  paymentDueDate: orNothing(moment),
  billingAccount: optional(reference),
  amountDue: optional(money),
  remainingAmount: optional(money),
  state: optional(z.string()),
  billDocument: optional(listOf(z.object({ url: optional(z.string()) }))),
});

/** TMF622. */
export const order = z.object({
  id: optional(z.string()),
  orderDate: orNothing(moment),
  state: optional(z.string()),
  note: optional(listOf(z.object({ text: optional(z.string()) }))),
  productOrderItem: optional(listOf(z.object({ product: optional(reference) }))),
});

export type WireBucket = z.output<typeof bucket>;
export type WireQuantity = z.output<typeof quantity>;
export type WireMoney = z.output<typeof money>;
export type WireReport = z.output<typeof report>;
export type WireQuery = z.output<typeof query>;
export type WireProduct = z.output<typeof product>;
export type WireBill = z.output<typeof bill>;
export type WireOrder = z.output<typeof order>;
export type WireTopup = z.output<typeof topup>;
