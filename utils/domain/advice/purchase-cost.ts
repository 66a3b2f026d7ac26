import type { AdvicePlan } from './advice-problem';

/** Beyond this, price × basis points is no exact number any more. */
const EXACT = Number.MAX_SAFE_INTEGER;

const percentOf = (minor: number, bps: number): number =>
  minor * bps + 5_000 <= EXACT
    ? Math.floor((minor * bps + 5_000) / 10_000)
    : Number((BigInt(minor) * BigInt(bps) + 5_000n) / 10_000n);

/** Minor units that one purchase costs. A percentage is of its price, rounded half up each time. */
export const purchaseCost = ({ priceMinor, fee }: Pick<AdvicePlan, 'priceMinor' | 'fee'>): number =>
  priceMinor + (fee.kind === 'fixed' ? fee.minor : percentOf(priceMinor, fee.bps));
