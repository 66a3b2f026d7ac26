import type { Offering } from '../offering';
import { text } from '../text';
import { DAY, GB } from '../units';
import { define } from './define';
import { priceTag } from './price-tag';

const { plan, fee, discount } = priceTag('JPY', 10);
const japan = { category: 'travel-jp', currency: 'JPY', regions: ['JP'] } as const;
const minutes = (count: number) => 60 * count;

/** Travel eSIMs of LEB Japan, first sold at `now`. */
export const japanOfferings = (now: number): Offering[] => [
  define({
    ...japan,
    id: 'jp-day-1gb',
    name: text('Japan 1 GB, 1 day', '日本 1 GB，1 天'),
    validity: { count: 1, unit: 'day' },
    data: GB,
    prices: [plan(400)],
  }),
  define({
    ...japan,
    id: 'jp-week-3gb',
    name: text('Japan 3 GB, 7 days', '日本 3 GB，7 天'),
    validity: { count: 7, unit: 'day' },
    data: 3 * GB,
    tethering: 'blocked',
    prices: [plan(980), fee(text('Handling fee', '手续费'), 200)],
  }),
  define({
    ...japan,
    id: 'jp-month-10gb',
    name: text('Japan 10 GB, 30 days', '日本 10 GB，30 天'),
    tier: 'advanced',
    validity: { count: 30, unit: 'day' },
    data: 10 * GB,
    voice: minutes(60),
    sms: 150,
    prices: [plan(2800)],
  }),
  define({
    ...japan,
    id: 'jp-month-20gb',
    name: text('Japan 20 GB, 30 days', '日本 20 GB，30 天'),
    tier: 'deluxe',
    validity: { count: 30, unit: 'day' },
    data: 20 * GB,
    voice: minutes(120),
    sms: 300,
    prices: [
      plan(4500),
      discount(text('Winter promotion', '冬季优惠'), 450, {
        code: 'WINTER10',
        endsAt: now + 20 * DAY,
      }),
    ],
  }),
  define({
    ...japan,
    id: 'jp-year-120gb',
    name: text('Japan 120 GB, 1 year', '日本 120 GB，1 年'),
    tier: 'deluxe',
    validity: { count: 1, unit: 'year' },
    data: 120 * GB,
    voice: minutes(600),
    sms: 1200,
    topUpEffect: 'extends',
    usualActivation: { from: 5, to: 60 },
    prices: [plan(22_000), fee(text('Activation fee', '开通费'), 1000)],
  }),
  define({
    ...japan,
    id: 'jp-booster-1gb',
    name: text('Japan booster 1 GB', '日本加油包 1 GB'),
    validity: { count: 30, unit: 'day' },
    data: GB,
    topUpEffect: 'adds',
    prices: [plan(450)],
  }),
  define({
    ...japan,
    id: 'jp-welcome-5gb',
    name: text('Japan welcome 5 GB, 30 days', '日本新客 5 GB，30 天'),
    validity: { count: 30, unit: 'day' },
    data: 5 * GB,
    newCustomersOnly: true,
    terms: { maxPurchases: 1 },
    prices: [plan(500)],
  }),
  define({
    ...japan,
    id: 'jp-month-8gb',
    name: text('Japan 8 GB, 30 days', '日本 8 GB，30 天'),
    validity: { count: 30, unit: 'day' },
    data: 8 * GB,
    sold: false,
    prices: [plan(2600)],
  }),
];
