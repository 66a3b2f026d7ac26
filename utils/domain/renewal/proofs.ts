import { findEvidence, VALIDITY_STEP } from '../changes';
import { isDailyCap } from '../line-facts';
import type { Reading } from '../model';
import type { Promised, Proof, Renewal } from '../renewal';

/** What a reading shows that was not there when the checkout opened. */
export function findProofs(renewal: Renewal, reading: Reading): Proof[] {
  const { baseline, planBefore, planId } = renewal;
  const changed = planBefore !== undefined && planBefore !== planId && reading.planId === planId;
  const product: Proof[] = changed ? [{ what: 'product', to: reading.planName ?? planId }] : [];
  const proofs = [...findEvidence(baseline, reading), ...product];
  return proofs.length === 0 ? [] : [...startedAfresh(renewal, reading), ...proofs];
}

/** A plan that begins anew may end earlier than the old one did. By itself an earlier end proves nothing. */
function startedAfresh({ baseline, promised }: Renewal, { expiresAt }: Reading): Proof[] {
  const { expiresAt: from } = baseline;
  if (promised?.validity !== true || from === null || expiresAt === null) return [];
  return from - expiresAt >= VALIDITY_STEP ? [{ what: 'validity', from, to: expiresAt }] : [];
}

/** What the provider's orders and bills say of it. */
export function wordsOfProvider({ orders = [], paid }: Renewal): Proof[] {
  const done = orders
    .filter(({ state }) => state === 'done')
    .map(({ id }): Proof => ({ what: 'order', orderId: id }));
  return paid === undefined ? done : [...done, { what: 'bill', ...paid }];
}

/** Seen in a reading, rather than said. */
export const isFact = ({ what }: Proof): boolean => what !== 'order' && what !== 'bill';

const isGrowth = ({ what }: Proof): boolean =>
  what === 'allowance' || what === 'refill' || what === 'share' || what === 'new-bucket';

/** So close to its whole, nothing more can be seen to come. */
const FULL = 0.98;

/** What is filled up every day shows nothing of what was bought. */
const showsData = (reading: Reading): boolean =>
  reading.buckets.some((bucket) => {
    const { kind, unlimited, remaining, total } = bucket;
    if (kind !== 'data' || unlimited || remaining === null || isDailyCap(bucket, reading)) {
      return false;
    }
    return total === null || remaining < total * FULL;
  });

/** What the plan promised, and the reading could show, and does not. */
export function lacksOf(
  { promised, baseline }: Renewal,
  proofs: Proof[],
  reading: Reading,
): ('data' | 'validity')[] {
  if (promised === undefined) return [];
  const facts = proofs.filter(isFact);
  const noData = promised.data && !facts.some(isGrowth) && showsData(reading);
  const moved = facts.some(({ what }) => what === 'validity');
  const hasEnd = baseline.expiresAt !== null && reading.expiresAt !== null;
  return [
    ...(noData ? (['data'] as const) : []),
    ...(promised.validity && !moved && hasEnd ? (['validity'] as const) : []),
  ];
}

/** Would a reading show at all that something was bought? If not, the provider's word is all. */
export const isVisible = ({ baseline, promised }: Renewal, reading: Reading): boolean =>
  promised !== undefined &&
  ((promised.data && showsData(reading)) || (promised.validity && baseline.expiresAt !== null));

/** Twice the plan, but for what was used in between. */
const DOUBLE = 1.9;

/** Did twice as much come as one purchase brings? */
export function isDouble(promised: Promised | undefined, proofs: Proof[]): boolean {
  const bytes = promised?.dataBytes ?? null;
  if (bytes === null || bytes <= 0) return false;
  const grown = proofs.reduce((sum, proof) => {
    if (proof.what === 'new-bucket') return sum + proof.amount;
    return proof.what === 'allowance' || proof.what === 'refill'
      ? sum + proof.to - proof.from
      : sum;
  }, 0);
  return grown >= bytes * DOUBLE;
}
