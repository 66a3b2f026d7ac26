import type { Offering } from '../offering';
import { text } from '../text';
import { GB } from '../units';
import { define } from './define';
import { priceTag } from './price-tag';

const { plan } = priceTag('JPY', 10);
const business = {
  category: 'business',
  currency: 'JPY',
  regions: ['JP'],
  validity: { count: 1, unit: 'month' },
  topUpEffect: 'extends',
  usualActivation: { from: 10, to: 120 },
} as const;

export const businessOfferings: readonly Offering[] = [
  define({
    ...business,
    id: 'biz-month-50gb',
    name: text('LEB business 50 GB, 1 month', 'LEB 商务 50 GB，1 个月'),
    tier: 'advanced',
    data: 50 * GB,
    prices: [plan(4200)],
  }),
  define({
    ...business,
    id: 'biz-month-100gb',
    name: text('LEB business 100 GB, 1 month', 'LEB 商务 100 GB，1 个月'),
    tier: 'deluxe',
    data: 100 * GB,
    prices: [plan(6900)],
  }),
];
