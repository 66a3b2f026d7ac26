import type { Line } from '../line';
import { dayStart } from '../today';
import { DAY, GB, HOUR, MB } from '../units';

const lisbon = 0;

/** A family's two cards: a phone that also roams, and a tablet that is nearly used up. */
export const anaLines = (now: number): readonly Line[] => {
  const shared = {
    subscriber: 'ana',
    kind: 'travel-esim',
    billingAccount: 'account-ana',
    utcOffset: lisbon,
    autoRenew: false,
    suspended: false,
    today: { startedAt: dayStart(now, lisbon), used: 0 },
    changedAt: now,
  } as const;
  return [
    {
      ...shared,
      id: 'line-pt',
      name: 'LEB Duo phone',
      iccid: '8935101811004438211',
      msisdn: '+351910004438',
      offering: 'eu-month-10gb',
      startedAt: now - 11 * DAY,
      validUntil: now + 19 * DAY + 2 * HOUR,
      // Renewed early: twice the plan's allowance.
      meters: {
        data: { total: 20 * GB, used: 7400 * MB },
        roaming: { total: 3 * GB, used: 400 * MB },
        voice: { total: 500 * 60, used: 63 * 60 },
      },
      usualDailyUse: 680 * MB,
    },
    {
      ...shared,
      id: 'line-pt-tablet',
      name: 'LEB Duo tablet',
      iccid: '8935101811004438229',
      msisdn: '+351910004439',
      offering: 'eu-week-5gb',
      startedAt: now - 4 * DAY,
      validUntil: now + 3 * DAY,
      meters: { data: { total: 5 * GB, used: 4600 * MB } },
      usualDailyUse: 900 * MB,
    },
  ];
};
