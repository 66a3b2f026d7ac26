import type { Offering } from '../offering';
import { text } from '../text';
import { DAY, GB } from '../units';
import { define } from './define';
import { priceTag } from './price-tag';

const { plan, fee, discount } = priceTag('EUR', 19);
const europe = {
  category: 'travel-eu',
  currency: 'EUR',
  regions: ['AT', 'BE', 'CH', 'DE', 'ES', 'FR', 'GB', 'IT', 'NL', 'PT'],
} as const;

/** Travel eSIMs of LEB Europe, first sold at `now`. */
export const europeOfferings = (now: number): Offering[] => [
  define({
    ...europe,
    id: 'eu-week-5gb',
    name: text('Europe 5 GB, 7 days', '欧洲 5 GB，7 天'),
    validity: { count: 7, unit: 'day' },
    data: 5 * GB,
    prices: [plan(756)],
  }),
  define({
    ...europe,
    id: 'eu-month-10gb',
    name: text('Europe 10 GB, 30 days', '欧洲 10 GB，30 天'),
    tier: 'advanced',
    validity: { count: 30, unit: 'day' },
    data: 10 * GB,
    prices: [plan(1420), fee(text('Payment fee', '支付手续费'), 84)],
  }),
  define({
    ...europe,
    id: 'eu-month-unlimited',
    name: text('Europe unlimited, 30 days', '欧洲不限量，30 天'),
    tier: 'deluxe',
    validity: { count: 30, unit: 'day' },
    data: 'unlimited',
    dailyCap: 5 * GB,
    speedAfterCap: 2000,
    topUpEffect: 'extends',
    prices: [
      plan(4100),
      discount(text('City break', '城市短途优惠'), 420, { endsAt: now + 10 * DAY }),
    ],
  }),
];
