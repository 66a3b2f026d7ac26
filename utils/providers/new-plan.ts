import type { Charge, Money, Plan } from '../domain/model';

/** A plan of which nothing is known but what is told here. */
export const newPlan = (told: Pick<Plan, 'id' | 'name'> & Partial<Plan>): Plan => ({
  sellable: true,
  categories: [],
  dataBytes: null,
  unlimited: false,
  dailyCapBytes: null,
  speedAfterCapKbps: null,
  voiceSeconds: null,
  smsMessages: null,
  validity: null,
  tier: null,
  regions: [],
  tethering: 'unknown',
  topUpEffect: 'unknown',
  newCustomersOnly: false,
  paymentMethods: [],
  currency: null,
  charges: [],
  checkout: null,
  support: null,
  activationSeconds: null,
  ...told,
});

/** The price of a plan that costs one amount and nothing besides; none where it is unknown. */
export function onePrice(price: Money | null): Pick<Plan, 'currency' | 'charges'> {
  if (price === null) return { currency: null, charges: [] };
  const { minor, currency } = price;
  const whole: Charge = { kind: 'plan', name: '', minor, startsAt: null, endsAt: null, code: null };
  return { currency, charges: [whole] };
}
