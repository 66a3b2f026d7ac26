import { minorDigits } from '../../domain/minor-digits';
import type { Money } from '../../domain/model';
import { toAmount } from '../exact';
import { isCurrency } from '../units';
import type { WireMoney } from './wire';

/** Null for what is no amount, or in no currency that is known. */
export function toMoney({ unit, value }: WireMoney): Money | null {
  if (value === null || value === undefined || !unit || !isCurrency(unit)) return null;
  const amount = toAmount(value, 10 ** minorDigits(unit));
  return typeof amount === 'object' && amount.exact === undefined
    ? { minor: amount.value, currency: unit }
    : null;
}
