import type { Connection, ConnectionStatus, Line } from '../../utils/domain/connection';
import { blankStatus, lineKey } from '../../utils/domain/connection';
import type { LineContext } from '../../utils/domain/line-state';
import type { Bucket, Charge, Plan, Reading } from '../../utils/domain/model';
import type { Renewal } from '../../utils/domain/renewal';
import { defaultSettings } from '../../utils/domain/settings';
import { DAY, HOUR } from '../../utils/domain/time';

/** Noon in Tokyo on a Friday. */
export const NOW = Date.UTC(2026, 10, 20, 3, 0);
export const GB = 1_000_000_000;
export const MB = 1_000_000;

/** 6 of 10 GB left, and 20 of 30 days. */
export const aBucket = (parts: Partial<Bucket> = {}): Bucket => ({
  id: 'data',
  kind: 'data',
  name: 'Data',
  remaining: 6 * GB,
  used: 4 * GB,
  total: 10 * GB,
  currency: null,
  unlimited: false,
  state: 'active',
  startsAt: NOW - 10 * DAY,
  expiresAt: NOW + 20 * DAY,
  ...parts,
});

/** A bucket of 10 GB with this percentage left. */
export const percentLeft = (percent: number, parts: Partial<Bucket> = {}): Bucket => {
  const remaining = Math.round(percent * 100 * MB);
  return aBucket({ remaining, used: 10 * GB - remaining, ...parts });
};

/** One gigabyte for the day that ends tonight. */
export const aDailyCap = (parts: Partial<Bucket> = {}): Bucket =>
  aBucket({
    id: 'daily',
    name: 'Today',
    remaining: GB,
    used: 0,
    total: GB,
    startsAt: NOW - 12 * HOUR,
    expiresAt: NOW + 12 * HOUR,
    ...parts,
  });

export const aReading = (parts: Partial<Reading> = {}): Reading => ({
  lineId: 'tokyo',
  name: 'Tokyo eSIM',
  tail: '4471',
  planId: 'plan-10',
  planName: 'Japan 10 GB',
  buckets: [aBucket()],
  startsAt: NOW - 10 * DAY,
  expiresAt: NOW + 20 * DAY,
  autoRenew: null,
  arrears: null,
  measuredAt: null,
  ...parts,
});

const aStatus = (parts: Partial<ConnectionStatus> = {}): ConnectionStatus => ({
  ...blankStatus,
  nextDueAt: NOW,
  ...parts,
});

export const aConnection = (
  parts: Partial<Omit<Connection, 'status'>> & { status?: Partial<ConnectionStatus> } = {},
): Connection => ({
  id: 'nippon',
  adapter: 'tmforum',
  name: 'Nippon Mobile',
  address: 'https://api.nippon.example',
  website: 'https://nippon.example',
  gigabyte: 'decimal',
  paceMinutes: 30,
  revision: 1,
  paused: false,
  addedAt: NOW - 30 * DAY,
  site: null,
  ...parts,
  status: aStatus(parts.status),
});

export const aLine = (
  parts: Partial<Omit<Line, 'reading'>> & { reading?: Partial<Reading> } = {},
): Line => {
  const reading = aReading(parts.reading);
  return {
    connectionId: 'nippon',
    key: lineKey('nippon', reading.lineId),
    fetchedAt: NOW,
    gone: false,
    watches: {},
    ...parts,
    reading,
  };
};

export const aContext = (parts: Partial<LineContext> = {}): LineContext => ({
  line: aLine(),
  connection: aConnection(),
  renewals: [],
  settings: defaultSettings,
  now: NOW,
  ...parts,
});

/** Opened just now for the line of `aLine`, overdue in two hours. */
export const aRenewal = (parts: Partial<Renewal> = {}): Renewal => ({
  id: 'renewal-1',
  connectionId: 'nippon',
  lineKey: 'nippon/tokyo',
  planId: 'plan-10',
  planName: 'Japan 10 GB',
  price: { minor: 1980, currency: 'JPY' },
  support: 'https://nippon.example/support',
  activationSeconds: null,
  openedAt: NOW,
  overdueAt: NOW + 2 * HOUR,
  baseline: {
    expiresAt: NOW + 20 * DAY,
    buckets: [{ id: 'data', kind: 'data', total: 10 * GB, remaining: 6 * GB }],
  },
  state: 'waiting',
  closedAt: null,
  evidence: [],
  ...parts,
});

export const aCharge = (parts: Partial<Charge> = {}): Charge => ({
  kind: 'plan',
  name: 'Monthly',
  minor: 1800,
  startsAt: null,
  endsAt: null,
  code: null,
  ...parts,
});

/** 10 GB for 30 days at ¥1,800 and ¥180 tax. */
export const aPlan = (parts: Partial<Plan> = {}): Plan => ({
  id: 'plan-10',
  name: 'Japan 10 GB',
  sellable: true,
  categories: ['japan'],
  dataBytes: 10 * GB,
  unlimited: false,
  dailyCapBytes: null,
  speedAfterCapKbps: null,
  voiceSeconds: null,
  smsMessages: null,
  validity: { count: 30, unit: 'day' },
  tier: null,
  regions: ['JP'],
  tethering: 'allowed',
  topUpEffect: 'restarts',
  newCustomersOnly: false,
  paymentMethods: ['card'],
  currency: 'JPY',
  charges: [aCharge(), aCharge({ kind: 'tax', name: '10%', minor: 180 })],
  checkout: 'https://nippon.example/renew/{offering}?line={line}',
  support: null,
  activationSeconds: null,
  ...parts,
});
