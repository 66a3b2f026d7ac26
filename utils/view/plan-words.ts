import type { Gigabyte } from '../domain/connection';
import type { Plan } from '../domain/model';
import { joined, toAmount } from './amounts';
import type { Locale } from './locale';
import type { PageLocale } from './page-locale';

/** `20 GB`, `Unlimited`, or its name where the provider tells no size. */
export function planSize(plan: Plan, gigabyte: Gigabyte, locale: PageLocale): string {
  if (plan.unlimited) return locale.words.plans.unlimited;
  if (plan.dataBytes === null || plan.dataBytes === 0) return plan.name;
  return joined(toAmount(plan.dataBytes, gigabyte, locale));
}

function validityText(plan: Plan, { words }: Locale): string {
  if (plan.validity === null) return '';
  const { count, unit } = plan.validity;
  if (unit === 'day') return words.days(count);
  return unit === 'month' ? words.months(count) : words.years(count);
}

/** `20 GB · 30 days`: how a plan is called where plans of several providers stand side by side. */
export const planTitle = (plan: Plan, gigabyte: Gigabyte, locale: PageLocale): string =>
  [planSize(plan, gigabyte, locale), validityText(plan, locale)].filter(Boolean).join(' · ');
