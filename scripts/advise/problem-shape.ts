import * as z from 'zod/mini';

z.config(z.locales.en());

/** The file of `npm run -s advise`; docs/advice.md explains it. Null: not known. */

const count = z.int().check(z.nonnegative());
/** Megabytes of 10^6 bytes, rounded to whole bytes. Nobody needs more than a hundred terabytes. */
const megabytes = z.number().check(z.nonnegative(), z.maximum(1e8));

const planShape = z.object({
  id: z.string().check(z.minLength(1)),
  priceMinor: z.nullish(count),
  currency: z.nullish(z.string()),
  dataMb: z.nullish(megabytes),
  validityDays: z.nullish(z.int()),
  activation: z.enum(['purchase', 'firstUse']),
  topUp: z.enum(['restarts', 'extends', 'adds']),
  dailyCapMb: z.nullish(megabytes),
  fee: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('fixed'), minor: count }),
    z.object({ kind: z.literal('percent'), bps: count }),
  ]),
  regions: z.array(z.string()),
  maxPurchases: count,
});

const needShape = z.object({
  days: z.int().check(z.nonnegative(), z.maximum(3_660)),
  currency: z.nullish(z.string()),
  use: z.array(z.object({ day: count, region: z.string().check(z.minLength(1)), mb: megabytes })),
});

export const problemShape = z.object({ need: needShape, plans: z.array(planShape) });

export type AdviceProblem = z.infer<typeof problemShape>;
export type PlanInFile = z.infer<typeof planShape>;
