import type { Line } from '../line';
import { dayStart } from '../today';
import { DAY, GB, HOUR, MB } from '../units';

const berlin = HOUR;

/** One commuter whose plan renews itself from a balance that lasts for two more weeks. */
export const leeLines = (now: number): readonly Line[] => [
  {
    id: 'line-de',
    subscriber: 'lee',
    name: 'LEB Europe',
    kind: 'travel-esim',
    iccid: '8949023349533106617',
    msisdn: '+4915511106617',
    billingAccount: 'account-lee',
    utcOffset: berlin,
    offering: 'eu-week-5gb',
    startedAt: now - 5 * DAY,
    validUntil: now + 2 * DAY,
    autoRenew: true,
    suspended: false,
    meters: { data: { total: 5 * GB, used: 3100 * MB } },
    today: { startedAt: dayStart(now, berlin), used: 0 },
    balance: { amount: 2000, currency: 'EUR' },
    usualDailyUse: 620 * MB,
    changedAt: now,
  },
];
