/**
 * The parts of the TM Forum's shapes that are read, from TMF654 v4, TMF677 v5.1, TMF620 v4.1,
 * TMF637 v4 and TMF678 v4. Unknown keys are ignored; what is read must have its type.
 */
import * as z from 'zod/mini';

/** Beyond this a number has lost its last digits before anyone could read them. */
const amount = z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));

const optional = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);

const moment = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const at = Date.parse(text);
    if (Number.isNaN(at)) {
      context.issues.push({ code: 'custom', input: text, message: 'not a date' });
    }
    return at;
  }),
);

const quantity = z.object({ amount: optional(amount), units: optional(z.string()) });
const period = z.object({ startDateTime: optional(moment), endDateTime: optional(moment) });
const reference = z.object({ id: z.string(), name: optional(z.string()) });
const money = z.object({ unit: optional(z.string()), value: optional(z.number()) });
const tax = z.object({
  taxCategory: optional(z.string()),
  taxRate: optional(z.number()),
  taxAmount: optional(money),
});

const bucket = z.object({
  id: optional(z.string()),
  name: optional(z.string()),
  usageType: optional(z.string()),
  status: optional(z.string()),
  remainingValue: optional(quantity),
  remainingValueName: optional(z.string()),
  validFor: optional(period),
  product: optional(z.array(reference)),
  bucketCounter: optional(
    z.array(
      z.object({
        counterType: optional(z.string()),
        level: optional(z.string()),
        value: optional(quantity),
      }),
    ),
  ),
});

export const buckets = z.array(bucket);

export const reports = z.array(
  z.object({
    id: z.string(),
    name: optional(z.string()),
    effectiveDate: optional(moment),
    product: optional(z.array(reference)),
    bucket: optional(z.array(bucket)),
  }),
);

export const products = z.array(
  z.object({
    id: z.string(),
    name: optional(z.string()),
    status: optional(z.string()),
    startDate: optional(moment),
    terminationDate: optional(moment),
    productOffering: optional(reference),
    billingAccount: optional(reference),
    productCharacteristic: optional(z.array(z.object({ name: z.string(), value: z.unknown() }))),
  }),
);

export const topups = z.array(
  z.object({
    isAutoTopup: optional(z.boolean()),
    product: optional(z.array(reference)),
    status: optional(z.string()),
  }),
);

export const bills = z.array(
  z.object({
    billingAccount: optional(reference),
    paymentDueDate: optional(moment),
    remainingAmount: optional(money),
    state: optional(z.string()),
  }),
);

const characteristicValue = z.object({
  value: z.optional(z.unknown()),
  valueFrom: optional(z.number()),
  valueTo: optional(z.number()),
  unitOfMeasure: optional(z.string()),
});

export const offerings = z.array(
  z.object({
    id: z.string(),
    name: optional(z.string()),
    isSellable: optional(z.boolean()),
    lifecycleStatus: optional(z.string()),
    category: optional(z.array(reference)),
    productOfferingPrice: optional(z.array(z.object({ id: optional(z.string()) }))),
    prodSpecCharValueUse: optional(
      z.array(
        z.object({
          name: optional(z.string()),
          productSpecCharacteristicValue: optional(z.array(characteristicValue)),
        }),
      ),
    ),
    attachment: optional(
      z.array(z.object({ attachmentType: optional(z.string()), url: optional(z.string()) })),
    ),
  }),
);

export const prices = z.array(
  z.object({
    id: z.string(),
    name: optional(z.string()),
    description: optional(z.string()),
    priceType: optional(z.string()),
    price: optional(money),
    tax: optional(z.array(tax)),
    validFor: optional(period),
  }),
);

export type WireBucket = z.output<typeof bucket>;
export type WireProduct = z.output<typeof products>[number];
export type WireOffering = z.output<typeof offerings>[number];
export type WirePrice = z.output<typeof prices>[number];
export type WireBill = z.output<typeof bills>[number];
export type WireTopup = z.output<typeof topups>[number];
