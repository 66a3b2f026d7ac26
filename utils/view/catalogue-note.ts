import type { RankedLine } from '../domain/rank';
import { failureText } from './failure-text';
import type { PlansLocale } from './plans-locale';

/** That the price list could not be read the last time; what is shown is from before. */
export function catalogueNote({ connection }: RankedLine, locale: PlansLocale): string | null {
  const { plansFailure } = connection.status;
  if (plansFailure === undefined) return null;
  const { what, next } = failureText(plansFailure, locale);
  return [locale.compare.priceListFailed, what, next].filter(Boolean).join(' ');
}
