import type { Alert } from '../../../utils/domain/alerts/alert';
import { openAlert } from '../../../utils/domain/alerts/alert';
import type { AlertKind } from '../../../utils/domain/alerts/kinds';
import type { Connection, Line } from '../../../utils/domain/connection';
import type { Failure } from '../../../utils/domain/failure';
import type { HourRow } from '../../../utils/domain/history/history-rows';
import { rollUp } from '../../../utils/domain/history/roll-up';
import type { Order, Plan, Reading } from '../../../utils/domain/model';
import type { Renewal } from '../../../utils/domain/renewal';
import type { Settings } from '../../../utils/domain/settings';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import {
  aBucket,
  aCharge,
  aPlan,
  aReading,
  GB,
  MB,
  NOW,
  percentLeft,
} from '../../support/builders';
import { aSample } from '../../support/fake-rows';

/** What a worker finds, what the provider tells it, and what must have been raised in the end. */
export interface Scene {
  raises: AlertKind[];
  was?: Partial<Line>;
  /** Of all, the first is answered at `NOW`, the others later, each to a worker of its own. */
  acts: Act[];
  settings?: Partial<Omit<Settings, 'rules'>> & { rules?: Partial<Settings['rules']> };
  connection?: Partial<Connection['status']>;
  marked?: string[];
  plans?: Plan[];
  /** What was seen of the line before. */
  hours?: HourRow[];
  renewal?: Partial<Renewal>;
  /** Besides that one. */
  earlier?: Partial<Renewal>;
  alerts?: Alert[];
  /** Ids of notifications on the screen. */
  visible?: string[];
}

export interface Act {
  at: number;
  says: Partial<Reading> | Failure;
  plans?: Plan[];
  orders?: Order[];
  /** How the user's relay answers. */
  relay?: number;
}

const says = (reading: Partial<Reading>, more: Partial<Act> = {}): Act[] => [
  { at: NOW, says: reading, ...more },
];
const fails = (failure: Failure): Act[] => [{ at: NOW, says: failure }];
const data = (percent: number) => ({ buckets: [percentLeft(percent)] });

const KEY = 'nippon/tokyo';
const other = (kind: 'voice' | 'sms' | 'money', remaining: number, total: number | null) =>
  aBucket({
    id: kind,
    kind,
    remaining,
    total,
    used: null,
    currency: kind === 'money' ? 'JPY' : null,
  });

const lowAlert = (parts: Partial<Alert>): Alert =>
  openAlert(
    {
      id: `${KEY}:data:data:20@1`,
      family: `${KEY}:data:data`,
      kind: 'data-low',
      level: 20,
      connectionId: 'nippon',
      lineKey: KEY,
      bucketId: 'data',
      ...parts,
    },
    NOW - HOUR,
  );
/** The episode in which that alert was raised, and the reading that raised it. */
const low = {
  reading: aReading(data(15)),
  watches: { [`${KEY}:data:data`]: { episode: 1, reached: 20 } },
};
const shown = { shownAt: NOW - HOUR, shownIn: `${KEY}:data:data:20@1` };

/** Days of 100 MB an hour, until fifty minutes ago. */
const use = (left: number) => ({
  since: NOW - 5 * DAY,
  at: NOW - 50 * MINUTE,
  hours: Array.from({ length: 118 }, (_, hour): [number, number] => [
    Math.floor((NOW - 5 * DAY) / HOUR) + hour,
    100 * MB,
  ]),
  steps: [],
  day: { startsAt: NOW - 3 * HOUR, left },
});
/** The last five days, in which 2.4 GB a day were used of 18 GB. */
const heavyDays = (): HourRow[] =>
  rollUp(
    Array.from({ length: 120 }, (_, hour) => {
      const used = (hour + 1) * 100 * MB;
      const at = NOW - (120 - hour) * HOUR;
      return aSample({ at, used, remaining: 18 * GB - used, total: 18 * GB });
    }),
  ).hours;
const ending = (inMs: number, more: Partial<Reading> = {}): Partial<Reading> => ({
  expiresAt: NOW + inMs,
  ...more,
});
const renewing = { autoRenew: true, planId: 'plan-10' };
const quiet = { on: true, from: 0, to: 4 * 60, urgent: true };
const relay = { kind: 'ntfy', on: true, url: 'https://ntfy.example/topic' } as const;
const cheaper = aPlan({ charges: [aCharge({ minor: 1500 })] });
const promoted = aPlan({
  charges: [aCharge(), aCharge({ kind: 'discount', minor: -200, endsAt: NOW + 2 * DAY })],
});
const troubled = { failingSince: NOW - 2 * DAY, failedFor: 24 * HOUR, attemptedAt: NOW - HOUR };

const anOrder = (state: Order['state']): Order => ({
  id: 'o1',
  lineId: 'tokyo',
  state,
  placedAt: NOW - 30 * MINUTE,
  note: state === 'failed' ? 'declined' : null,
});

/** Every rule, and every turn that the life of an alert may take. */
export const scenes: Record<string, Scene> = {
  'data low': { raises: ['data-low'], acts: says(data(15)) },
  'data below an amount': {
    raises: ['data-low'],
    settings: { dataLevels: [], dataAmounts: [2 * GB] },
    acts: says(data(15)),
  },
  'data used up': { raises: ['data-empty'], acts: says(data(0)) },
  throttled: {
    raises: ['throttled'],
    acts: says({ buckets: [percentLeft(0, { atLimit: 'throttled' })] }),
  },
  'minutes low': {
    raises: ['voice-low'],
    acts: says({ buckets: [aBucket(), other('voice', 300, 3_600)] }),
  },
  'messages low': {
    raises: ['sms-low'],
    acts: says({ buckets: [aBucket(), other('sms', 4, 100)] }),
  },
  'money low': {
    raises: ['money-low'],
    settings: { moneyMinor: [500] },
    acts: says({ buckets: [aBucket(), other('money', 300, null)] }),
  },
  'ends soon': { raises: ['expiring'], acts: says(ending(2 * DAY)) },
  'ended, by the clock alone': {
    raises: ['expired'],
    was: { reading: aReading(ending(-MINUTE)) },
    connection: { nextDueAt: NOW + HOUR },
    acts: [{ at: NOW, says: {} }],
  },
  'ended, while the provider fails': {
    raises: ['expired'],
    was: { reading: aReading(ending(-MINUTE)) },
    acts: fails({ kind: 'timeout' }),
  },
  'runs out early': {
    raises: ['runs-out-early'],
    was: { use: use(6 * GB) },
    hours: heavyDays(),
    acts: says({ buckets: [aBucket({ remaining: 5.95 * GB })] }),
  },
  'something eats the data': {
    raises: ['runs-out-early', 'unusual-pace'],
    was: { use: use(6 * GB) },
    hours: heavyDays(),
    acts: says({ buckets: [aBucket({ remaining: 4 * GB })] }),
  },
  "the day's share is used": {
    raises: ['daily-allowance'],
    settings: { rules: { 'daily-allowance': true, forecast: false, pace: false } },
    was: { use: use(6 * GB) },
    acts: says({ buckets: [aBucket({ remaining: 5 * GB })] }),
  },
  'filled up again tomorrow': {
    raises: ['resetting'],
    settings: { rules: { reset: true } },
    acts: says({ buckets: [aBucket({ resetsAt: NOW + 20 * HOUR })] }),
  },
  'about to charge': {
    raises: ['auto-renew-soon'],
    settings: { expiryDays: [] },
    acts: says(ending(20 * HOUR, renewing), { plans: [aPlan()] }),
  },
  'too little to charge': {
    raises: ['auto-renew-short'],
    settings: { expiryDays: [] },
    plans: [aPlan()],
    acts: says(ending(4 * DAY, { ...renewing, buckets: [aBucket(), other('money', 300, null)] })),
  },
  'charged in vain': {
    raises: ['auto-renew-failed'],
    was: {
      reading: aReading(ending(-13 * HOUR, renewing)),
      watches: { [`${KEY}:expiry`]: { episode: 1, reached: 0 } },
    },
    acts: says(ending(-13 * HOUR, renewing)),
  },
  'something is owed': {
    raises: ['arrears'],
    acts: says({ arrears: { minor: 900, currency: 'JPY' } }),
  },
  'a payment failed': {
    raises: ['payment-failed'],
    acts: says(
      {},
      {
        orders: [
          { id: 'o1', lineId: 'tokyo', state: 'failed', placedAt: NOW - HOUR, note: 'declined' },
        ],
      },
    ),
  },
  'the sign-in ended': {
    raises: ['signed-out'],
    acts: fails({ kind: 'signed-out', accepted: true }),
  },
  'unreachable for long': {
    raises: ['unreachable'],
    connection: { ...troubled, failure: { kind: 'timeout' } },
    acts: fails({ kind: 'timeout' }),
  },
  'unreadable for long': {
    raises: ['unreadable'],
    connection: { ...troubled, failure: { kind: 'forbidden' } },
    acts: fails({ kind: 'unreadable', path: 'bucket', why: 'wrong-type' }),
  },
  'a watched plan became cheaper': {
    raises: ['price-fell'],
    marked: ['plan-10'],
    acts: [...says({}, { plans: [aPlan()] }), { at: NOW + 13 * HOUR, says: {}, plans: [cheaper] }],
  },
  'a promotion ends': {
    raises: ['promotion-ending'],
    acts: says({}, { plans: [promoted] }),
  },
  'a renewal took effect': {
    raises: ['renewal-confirmed'],
    renewal: { openedAt: NOW - HOUR },
    acts: says({ expiresAt: NOW + 50 * DAY }),
  },
  'a renewal is overdue': {
    raises: ['renewal-overdue'],
    renewal: { openedAt: NOW - 3 * HOUR, overdueAt: NOW - HOUR },
    acts: says({}),
  },
  'the payment at a checkout failed': {
    raises: ['payment-failed'],
    renewal: { state: 'opened', openedAt: NOW - HOUR },
    acts: [
      ...says({}, { orders: [anOrder('open')] }),
      { at: NOW + MINUTE, says: {}, orders: [anOrder('failed')] },
      { at: NOW + 5 * HOUR, says: {}, orders: [anOrder('failed')] },
    ],
  },
  'paid twice': {
    raises: ['paid-twice', 'renewal-confirmed'],
    renewal: { state: 'waiting', openedAt: NOW - HOUR },
    earlier: { openedAt: NOW - 2 * HOUR, state: 'given-up', supersededBy: 'renewal-1' },
    acts: [
      ...says({ expiresAt: NOW + 50 * DAY }),
      { at: NOW + HOUR, says: { expiresAt: NOW + 80 * DAY } },
    ],
  },
  'several at once are one': {
    raises: ['arrears', 'data-low', 'expiring', 'voice-low'],
    acts: says({
      ...ending(2 * DAY),
      arrears: { minor: 900, currency: 'JPY' },
      buckets: [percentLeft(8), other('voice', 300, 3_600)],
    }),
  },
  'withdrawn, because it was filled up': {
    raises: ['data-low'],
    was: low,
    alerts: [lowAlert(shown)],
    visible: [`${KEY}:data:data:20@1`],
    acts: says(data(95)),
  },
  'worse than it was': {
    raises: ['data-low'],
    was: low,
    alerts: [lowAlert(shown)],
    visible: [`${KEY}:data:data:20@1`],
    acts: says(data(8)),
  },
  'a snooze ends': {
    raises: ['data-low'],
    was: low,
    alerts: [lowAlert({ ...shown, state: 'snoozed', snoozedUntil: NOW + HOUR })],
    acts: [...says(data(15)), { at: NOW + 61 * MINUTE, says: data(14) }],
  },
  'a snooze ends over a provider that fails': {
    raises: ['data-low'],
    was: low,
    alerts: [lowAlert({ ...shown, state: 'snoozed', snoozedUntil: NOW - MINUTE })],
    acts: fails({ kind: 'server', status: 503, retryAt: null }),
  },
  'quiet hours hold it, and end': {
    raises: ['arrears', 'data-low'],
    settings: { quiet },
    acts: [
      ...says({ ...data(15), arrears: { minor: 900, currency: 'JPY' } }),
      { at: NOW + HOUR + MINUTE, says: { ...data(15), arrears: { minor: 900, currency: 'JPY' } } },
    ],
  },
  'urgent in quiet hours': {
    raises: ['arrears', 'data-empty'],
    settings: { quiet },
    acts: says({ ...data(0), arrears: { minor: 900, currency: 'JPY' } }),
  },
  'held in quiet hours, and no longer true when they end': {
    raises: ['arrears'],
    settings: { quiet },
    acts: [
      ...says({ arrears: { minor: 900, currency: 'JPY' } }),
      { at: NOW + HOUR + MINUTE, says: { arrears: { minor: 0, currency: 'JPY' } } },
    ],
  },
  'slept over, and no longer true': {
    raises: ['expired'],
    was: { reading: aReading(ending(-3 * DAY)) },
    acts: says(ending(27 * DAY)),
  },
  'a relay that fails, and is tried again': {
    raises: ['data-low'],
    settings: { relay },
    acts: [...says(data(15), { relay: 503 }), { at: NOW + 10 * MINUTE, says: {}, relay: 200 }],
  },
};
