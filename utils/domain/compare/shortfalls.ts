import type { Plan } from '../model';
import type { Need } from './need';
import type { Offer } from './offer';

/** Why a plan does not do. */
export type Shortfall = 'no-tethering' | 'region' | 'new-customers' | 'not-for-line';

const COUNTRY = /^[A-Z]{2}$/;

/** Does it work there? Null where the provider does not say it in countries. */
export function coversRegion({ regions }: Plan, region: string): boolean | null {
  if (regions.includes(region)) return true;
  return regions.length > 0 && regions.every((code) => COUNTRY.test(code)) ? false : null;
}

/** Everything that speaks against an offer; what is not told speaks against none. */
export function shortfalls({ plan, forLine }: Offer, { region }: Need): Shortfall[] {
  const found: Shortfall[] = [];
  if (plan.newCustomersOnly) found.push('new-customers');
  else if (!forLine) found.push('not-for-line');
  if (region !== undefined && coversRegion(plan, region) === false) found.push('region');
  // Whoever reads this in a browser on a laptop is behind the line.
  if (plan.tethering === 'blocked') found.push('no-tethering');
  return found;
}
