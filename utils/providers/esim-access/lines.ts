import type { Bucket, BucketState, Reading } from '../../domain/model';
import { HOUR } from '../../domain/time';
import { usedBucket } from '../new-bucket';
import { newReading, tailOf } from '../new-reading';
import { atLimitOf, type Esim, isDaily, isUnlimited } from './wire';

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
