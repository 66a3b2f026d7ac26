import type { FoundBucket, FoundField, FoundValue, PageFindings } from '../../../utils/packs/found';

export const DATA: FoundBucket = { kind: 'data', purpose: 'general', name: '本期套餐' };
export const ROAMING: FoundBucket = { kind: 'data', purpose: 'roaming', name: '漫游' };
export const CALLS: FoundBucket = { kind: 'voice', purpose: 'general', name: '' };

export const GB = 1_000_000_000;
/** In the zone that tests run in. */
export const END = Date.UTC(2026, 10, 25, 23, 59, 59);

export function aValue(
  field: FoundField,
  value: number | string,
  more: Partial<FoundValue> = {},
): FoundValue {
  const text = more.text ?? String(value);
  return {
    id: `${field}-${text}`,
    field,
    bucket: field === 'card' ? null : DATA,
    value,
    currency: null,
    unit: '',
    text,
    quote: text,
    mark: '7',
    place: { line: '', token: 0, labels: [], headings: [] },
    ...more,
  };
}

/** The page of the design's picture. */
export const pictured: FoundValue[] = [
  aValue('total', 20 * GB, { text: '20 GB', quote: '总流量 20 GB', unit: 'GB' }),
  aValue('remaining', 12.6 * GB, { text: '12.6 GB', quote: '剩余流量 12.6 GB', unit: 'GB' }),
  aValue('percentUsed', 37, { text: '37%', quote: '已用 37%' }),
  aValue('expiresAt', END, { text: '2026年11月25日', quote: '有效期至 2026年11月25日' }),
  aValue('card', '138 •••• 2046', { quote: '卡号 138 •••• 2046' }),
];

export const findings = (more: Partial<PageFindings> = {}): PageFindings => ({
  state: 'open',
  values: pictured,
  leftAlone: [
    { text: '¥36.50', why: 'money', mark: '3' },
    { text: '50 GB', why: 'offer', mark: '4' },
  ],
  unlimited: false,
  throttled: false,
  gigabyte: null,
  agrees: { by: 'percent', text: '37%' },
  ...more,
});
