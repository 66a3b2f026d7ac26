import type { Offering } from '../offering';
import type { Terms } from '../terms';
import { text } from '../text';
import { DAY, GB } from '../units';
import { define } from './define';
import { priceTag } from './price-tag';

const yen = priceTag('JPY', 10);
const japan = { category: 'travel-jp', currency: 'JPY', regions: ['JP'] } as const;
const official = {
  seller: { kind: 'official', name: text('LEB Mobile', 'LEB 移动') },
  identityCheck: false,
} as const satisfies Terms;

const untilUsed = { count: 10, unit: 'year' } as const;
const every28Days = { count: 28, unit: 'day' } as const;

/** What makes plans hard to compare, an offering for each: how they begin, last, end and are charged. */
export const japanChoice = (now: number): Offering[] => [
  define({
    ...japan,
    id: 'jp-calendar-3days',
    name: text('Japan 2 GB a day, 3 calendar days', '日本每天 2 GB，3 个自然日'),
    validity: { count: 3, unit: 'day' },
    data: 'unlimited',
    dailyCap: 2 * GB,
    speedAfterCap: 384,
    tethering: 'blocked',
    prices: [yen.plan(1300)],
    terms: {
      ...official,
      activation: 'purchase',
      validityKind: 'calendar',
      atLimit: 'throttled',
      fairUse: true,
    },
  }),
  define({
    ...japan,
    id: 'jp-every-28days-12gb',
    name: text('Japan 12 GB, every 28 days', '日本 12 GB，每 28 天'),
    tier: 'advanced',
    validity: every28Days,
    data: 12 * GB,
    topUpEffect: 'extends',
    prices: [yen.recurring(2600, every28Days)],
    terms: { ...official, activation: 'purchase', validityKind: 'recurring', atLimit: 'throttled' },
  }),
  define({
    ...japan,
    id: 'jp-28days-6gb',
    name: text('Japan 6 GB, 28 days', '日本 6 GB，28 天'),
    validity: every28Days,
    data: 6 * GB,
    prices: [
      yen.plan(1700),
      yen.discount(text('Autumn promotion', '秋季优惠'), 300, {
        code: 'AUTUMN300',
        endsAt: now + 5 * DAY,
      }),
    ],
    terms: { ...official, activation: 'purchase', validityKind: 'exact', atLimit: 'blocked' },
  }),
  define({
    ...japan,
    id: 'jp-keep-15gb',
    name: text('Japan 15 GB, until used up', '日本 15 GB，用完为止'),
    tier: 'advanced',
    validity: untilUsed,
    data: 15 * GB,
    topUpEffect: 'extends',
    prices: [priceTag('JPY', 0).plan(6600)],
    terms: { ...official, validityKind: 'until-used', atLimit: 'blocked', taxIncluded: true },
  }),
  define({
    ...japan,
    id: 'jp-local-30gb',
    name: text('Japan local number 30 GB, 90 days', '日本本地号码 30 GB，90 天'),
    tier: 'deluxe',
    validity: { count: 90, unit: 'day' },
    data: 30 * GB,
    voice: 100 * 60,
    sms: 50,
    usualActivation: { from: 30, to: 240 },
    prices: [yen.plan(7800), yen.fee(text('Registration fee', '登记费'), 500)],
    terms: {
      ...official,
      activation: 'install',
      installWithinDays: 30,
      validityKind: 'exact',
      networks: ['KDDI 5G'],
      speed: 150_000,
      atLimit: 'billed',
      identityCheck: true,
      maxPurchases: 1,
    },
  }),
  define({
    ...japan,
    id: 'jp-kr-12gb',
    name: text('Japan and Korea 12 GB, 12 days', '日本和韩国 12 GB，12 天'),
    tier: 'advanced',
    validity: { count: 12, unit: 'day' },
    data: 12 * GB,
    regions: ['JP', 'KR'],
    prices: [yen.plan(3300)],
    terms: {
      ...official,
      activation: 'first-use',
      installWithinDays: 60,
      validityKind: 'exact',
      networks: ['NTT docomo 5G', 'SK Telecom 5G'],
      atLimit: 'blocked',
    },
  }),
  define({
    ...japan,
    id: 'jp-asia-20gb',
    name: text('Japan and Asia 20 GB, 60 days', '日本和亚洲 20 GB，60 天'),
    tier: 'deluxe',
    validity: { count: 60, unit: 'day' },
    data: 20 * GB,
    regions: ['JP', 'KR', 'TW', 'HK', 'TH', 'SG'],
    topUpEffect: 'extends',
    prices: [
      yen.plan(5200),
      yen.discountShare(text('Asia promotion', '亚洲优惠'), 1500, 5200, {
        code: 'ASIA15',
        endsAt: now + 12 * DAY,
      }),
    ],
    terms: {
      ...official,
      activation: 'first-use',
      installWithinDays: 180,
      speed: 10_000,
      atLimit: 'blocked',
      fairUse: false,
    },
  }),
];
