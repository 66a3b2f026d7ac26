import type { Plan, ValidityUnit } from '../../domain/model';
import { toNumber, unitOf, type Value } from './characteristics';
import type { WirePrice } from './wire-plans';

/** As a unit of measure, and as the period of a recurring charge. */
const PERIODS: Record<string, { unit: ValidityUnit; per: number }> = {
  day: { unit: 'day', per: 1 },
  daily: { unit: 'day', per: 1 },
  week: { unit: 'day', per: 7 },
  weekly: { unit: 'day', per: 7 },
  fortnightly: { unit: 'day', per: 14 },
  month: { unit: 'month', per: 1 },
  monthly: { unit: 'month', per: 1 },
  year: { unit: 'year', per: 1 },
  yearly: { unit: 'year', per: 1 },
};

function periodOf(word: string): { unit: ValidityUnit; per: number } | null {
  const text = word.trim().toLowerCase();
  const known = [text, text.replace(/s$/, '')].find((each) => Object.hasOwn(PERIODS, each));
  return known === undefined ? null : (PERIODS[known] ?? null);
}

function toValidity(count: number | null, word: string): Plan['validity'] {
  const period = periodOf(word);
  if (count === null || count === 0 || !Number.isInteger(count) || period === null) return null;
  return { count: count * period.per, unit: period.unit };
}

/** How often it is charged anew; null for what is paid once. */
function periodOfPrice(price: WirePrice): Plan['validity'] {
  const word = price.recurringChargePeriodType ?? price.recurringChargePeriod ?? '';
  const length = price.recurringChargePeriodLength;
  return toValidity(length === null || length === undefined ? 1 : toNumber(length), word);
}

/** Days until it must be installed or used first; null where another unit is told, or none. */
export function daysOf(values: Value[]): number | null {
  const told = toValidity(toNumber(values[0]?.value), unitOf(values));
  return told?.unit === 'day' ? told.count : null;
}

/**
 * What is charged anew each month lasts a month, where nothing else is said. A length that cannot
 * be, as zero days, is unknown.
 */
export function validityOf(
  values: Value[],
  prices: WirePrice[],
): Pick<Plan, 'validity' | 'validityKind'> {
  const recurring = prices.flatMap((price) => periodOfPrice(price) ?? [])[0] ?? null;
  const kind = recurring === null ? {} : { validityKind: 'recurring' as const };
  const isTold = values[0]?.value !== undefined && periodOf(unitOf(values)) !== null;
  const told = toValidity(toNumber(values[0]?.value), unitOf(values));
  return { validity: isTold ? told : recurring, ...kind };
}
