import type { Gigabyte } from '../../domain/connection';
import type { Plan, Tethering, TopUpEffect, ValidityUnit } from '../../domain/model';
import { toAmount } from '../exact';
import { bytesPer, secondsPer } from '../units';
import { toCharges } from './charges';
import type { WireOffering, WirePrice } from './wire';

type Value = { value?: unknown; valueFrom?: unknown; valueTo?: unknown; unitOfMeasure?: unknown };

/** Ours, and others that say the same: each operator chooses its own names. */
const NAMES = {
  dataAllowance: ['data', 'dataamount', 'datavolume', 'internet', 'internetallowance'],
  unlimitedData: ['isunlimited', 'unlimited', 'dataunlimited'],
  dailyCap: ['dailydatacap', 'dailylimit'],
  speedAfterCap: [],
  voiceAllowance: ['voice', 'voiceminutes', 'calls'],
  smsAllowance: ['sms', 'smsamount'],
  validity: ['validityperiod', 'duration'],
  tier: [],
  regions: ['countries', 'coverage'],
  tethering: ['hotspot'],
  topUpEffect: [],
  newCustomersOnly: [],
  paymentMethods: [],
  checkout: ['checkouturl'],
  usualActivation: [],
} satisfies Record<string, string[]>;

/** `Data Allowance` and `data_allowance` are one name. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The characteristics of an offering by what they mean. */
function characteristics(offering: WireOffering): (name: keyof typeof NAMES) => Value[] {
  const entries = (offering.prodSpecCharValueUse ?? []).map(
    ({ name, productSpecCharacteristicValue }): [string, Value[]] => [
      plain(name ?? ''),
      productSpecCharacteristicValue ?? [],
    ],
  );
  const byName = new Map(entries);
  return (name) => {
    const known = [plain(name), ...NAMES[name]].find((each) => byName.has(each));
    return known === undefined ? [] : (byName.get(known) ?? []);
  };
}

const toNumber = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
};

function scaled(values: Value[], per: (unit: string) => number | null): number | null {
  const [first] = values;
  const factor = per(String(first?.unitOfMeasure ?? ''));
  const raw = first?.value;
  if (factor === null || (typeof raw !== 'number' && typeof raw !== 'string')) return null;
  const amount = toAmount(raw, factor);
  return typeof amount === 'object' && amount.value >= 0 ? amount.value : null;
}

const isTrue = (values: Value[]): boolean =>
  values[0]?.value === true || values[0]?.value === 'true';

const texts = (values: Value[]): string[] =>
  values.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

const oneOf = <T extends string>(values: Value[], known: readonly T[]): T | null =>
  known.find((word) => word === values[0]?.value) ?? null;

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

const TETHERING: readonly Tethering[] = ['allowed', 'blocked'];
const EFFECTS: readonly TopUpEffect[] = ['restarts', 'extends', 'adds'];

function toValidity(count: unknown, word: unknown): Plan['validity'] {
  const number = toNumber(count);
  const text = String(word ?? '')
    .trim()
    .toLowerCase();
  const period = [text, text.replace(/s$/, '')]
    .filter((each) => Object.hasOwn(PERIODS, each))
    .map((each) => PERIODS[each])[0];
  if (number === null || number === 0 || !Number.isInteger(number) || period === undefined) {
    return null;
  }
  return { count: number * period.per, unit: period.unit };
}

/** What is charged anew each month lasts a month, where nothing else is said. */
function validityOf(values: Value[], prices: WirePrice[]): Plan['validity'] {
  const [told] = values;
  const said = toValidity(told?.value, told?.unitOfMeasure);
  if (said !== null) return said;
  const recurring = prices.flatMap((price) => {
    const word = price.recurringChargePeriodType ?? price.recurringChargePeriod;
    const length = toNumber(price.recurringChargePeriodLength);
    return toValidity(length === 0 ? null : (length ?? 1), word) ?? [];
  });
  return recurring[0] ?? null;
}

function activationOf(values: Value[]): Plan['activationSeconds'] {
  const from = toNumber(values[0]?.valueFrom);
  const to = toNumber(values[0]?.valueTo);
  const per = secondsPer(String(values[0]?.unitOfMeasure ?? ''));
  return from === null || to === null || per === null ? null : { from: from * per, to: to * per };
}

/** Each price of an offering, in itself or by its id; null where one is listed nowhere. */
function pricesOf(offering: WireOffering, listed: WirePrice[]): WirePrice[] | null {
  const own = (offering.productOfferingPrice ?? []).map((each) =>
    each.price ? each : listed.find(({ id }) => id === each.id),
  );
  return own.every((each) => each !== undefined) ? own : null;
}

/** An offering with its prices as a plan; what the operator does not say stays unknown. */
export function toPlan(offering: WireOffering, listed: WirePrice[], gigabyte: Gigabyte): Plan {
  const get = characteristics(offering);
  const prices = pricesOf(offering, listed) ?? [];
  const { currency, charges } = toCharges(prices);
  const bytes = (unit: string): number | null => bytesPer(unit, gigabyte);
  const active = ['Active', 'Launched'].includes(offering.lifecycleStatus ?? 'Active');
  return {
    id: offering.id,
    name: offering.name ?? offering.id,
    sellable: offering.isSellable !== false && active,
    categories: (offering.category ?? []).map(({ id }) => id),
    dataBytes: scaled(get('dataAllowance'), bytes),
    unlimited: isTrue(get('unlimitedData')),
    dailyCapBytes: scaled(get('dailyCap'), bytes),
    speedAfterCapKbps: toNumber(get('speedAfterCap')[0]?.value),
    voiceSeconds: scaled(get('voiceAllowance'), secondsPer),
    smsMessages: toNumber(get('smsAllowance')[0]?.value),
    validity: validityOf(get('validity'), prices),
    tier: texts(get('tier'))[0] ?? null,
    regions: texts(get('regions')),
    tethering: oneOf(get('tethering'), TETHERING) ?? 'unknown',
    topUpEffect: oneOf(get('topUpEffect'), EFFECTS) ?? 'unknown',
    newCustomersOnly: isTrue(get('newCustomersOnly')),
    paymentMethods: texts(get('paymentMethods')),
    currency,
    charges,
    checkout: texts(get('checkout'))[0] ?? null,
    support: offering.attachment?.find((item) => item.attachmentType === 'support')?.url ?? null,
    activationSeconds: activationOf(get('usualActivation')),
  };
}
