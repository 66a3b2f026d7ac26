import type { Offering } from '../offering';
import { text } from '../text';
import { GB } from '../units';
import { define } from './define';
import { priceTag } from './price-tag';

const { plan } = priceTag('HKD', 0);
const hongKong = {
  category: 'travel-hk',
  currency: 'HKD',
  regions: ['HK', 'MO'],
  data: 'unlimited',
  dailyCap: 3 * GB,
  speedAfterCap: 1000,
  topUpEffect: 'extends',
} as const;

/** Passes that are unlimited with fair use: full speed for 3 GB a day. */
export const hongKongOfferings: readonly Offering[] = [
  define({
    ...hongKong,
    id: 'hk-day-pass',
    name: text('Hong Kong day pass', '香港日票'),
    validity: { count: 1, unit: 'day' },
    prices: [plan(2800)],
  }),
  define({
    ...hongKong,
    id: 'hk-week-pass',
    name: text('Hong Kong week pass', '香港周票'),
    tier: 'advanced',
    validity: { count: 7, unit: 'day' },
    prices: [plan(14_800)],
  }),
];
