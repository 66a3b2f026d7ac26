import { checkoutAddress } from '../domain/checkout';
import type { Compared } from '../domain/compare/compare-offers';
import type { RankedLine } from '../domain/rank';
import type { PlanView } from './plan-shapes';
import { useTerms } from './plan-terms';
import { regionName } from './plan-words';
import type { PlansLocale } from './plans-locale';
import { activationText } from './steps';

/** What is not told, in words. */
export const untoldText = ({ notTold }: Compared, { words, compare }: PlansLocale): string =>
  words.names(notTold.map((name) => compare.untold[name]));

/** What is known of a plan besides; what the provider does not say is said to be so. */
export function planFacts(row: Compared, line: RankedLine, locale: PlansLocale): PlanView['facts'] {
  const { words, plans, compare } = locale;
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
  // Who cannot buy it, and how much a day brings, stands among its tags.
  const { newOnly, dailyCap } = compare.terms;
  const conditions = useTerms(row, line.connection.gigabyte, locale).filter(
    ({ name }) => name !== newOnly && name !== dailyCap,
  );
  const regions = plan.regions.map((code) => regionName(code, locale));
  return [
    { name: plans.regions, value: words.names(regions) },
    { name: plans.includes, value: words.names(extras) },
    { name: plans.effect, value: plans.effects[plan.topUpEffect] },
    { name: plans.takesEffect, value: takes },
    ...conditions,
    { name: plans.payWith, value: words.names(methods) },
    { name: plans.opens, value: address?.ok ? address.value.host : '' },
    { name: compare.notTold, value: untoldText(row, locale) },
  ].filter(({ value }) => value !== '');
}
