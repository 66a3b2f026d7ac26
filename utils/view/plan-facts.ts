import { checkoutAddress } from '../domain/checkout';
import type { Compared } from '../domain/compare/compare-offers';
import type { RankedLine } from '../domain/rank';
import type { PageLocale } from './page-locale';
import type { PlanView } from './plan-shapes';
import { regionName } from './plan-words';
import { activationText } from './steps';

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
