import type { Offering } from '../offering';
import type { Terms } from '../terms';
import { text } from '../text';
import { GB } from '../units';
import { define } from './define';
import { priceTag } from './price-tag';

const yen = priceTag('JPY', 10);
/** Sold as it is: tax, where there is any, comes on top. */
const bareYen = priceTag('JPY', 0);
const dollars = priceTag('USD', 0);

const trip = {
  category: 'travel-jp',
  currency: 'JPY',
  regions: ['JP'],
  validity: { count: 15, unit: 'day' },
  data: 5 * GB,
} as const;

const terms = {
  activation: 'first-use',
  installWithinDays: 180,
  validityKind: 'exact',
  networks: ['NTT docomo 5G', 'SoftBank 4G'],
  atLimit: 'blocked',
} as const satisfies Terms;

const RESOLD = 1400;

/** One and the same plan as three sell it: the operator, a reseller of its own, and somebody else. */
export const japanSellers: readonly Offering[] = [
  define({
    ...trip,
    id: 'jp-trip-5gb',
    name: text('Japan trip 5 GB, 15 days', '日本旅行 5 GB，15 天'),
    prices: [yen.plan(1500)],
    terms: {
      ...terms,
      identityCheck: false,
      seller: { kind: 'official', name: text('LEB Mobile', 'LEB 移动') },
      maxPurchases: 3,
    },
  }),
  define({
    ...trip,
    id: 'jp-trip-5gb-sakura',
    name: text('Japan trip 5 GB by Sakura Travel', '日本旅行 5 GB（Sakura Travel）'),
    prices: [
      bareYen.plan(RESOLD),
      bareYen.feeShare(text('Checkout fee', '结账手续费'), 350, RESOLD),
    ],
    terms: {
      ...terms,
      identityCheck: false,
      taxIncluded: false,
      seller: { kind: 'authorised', name: text('Sakura Travel', 'Sakura Travel') },
      payBy: ['card', 'paypal'],
    },
  }),
  define({
    ...trip,
    id: 'jp-trip-5gb-quick',
    name: text('Japan trip 5 GB by QuickSIM', '日本旅行 5 GB（QuickSIM）'),
    currency: 'USD',
    tethering: 'unknown',
    usualActivation: { from: 1, to: 720 },
    prices: [dollars.plan(850), dollars.fee(text('Handling fee', '手续费'), 200)],
    terms: {
      seller: { kind: 'third-party', name: text('QuickSIM', 'QuickSIM') },
      payBy: ['alipay', 'wechatpay'],
    },
  }),
];
