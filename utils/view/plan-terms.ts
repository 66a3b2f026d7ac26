import type { Compared } from '../domain/compare/compare-offers';
import type { Gigabyte } from '../domain/connection';
import { isStanding, lacksTax } from '../domain/plans';
import { formatMoney, joined, toAmount } from './amounts';
import { formatShortDate } from './moments';
import { speedText } from './plan-words';
import type { PlansLocale } from './plans-locale';

/** A condition of a plan; empty where the provider does not say it. */
export interface PlanTerm {
  name: string;
  value: string;
}

/** `−¥300 to 30 Nov, code SAKURA`, one for each that stands. */
function promotions({ offer, price }: Compared, now: number, locale: PlansLocale): string {
  const { terms } = locale.compare;
  const said = offer.plan.charges.flatMap((charge) => {
    if (charge.kind !== 'discount' || price === null || !isStanding(charge, offer.now)) return [];
    const { minor, endsAt, code } = charge;
    const less = formatMoney({ minor: Math.abs(minor), currency: price.currency }, locale);
    const until = endsAt === null ? '' : terms.until(formatShortDate(endsAt, now, locale));
    return [`−${less}`, until, code === null ? '' : terms.code(code)].filter(Boolean).join(' ');
  });
  return said.join('; ');
}

/** `tax in`, `tax ¥280 in it`, `not in it`. */
function taxOf({ offer: { plan, now }, price }: Compared, locale: PlansLocale): string {
  const { terms } = locale.compare;
  if (lacksTax(plan, now)) return terms.taxBesides;
  const told = plan.charges.filter((charge) => charge.kind === 'tax' && isStanding(charge, now));
  if (told.length > 0 && price !== null) {
    const minor = told.reduce((sum, charge) => sum + charge.minor, 0);
    return terms.taxOf(formatMoney({ minor, currency: price.currency }, locale));
  }
  return plan.taxIncluded === true ? terms.taxIn : '';
}

/** What happens when the whole allowance is used up. */
function atLimit({ offer: { plan } }: Compared, locale: PlansLocale): string {
  const { terms } = locale.compare;
  const { atLimit: told, speedAfterCapKbps: slow } = plan;
  if (told !== undefined && told !== 'throttled') return terms.limits[told];
  if (slow !== null) return terms.slow(speedText(slow));
  return told === undefined ? '' : terms.limits[told];
}

/** What its price is told with. */
export const priceTerms = (row: Compared, now: number, locale: PlansLocale): PlanTerm[] => [
  { name: locale.compare.terms.promotion, value: promotions(row, now, locale) },
  { name: locale.compare.terms.tax, value: taxOf(row, locale) },
];

/** Under which conditions it is used, all of them in one order. */
export function useTerms(row: Compared, gigabyte: Gigabyte, locale: PlansLocale): PlanTerm[] {
  const { terms } = locale.compare;
  const { plan } = row.offer;
  const told = (said: boolean | undefined): string =>
    said === undefined ? '' : said ? terms.yes : terms.no;
  const { validityKind, activation, installWithinDays: within, maxPurchases, dailyCapBytes } = plan;
  return [
    { name: terms.counts, value: validityKind === undefined ? '' : terms.kinds[validityKind] },
    { name: terms.starts, value: activation === undefined ? '' : terms.starting[activation] },
    { name: terms.within, value: within === undefined ? '' : locale.words.days(within) },
    {
      name: terms.dailyCap,
      value: dailyCapBytes === null ? '' : joined(toAmount(dailyCapBytes, gigabyte, locale)),
    },
    { name: terms.atLimit, value: atLimit(row, locale) },
    { name: terms.fairUse, value: told(plan.fairUse) },
    { name: terms.networks, value: locale.words.names(plan.networks ?? []) },
    { name: terms.identity, value: told(plan.identityCheck) },
    { name: terms.newOnly, value: plan.newCustomersOnly ? terms.yes : terms.no },
    { name: terms.most, value: maxPurchases === undefined ? '' : terms.times(maxPurchases) },
  ];
}
