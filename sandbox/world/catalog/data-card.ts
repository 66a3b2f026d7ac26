import type { Offering } from '../offering';
import { text } from '../text';
import { GB } from '../units';
import { define } from './define';
import { priceTag } from './price-tag';

const { plan, fee } = priceTag('JPY', 10);
const dataCard = { category: 'data-card', currency: 'JPY', regions: ['JP'] } as const;

/** 4G data cards: a daily cap that blocks, and boosters that get past it. */
export const dataCardOfferings: readonly Offering[] = [
  define({
    ...dataCard,
    id: 'card-month-60gb',
    name: text('4G data card 60 GB, 1 month', '4G 流量卡 60 GB，1 个月'),
    tier: 'advanced',
    validity: { count: 1, unit: 'month' },
    data: 60 * GB,
    dailyCap: 2 * GB,
    topUpEffect: 'extends',
    usualActivation: { from: 2, to: 30 },
    prices: [plan(3200), fee(text('Handling fee', '手续费'), 150)],
  }),
  define({
    ...dataCard,
    id: 'card-year-720gb',
    name: text('4G data card 720 GB, 1 year', '4G 流量卡 720 GB，1 年'),
    tier: 'deluxe',
    validity: { count: 1, unit: 'year' },
    data: 720 * GB,
    dailyCap: 2 * GB,
    topUpEffect: 'extends',
    usualActivation: { from: 2, to: 30 },
    prices: [plan(32_000)],
  }),
  define({
    ...dataCard,
    id: 'card-booster-5gb',
    name: text('4G booster 5 GB', '4G 加油包 5 GB'),
    validity: { count: 30, unit: 'day' },
    data: 5 * GB,
    topUpEffect: 'adds',
    prices: [plan(900)],
  }),
];
