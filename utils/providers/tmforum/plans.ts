import type { Gigabyte } from '../../domain/connection';
import type { Plan, Tethering, TopUpEffect, ValidityUnit } from '../../domain/model';
import { bytesPer, secondsPer } from '../units';
import { toCharges } from './charges';
import type { WireOffering, WirePrice } from './wire';

type Value = { value?: unknown; valueFrom?: unknown; valueTo?: unknown; unitOfMeasure?: unknown };

/** The characteristics of an offering by name; operators choose the names, these are ours. */
function characteristics(offering: WireOffering): (name: string) => Value[] {
  const entries = (offering.prodSpecCharValueUse ?? []).map(
    ({ name, productSpecCharacteristicValue }): [string, Value[]] => [
      name ?? '',
      productSpecCharacteristicValue ?? [],
    ],
  );
  const byName = new Map(entries);
  return (name) => byName.get(name) ?? [];
}

const toNumber = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
};

function scaled(values: Value[], per: (unit: string) => number | null): number | null {
  const amount = toNumber(values[0]?.value);
  const factor = per(String(values[0]?.unitOfMeasure ?? ''));
  return amount === null || factor === null ? null : Math.round(amount * factor);
}

const isTrue = (values: Value[]): boolean =>
  values[0]?.value === true || values[0]?.value === 'true';

const texts = (values: Value[]): string[] =>
  values.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

const oneOf = <T extends string>(values: Value[], known: readonly T[]): T | null =>
  known.find((word) => word === values[0]?.value) ?? null;

const VALIDITY_UNITS: readonly ValidityUnit[] = ['day', 'month', 'year'];
const TETHERING: readonly Tethering[] = ['allowed', 'blocked'];
const EFFECTS: readonly TopUpEffect[] = ['restarts', 'extends', 'adds'];

function validityOf(values: Value[]): Plan['validity'] {
  const count = toNumber(values[0]?.value);
  const unit = VALIDITY_UNITS.find((word) => word === values[0]?.unitOfMeasure);
  return count === null || count === 0 || unit === undefined ? null : { count, unit };
}

function activationOf(values: Value[]): Plan['activationSeconds'] {
  const from = toNumber(values[0]?.valueFrom);
  const to = toNumber(values[0]?.valueTo);
  const per = secondsPer(String(values[0]?.unitOfMeasure ?? ''));
  return from === null || to === null || per === null ? null : { from: from * per, to: to * per };
}

/** An offering with its prices as a plan; what the operator does not say stays unknown. */
export function toPlan(offering: WireOffering, prices: WirePrice[], gigabyte: Gigabyte): Plan {
  const get = characteristics(offering);
  const own = (offering.productOfferingPrice ?? []).flatMap(({ id }) =>
    prices.filter((price) => price.id === id),
  );
  const complete = own.length === (offering.productOfferingPrice ?? []).length;
  const { currency, charges } = toCharges(complete ? own : []);
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
    validity: validityOf(get('validity')),
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
