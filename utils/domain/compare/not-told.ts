import type { Plan } from '../model';
import type { PriceState } from '../plans';
import { lacksTax, validityDays } from '../plans';

/** What a provider leaves open, in the order in which it matters. */
export type Untold =
  | 'price'
  | 'tax'
  | 'fees'
  | 'allowance'
  | 'validity'
  | 'regions'
  | 'tethering'
  | 'speed'
  | 'renewing'
  | 'start';

export function notTold(plan: Plan, state: PriceState, now: number): Untold[] {
  const kinds = new Set(plan.charges.map(({ kind }) => kind));
  const days = validityDays(plan);
  const open: Record<Untold, boolean> = {
    price: state === 'unknown',
    tax: lacksTax(plan, now) || (plan.taxIncluded === undefined && !kinds.has('tax')),
    // The operator's own list is the whole price.
    fees: plan.channel?.kind !== 'official' && !kinds.has('fee'),
    allowance: !plan.unlimited && plan.dataBytes === null && plan.dailyCapBytes === null,
    validity: plan.validityKind !== 'until-used' && (days === null || days <= 0),
    regions: plan.regions.length === 0,
    tethering: plan.tethering === 'unknown',
    speed: plan.speedKbps === undefined && (plan.networks ?? []).length === 0,
    renewing: plan.topUpEffect === 'unknown',
    start: plan.activation === undefined,
  };
  const names = Object.keys(open) as Untold[];
  // Of a price that nobody tells, its parts are not missed besides.
  return names.filter((name) => open[name] && !(open.price && ['tax', 'fees'].includes(name)));
}
