import type { TopUpEffect } from '../model';
import type { Compared } from './compare-offers';

export type ComparedSort =
  | 'plan'
  | 'seller'
  | 'price'
  | 'used'
  | 'per-gb'
  | 'per-day'
  | 'days'
  | 'tethering'
  | 'speed'
  | 'renewing'
  | 'regions'
  | 'not-told';

const EFFECTS: TopUpEffect[] = ['restarts', 'extends', 'adds'];

const known = (at: number): number | null => (at < 0 ? null : at);

/** Null is what is not known. */
const KEYS: Record<ComparedSort, (row: Compared) => number | string | null> = {
  plan: ({ offer: { plan } }) => (plan.unlimited ? Number.POSITIVE_INFINITY : plan.dataBytes),
  seller: ({ offer }) => offer.seller,
  price: ({ ranked }) => ranked?.price ?? null,
  used: ({ ranked }) => ranked?.perGbUsed ?? null,
  'per-gb': ({ ranked }) => ranked?.perGb ?? null,
  'per-day': ({ ranked }) => ranked?.perDay ?? null,
  days: ({ days }) => days,
  tethering: ({ offer }) => known(['allowed', 'blocked'].indexOf(offer.plan.tethering)),
  speed: ({ offer }) => offer.plan.speedKbps ?? null,
  renewing: ({ offer }) => known(EFFECTS.indexOf(offer.plan.topUpEffect)),
  regions: ({ offer: { plan } }) => (plan.regions.length === 0 ? null : plan.regions.length),
  'not-told': ({ notTold }) => notTold.length,
};

function order(a: number | string | null, b: number | string | null, down: boolean): number {
  if (a === b) return 0;
  // What is not known stands last, whichever way round.
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b === down ? 1 : -1;
}

const idOf = ({ offer }: Compared): string => `${offer.connectionId}/${offer.plan.id}`;

/** Sorted, unknown last; equal ones by id, so that the order stands still. */
export function sortCompared(rows: Compared[], sort: ComparedSort, down = false): Compared[] {
  const key = KEYS[sort];
  return rows
    .map((row) => ({ row, key: key(row), id: idOf(row) }))
    .sort((a, b) => order(a.key, b.key, down) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ row }) => row);
}
