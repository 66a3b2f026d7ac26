import { aPack } from './a-pack';

/** A text of the account that nobody else may see. */
export const SECRET = 'tok-8944538532008160222';

/** A pack with most of what the format has. */
export const largePack = {
  ...aPack,
  checkoutHosts: ['https://pay.provider.example'],
  asks: [{ name: 'iccid', label: 'ICCID' }],
  zone: 'Asia/Tokyo',
  locale: 'ja',
  account: { path: '$.account' },
  lines: [
    {
      request: 'usage',
      each: '$.lines[*]',
      id: { path: '$.id' },
      tail: { path: '$.tail', optional: true },
      expiresAt: { path: '$.until', form: 'text' },
      buckets: [
        {
          kind: 'data',
          name: { path: '$.name' },
          each: '$.buckets',
          remaining: { path: '$.left', unit: { path: '$.unit' } },
          used: { path: '$.used', unit: 'text', optional: true },
          percentUsed: { path: '$.percent', text: true, optional: true },
          unlimited: { path: '$.free' },
        },
      ],
    },
  ],
  signedOut: [{ path: '$.error' }],
  links: { checkout: 'https://pay.provider.example/{line}' },
};

/** What it reads. */
export const largeAnswer = {
  account: SECRET,
  lines: [
    {
      id: SECRET,
      tail: SECRET,
      until: '2026-12-01',
      buckets: [{ name: SECRET, left: 1, unit: 'GB', used: '1 GB', percent: '50', free: false }],
    },
  ],
};
