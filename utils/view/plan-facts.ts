import { checkoutAddress } from '../domain/checkout';
import type { Compared } from '../domain/compare/compare-offers';
import type { Charge } from '../domain/model';
import { allIn, isStanding } from '../domain/plans';
import type { RankedLine } from '../domain/rank';
import { formatMoney } from './amounts';
import type { PageLocale } from './page-locale';
import type { PlanView } from './plan-shapes';
import { regionName } from './plan-words';
import { activationText } from './steps';

const chargeName = (charge: Charge, { words }: PageLocale): string => {
  if (charge.kind === 'tax') return words.plans.tax(charge.name);
  return charge.kind === 'plan' ? words.plans.plan : charge.name;
};

/** Every part of what it costs now, and the sum of them. */
export function planCharges({ offer }: Compared, locale: PageLocale): PlanView['charges'] {
  const { plan, now } = offer;
  const price = allIn(plan, now);
  if (price === null) return [];
  const { currency } = price;
  const parts = plan.charges
    .filter((charge) => isStanding(charge, now))
    .map((charge) => ({
      name: chargeName(charge, locale),
      value: formatMoney({ minor: charge.minor, currency }, locale),
      total: false,
    }));
  const all = { name: locale.words.plans.allIn, value: formatMoney(price, locale), total: true };
  return [...parts, all];
}

/** What is not told, in words. */
export const untoldText = ({ notTold }: Compared, { words }: PageLocale): string =>
  words.list(notTold.map((name) => words.compare.untold[name]));

/** What is known of a plan besides; what the provider does not say is said to be so. */
export function planFacts(row: Compared, line: RankedLine, locale: PageLocale): PlanView['facts'] {
  const { plans, ...words } = locale.words;
  const { plan } = row.offer;
  const extras = [
    plan.voiceSeconds === null ? '' : words.calls(Math.floor(plan.voiceSeconds / 60)),
    plan.smsMessages === null ? '' : words.sms(plan.smsMessages),
  ].filter(Boolean);
  const values = { offering: plan.id, line: line.line.reading.lineId };
  const address =
    plan.checkout === null ? null : checkoutAddress(plan.checkout, values, line.connection);
  const methods = plan.paymentMethods.map((method) => plans.methods[method] ?? method);
  const takes =
    plan.activationSeconds === null
      ? ''
      : plans.usually(activationText(plan.activationSeconds, locale));
  const regions = plan.regions.map((code) => regionName(code, locale));
  return [
    { name: plans.regions, value: words.list(regions) },
    { name: plans.includes, value: words.list(extras) },
    { name: plans.effect, value: plans.effects[plan.topUpEffect] },
    { name: plans.takesEffect, value: takes },
    { name: plans.payWith, value: words.list(methods) },
    { name: plans.opens, value: address?.ok ? address.value.host : '' },
    { name: words.compare.notTold, value: untoldText(row, locale) },
  ].filter(({ value }) => value !== '');
}
