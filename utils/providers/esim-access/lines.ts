import type { Bucket, BucketState, Plan, Reading, ValidityUnit } from '../../domain/model';
import { HOUR } from '../../domain/time';
import { usedBucket } from '../new-bucket';
import { newPlan, onePrice } from '../new-plan';
import { newReading, tailOf } from '../new-reading';
import { isCurrency, toMinor } from '../units';
import { atLimitOf, type Esim, isDaily, isUnlimited, type Offer, speedOf } from './wire';

/** `orderUsage` is brought up to date within two to three hours, by the documentation. */
const LAG = 3 * HOUR;

const STATES = new Map<string, BucketState>([
  ['IN_USE', 'active'],
  ['USED_UP', 'active'],
  ['USED_EXPIRED', 'expired'],
  ['UNUSED_EXPIRED', 'expired'],
  ['SUSPENDED', 'suspended'],
]);

const ENDS = ['IN_USE', 'USED_UP', 'USED_EXPIRED', 'UNUSED_EXPIRED'];

/** Until it is started, `expiredTime` is likely the last day to install it, not the end of its data. */
const hasStarted = ({ activateTime, esimStatus }: Esim): boolean =>
  typeof activateTime === 'number' || ENDS.includes(esimStatus ?? '');

function toBucket(esim: Esim, expiresAt: number | null): Bucket {
  const unlimited = isUnlimited(esim);
  return usedBucket(unlimited ? null : (esim.totalVolume ?? null), esim.orderUsage ?? null, {
    id: 'data',
    kind: 'data',
    unlimited,
    ...atLimitOf(esim),
    state: STATES.get(esim.esimStatus ?? '') ?? 'unknown',
    startsAt: esim.activateTime ?? null,
    // What is filled up each day does not last until then; at what hour that is, nobody says.
    expiresAt: isDaily(esim) ? null : expiresAt,
  });
}

/** @param askedAt by the provider's clock */
export function toReading(esim: Esim, name: string, askedAt: number): Reading {
  const expiresAt = hasStarted(esim) ? (esim.expiredTime ?? null) : null;
  const [plan] = esim.packageList ?? [];
  return newReading({
    // ICCIDs are given to other eSIMs later.
    lineId: esim.esimTranNo,
    name: plan?.packageName ?? name,
    tail: tailOf(esim.iccid ?? ''),
    planId: plan?.packageCode ?? null,
    planName: plan?.packageName ?? null,
    buckets: [toBucket(esim, expiresAt)],
    startsAt: esim.activateTime ?? null,
    expiresAt,
    measuredAt: askedAt - LAG,
  });
}

/** "10000 = $1.00" */
const PRICE = 10_000;
const USUAL_CURRENCY = 'USD';

function priceOf({ price, currencyCode }: Offer): Pick<Plan, 'currency' | 'charges'> {
  const currency = currencyCode || USUAL_CURRENCY;
  if (!price || !isCurrency(currency)) return onePrice(null);
  return onePrice({ minor: toMinor(price.value / PRICE, currency), currency });
}

const UNITS: readonly ValidityUnit[] = ['day', 'month', 'year'];

function validityOf({ duration, durationUnit }: Offer): Plan['validity'] {
  const unit = UNITS.find((each) => each === durationUnit?.toLowerCase());
  return duration && unit ? { count: duration, unit } : null;
}

export function toPlan(offer: Offer): Plan {
  const unlimited = isUnlimited(offer);
  const bytes = unlimited ? null : (offer.volume?.value ?? null);
  const daily = isDaily(offer);
  return newPlan({
    id: offer.packageCode,
    name: offer.name ?? offer.packageCode,
    dataBytes: daily ? null : bytes,
    dailyCapBytes: daily ? bytes : null,
    unlimited,
    speedAfterCapKbps: speedOf(offer),
    validity: validityOf(offer),
    regions: (offer.location ?? '').split(',').filter((code) => /^[A-Z]{2}$/.test(code)),
    ...priceOf(offer),
  });
}
