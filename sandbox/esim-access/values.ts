import { major } from '../world/money';
import type { Offering } from '../world/offering';
import { allIn, pricesAt } from '../world/price';

/** 2026-12-16T03:00:00+0000: an offset without a colon. */
export const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}+0000`;

/** What checkout asks, times 10,000. */
export const priceOf = ({ prices, currency }: Offering, at: number): number =>
  Math.round(major(allIn(pricesAt(prices, at)), currency) * 10_000);

/** Unlimited plans are daily ones here: so much at full speed, every day anew. */
export const volumeOf = ({ data, dailyCap }: Offering) =>
  data === 'unlimited'
    ? { dataType: 2, volume: dailyCap ?? 0 }
    : { dataType: 1, volume: data ?? 0 };

export const fairUse = ({ speedAfterCap }: Offering): string =>
  speedAfterCap === undefined ? '' : `${speedAfterCap / 1000} Mbps`;
