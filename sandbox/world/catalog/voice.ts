import type { Offering } from '../offering';
import { text } from '../text';
import { define } from './define';
import { priceTag } from './price-tag';

const { plan } = priceTag('JPY', 10);
const voice = { category: 'voice', currency: 'JPY', regions: ['JP'] } as const;

/** Calls and messages without data. Call time is in seconds. */
export const voiceOfferings: readonly Offering[] = [
  define({
    ...voice,
    id: 'voice-month-120',
    name: text('Voice 120 min and 100 SMS, 30 days', '语音 120 分钟、短信 100 条，30 天'),
    validity: { count: 30, unit: 'day' },
    voice: 120 * 60,
    sms: 100,
    prices: [plan(1200)],
  }),
  define({
    ...voice,
    id: 'voice-month-300',
    name: text('Voice 300 min and 300 SMS, 30 days', '语音 300 分钟、短信 300 条，30 天'),
    tier: 'advanced',
    validity: { count: 30, unit: 'day' },
    voice: 300 * 60,
    sms: 300,
    prices: [plan(2200)],
  }),
];
