/**
 * The shape of Google's Data Plan Agent: `plans` and `planModules` of the version that is current, and
 * `dataPlanStatus` and `planModuleStatus` of v4.2. What both call alike is read alike.
 */
import * as z from 'zod/mini';
import { amountOf, amountOrNothing } from '../amounts';
import { moment, orNothing } from '../moments';

const optional = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);

const text = optional(z.string());

const planModule = z.object({
  moduleName: text,
  description: text,
  quotaBytes: optional(amountOf(1)),
  remainingBytes: optional(amountOf(1)),
  quotaMinutes: optional(amountOf(60)),
  remainingTime: optional(amountOf(60)),
  remainingBalanceLevel: text,
  trafficCategories: optional(z.array(z.string())),
  pmtcs: optional(z.array(z.string())),
  overusagePolicy: text,
  overUsagePolicy: text,
  expirationTime: orNothing(moment),
});

const plan = { planName: text, planId: text, expirationTime: orNothing(moment) };

export const planStatus = z.object({
  plans: z.array(z.object({ ...plan, planModules: optional(z.array(planModule)) })),
  updateTime: orNothing(moment),
  expireTime: orNothing(moment),
});

export const dataPlanStatus = z.object({
  dataPlanStatus: z.array(z.object({ ...plan, planModuleStatus: optional(z.array(planModule)) })),
  updateTime: orNothing(moment),
  responseStaleTime: orNothing(moment),
});

export const planOffer = z.object({
  offers: z.array(
    z.object({
      planId: z.string(),
      planName: text,
      cost: optional(
        z.object({
          currencyCode: z.string(),
          units: optional(z.union([z.string(), z.number()])),
          nanos: optional(z.number()),
        }),
      ),
      duration: text,
      quotaBytes: amountOrNothing(1),
      overusagePolicy: text,
      maxRateKbps: amountOrNothing(1),
      refreshPeriod: text,
    }),
  ),
  offerInfo: optional(z.object({ moreInfoURL: text })),
});

export type WireModule = z.output<typeof planModule>;
export type WireOffers = z.output<typeof planOffer>;
export type WireOffer = WireOffers['offers'][number];
