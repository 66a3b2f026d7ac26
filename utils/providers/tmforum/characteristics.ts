import { toAmount } from '../exact';
import type { WireOffering } from './wire-plans';

type Use = NonNullable<WireOffering['prodSpecCharValueUse']>[number];
export type Value = NonNullable<Use['productSpecCharacteristicValue']>[number];

/** Ours, and others that say the same: each operator chooses its own names. */
const NAMES = {
  dataAllowance: ['data', 'dataamount', 'datavolume', 'internet', 'internetallowance'],
  unlimitedData: ['isunlimited', 'unlimited', 'dataunlimited'],
  dailyCap: ['dailydatacap', 'dailylimit'],
  speedAfterCap: [],
  speed: ['maxspeed', 'maximumspeed', 'downloadspeed'],
  atLimit: ['overusagepolicy'],
  fairUse: ['fairusage', 'fairusagepolicy', 'fairusepolicy'],
  voiceAllowance: ['voice', 'voiceminutes', 'calls'],
  smsAllowance: ['sms', 'smsamount'],
  validity: ['validityperiod', 'duration'],
  validityKind: [],
  activation: ['activationpolicy'],
  installWithin: ['installationwindow'],
  tier: [],
  regions: ['countries', 'coverage'],
  networks: ['network', 'operators'],
  tethering: ['hotspot'],
  topUpEffect: [],
  newCustomersOnly: [],
  identityCheck: ['kyc', 'ekyc', 'kycrequired'],
  maxPurchases: ['purchaselimit'],
  taxIncluded: [],
  exchangeRate: [],
  exchangeRateDate: [],
  salesChannel: [],
  seller: ['soldby'],
  paymentMethods: [],
  checkout: ['checkouturl'],
  usualActivation: [],
} satisfies Record<string, string[]>;

type Name = keyof typeof NAMES;

/** `Data Allowance` and `data_allowance` are one name. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The characteristics of an offering by what they mean. */
export function characteristics(offering: WireOffering): (name: Name) => Value[] {
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

/** No less than nothing; null for what is no number. */
export const toNumber = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
};

export const unitOf = ([first]: Value[]): string => String(first?.unitOfMeasure ?? '');

/** An amount in the integer unit that `per` scales to; null where the unit is unknown. */
export function scaled(values: Value[], per: (unit: string) => number | null): number | null {
  const factor = per(unitOf(values));
  const raw = values[0]?.value;
  if (factor === null || (typeof raw !== 'number' && typeof raw !== 'string')) return null;
  const amount = toAmount(raw, factor);
  return typeof amount === 'object' && amount.value >= 0 ? amount.value : null;
}

/** Kilobits a second, which is meant where no unit is told. */
export const kbpsOf = (values: Value[]): number | null =>
  scaled(values, (unit) => {
    const match = /^([kmg])?(?:bit|bits|b)(?:\/s|ps)$/i.exec(unit.trim() || 'kbit/s');
    const prefix = match?.[1]?.toLowerCase();
    return prefix === undefined ? null : 1000 ** 'kmg'.indexOf(prefix);
  });

/** Null where it is not told. */
export const flag = ([first]: Value[]): boolean | null =>
  [true, 'true'].some((each) => each === first?.value)
    ? true
    : [false, 'false'].some((each) => each === first?.value)
      ? false
      : null;

export const texts = (values: Value[]): string[] =>
  values.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

export const oneOf = <T extends string>(values: Value[], known: readonly T[]): T | null =>
  known.find((word) => word === values[0]?.value) ?? null;
