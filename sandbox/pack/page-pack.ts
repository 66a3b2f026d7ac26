import { channels } from './channels';

/** Where a value stands on the page of a line: behind these words. */
const after = (label: string, line: string, token = 0) => ({
  place: { line, token, labels: [{ text: label, by: -1 }] },
});

/** "12.6 GB of 20 GB" behind its label. */
const leftOf = (label: string, of: string) => ({
  remaining: { ...after(label, `${of} of ${of}`), unit: 'text' },
  total: { ...after(label, `${of} of ${of}`, 1), unit: 'text' },
});

/** How DataLeft reads the page of ana's phone: the same pack as pointing at it makes, by hand. */
export const pagePack = (origin: string) => ({
  format: 1,
  id: 'leb-sandbox-page',
  version: 1,
  name: 'LEB Sandbox (page)',
  countries: ['PT'],
  hosts: [origin],
  checkoutHosts: [origin],
  signIn: { kind: 'browser' },
  requests: [{ id: 'page', url: `${origin}/lines/line-pt?lang=en`, answer: 'html' }],
  zone: 'Europe/Lisbon',
  locale: 'en',
  gigabyte: 'decimal',
  account: after('number', '{card}'),
  lines: [
    {
      request: 'page',
      id: { value: 'line-pt' },
      name: 'LEB Duo phone',
      tail: after('number', '{card}'),
      expiresAt: after('valid until', '{date}'),
      buckets: [
        { kind: 'data', name: 'Data', ...leftOf('data left', '{data}') },
        {
          kind: 'data',
          name: 'Roaming',
          purpose: 'roaming',
          ...leftOf('roaming data left', '{data}'),
        },
        { kind: 'voice', name: 'Calls', ...leftOf('calls left', '{duration}') },
      ],
    },
  ],
  signedOut: [{ urlStartsWith: `${origin}/sign-in` }, { status: [401, 403] }],
  links: {
    account: `${origin}/lines/line-pt`,
    signIn: `${origin}/sign-in?next=%2Flines%2Fline-pt`,
    forgottenPassword: `${origin}/forgotten-password`,
    checkout: `${origin}/plans?line=line-pt`,
    bills: `${origin}/bills`,
    support: `${origin}/contact`,
  },
  channels: channels(origin),
  activation: { fromSeconds: 60, toSeconds: 300 },
  profileUpdate: true,
  topUpEffect: 'restarts',
  paceMinutes: 15,
});
