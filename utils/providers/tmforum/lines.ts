import { planData } from '../../domain/line-facts';
import type { Bucket, Money, Reading } from '../../domain/model';
import { isCurrency, toMinor } from '../units';
import type { WireBill, WireProduct, WireTopup } from './wire';

/** What is known of a line besides its buckets; lists that a provider does not offer are empty. */
export interface Surroundings {
  products: WireProduct[];
  topups: WireTopup[] | null;
  bills: WireBill[];
  providerNow: number;
}

/** A line's buckets with what the interface that gave them says about it. */
export interface LineBuckets {
  lineId: string;
  name: string | null;
  buckets: Bucket[];
  measuredAt: number | null;
}

const characteristic = (product: WireProduct | undefined, name: string): string | null => {
  const found = product?.productCharacteristic?.find((entry) => entry.name === name)?.value;
  return typeof found === 'string' ? found : null;
};

/** The last four digits are enough to tell cards apart. */
const tailOf = (product: WireProduct | undefined): string | null => {
  const number = characteristic(product, 'iccid') ?? characteristic(product, 'msisdn');
  const digits = number?.replace(/\D/g, '') ?? '';
  return digits.length >= 4 ? digits.slice(-4) : null;
};

/** What is overdue on the line's account, in the currency of its first overdue bill. */
function arrearsOf(product: WireProduct | undefined, around: Surroundings): Money | null {
  const account = product?.billingAccount?.id;
  if (account === undefined) return null;
  const owed = around.bills.flatMap((bill): Money[] => {
    const { unit, value } = bill.remainingAmount ?? {};
    const due = bill.paymentDueDate ?? null;
    const late = due !== null && due < around.providerNow;
    if (bill.billingAccount?.id !== account || !late || !unit || !isCurrency(unit)) return [];
    return value ? [{ minor: toMinor(value, unit), currency: unit }] : [];
  });
  const currency = owed[0]?.currency;
  if (currency === undefined) return null;
  const same = owed.filter((money) => money.currency === currency);
  return { minor: same.reduce((sum, { minor }) => sum + minor, 0), currency };
}

/** Auto-renew is known only where top-ups are offered as a resource; there, none means off. */
const autoRenewOf = (lineId: string, topups: WireTopup[] | null): boolean | null =>
  topups === null
    ? null
    : topups.some(
        ({ isAutoTopup, product, status }) =>
          isAutoTopup === true &&
          status !== 'cancelled' &&
          status !== 'failed' &&
          product?.some(({ id }) => id === lineId),
      );

const latest = (moments: (number | null)[]): number | null => {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : Math.max(...known);
};

export function toReading(line: LineBuckets, around: Surroundings): Reading {
  const product = around.products.find(({ id }) => id === line.lineId);
  const ends = product?.terminationDate ?? latest(line.buckets.map(({ expiresAt }) => expiresAt));
  const data = planData({ buckets: line.buckets, expiresAt: ends });
  const lasting = data.length > 0 ? data : line.buckets;
  const starts = lasting.flatMap(({ startsAt }) => (startsAt === null ? [] : [startsAt]));
  return {
    lineId: line.lineId,
    name: product?.name ?? line.name ?? line.lineId,
    tail: tailOf(product),
    planId: product?.productOffering?.id ?? null,
    planName: product?.productOffering?.name ?? null,
    buckets: line.buckets,
    startsAt: starts.length > 0 ? Math.min(...starts) : (product?.startDate ?? null),
    expiresAt: product?.terminationDate ?? latest(lasting.map(({ expiresAt }) => expiresAt)),
    autoRenew: autoRenewOf(line.lineId, around.topups),
    arrears: arrearsOf(product, around),
    measuredAt: line.measuredAt,
  };
}
