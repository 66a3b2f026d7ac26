import type { Offering } from '../offering';
import { text } from '../text';
import { GB } from '../units';
import { define } from './define';
import { priceTag } from './price-tag';

const { plan } = priceTag('USD', 0);
const korea = { category: 'travel-kr', currency: 'USD', regions: ['KR'] } as const;

export const koreaOfferings: readonly Offering[] = [
  define({
    ...korea,
    id: 'kr-week-3gb',
    name: text('Korea 3 GB, 7 days', '韩国 3 GB，7 天'),
    validity: { count: 7, unit: 'day' },
    data: 3 * GB,
    prices: [plan(750)],
  }),
  define({
    ...korea,
    id: 'kr-month-10gb',
    name: text('Korea 10 GB, 30 days', '韩国 10 GB，30 天'),
    tier: 'advanced',
    validity: { count: 30, unit: 'day' },
    data: 10 * GB,
    prices: [plan(1990)],
  }),
];
