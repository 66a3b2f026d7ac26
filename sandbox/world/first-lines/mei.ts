import type { Line } from '../line';
import { dayStart } from '../today';
import { DAY, GB, HOUR, MB } from '../units';

const tokyo = 9 * HOUR;

/** One traveller, four days into a month in Japan. */
export const meiLines = (now: number): readonly Line[] => [
  {
    id: 'line-jp',
    subscriber: 'mei',
    name: 'LEB Mobile Japan',
    kind: 'travel-esim',
    iccid: '8981208555157094471',
    msisdn: '+817011110471',
    billingAccount: 'account-mei',
    utcOffset: tokyo,
    offering: 'jp-month-10gb',
    startedAt: now - 4 * DAY,
    validUntil: now + 26 * DAY,
    autoRenew: false,
    suspended: false,
    meters: {
      data: { total: 10 * GB, used: 1800 * MB },
      voice: { total: 60 * 60, used: 12 * 60 },
      sms: { total: 150, used: 9 },
    },
    today: { startedAt: dayStart(now, tokyo), used: 0 },
    usualDailyUse: 450 * MB,
    changedAt: now,
  },
];
