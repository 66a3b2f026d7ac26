import { channels } from './channels';

/** What is left of one allowance of the phone, in the JSON behind the app. */
const allowance = (kind: string, type: string, unit: string, more: object = {}) => ({
  kind,
  name: { path: '$.bucketName' },
  ...more,
  each: `$.buckets[?@.bucketType == '${type}']`,
  id: { path: '$.bucketId' },
  remaining: { path: '$.remainingAmount', unit, optional: true },
  total: { path: '$.totalAmount', unit, optional: true },
  unlimited: { path: '$.unlimited' },
});

/** A value of the phone in the list of all lines. */
const ofPhone = (key: string) => ({
  request: 'lines',
  path: `$.lines[?@.lineId == 'line-pt'].${key}`,
});

/** How DataLeft reads ana's phone from the JSON behind the app: a pack, as a subscriber writes one. */
export const appPack = (origin: string) => ({
  format: 1,
  id: 'leb-sandbox-app',
  version: 1,
  name: 'LEB Sandbox',
  countries: ['PT'],
  hosts: [origin],
  checkoutHosts: [origin],
  signIn: { kind: 'browser' },
  requests: [
    { id: 'me', url: `${origin}/app/api/me`, answer: 'json' },
    { id: 'lines', url: `${origin}/app/api/lines?lang=en`, answer: 'json' },
    { id: 'usage', url: `${origin}/app/api/lines/line-pt/usage?lang=en`, answer: 'json' },
  ],
  zone: 'Europe/Lisbon',
  locale: 'en',
  gigabyte: 'decimal',
  account: { request: 'me', path: '$.customerId' },
  lines: [
    {
      request: 'usage',
      id: { path: '$.lineId' },
      name: ofPhone('displayName'),
      tail: ofPhone('msisdn'),
      planName: ofPhone('planName'),
      expiresAt: { path: '$.validTo', form: 'iso' },
      buckets: [
        allowance('data', 'DATA', 'MB'),
        allowance('data', 'ROAMING', 'MB', { purpose: 'roaming' }),
        allowance('voice', 'VOICE', 'min'),
      ],
    },
  ],
  signedOut: [{ status: [401, 403] }, { path: '$.error.code', equals: 'SESSION_REQUIRED' }],
  links: {
    account: `${origin}/app/`,
    signIn: `${origin}/app/#/sign-in`,
    forgottenPassword: `${origin}/forgotten-password`,
    checkout: `${origin}/plans?line=line-pt`,
    bills: `${origin}/bills`,
    support: `${origin}/contact`,
  },
  channels: channels(origin),
  activation: { fromSeconds: 60, toSeconds: 300 },
  profileUpdate: true,
  topUpEffect: 'restarts',
  paceMinutes: 5,
});
