/** A line that lives inside the extension, for a look before there is one: it asks nobody. */
import { DEMO } from '../../domain/demo';
import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { Poll, Reading } from '../../domain/model';
import { DAY, MINUTE } from '../../domain/time';
import { startOfDay } from '../../domain/zone-time';
import type { Access, Adapter } from '../contract';
import { newBucket } from '../new-bucket';
import { newReading } from '../new-reading';
import { DEMO_PLAN, demoPlans } from './demo-plans';
import { DEMO_TOTAL, demoPeriod, demoUsed } from './demo-use';

/** Whoever tries it comes in the middle of a period: there is something used, and something left. */
const DAYS_BEHIND = 11;

/** When all of it began, for whoever tries it now. */
export const demoBegin = (now: number, zone: string): number =>
  startOfDay(now, zone) - DAYS_BEHIND * DAY;

/** The first poll says when it began; the later ones go on from there. */
function beginOf({ endpoints, now, zone }: Access): number {
  const known = Number(endpoints.since ?? Number.NaN);
  return Number.isSafeInteger(known) ? known : demoBegin(now(), zone);
}

/** What the demo's line says at a moment: the same for the same moment. */
export function demoReading(since: number, now: number): Reading {
  const { startsAt, endsAt } = demoPeriod(since, now);
  const used = demoUsed(now - startsAt);
  const amounts = {
    used: { value: used },
    total: { value: DEMO_TOTAL },
    remaining: { value: DEMO_TOTAL - used },
  };
  const told = { state: 'active', startsAt, expiresAt: endsAt } as const;
  return newReading({
    lineId: DEMO,
    // It is called as its connection, in the language of whoever made it.
    name: '',
    planId: DEMO_PLAN,
    buckets: [newBucket(amounts, { id: 'data', kind: 'data', ...told })],
    startsAt,
    expiresAt: endsAt,
    measuredAt: now,
  });
}

/** What a poll brings at a moment, but for the plans. */
export const demoPoll = (since: number, now: number): Poll => ({
  readings: [demoReading(since, now)],
  plans: null,
  clockOffset: 0,
  endpoints: { since: String(since) },
});

const poll = async (access: Access): Promise<Result<Poll>> =>
  done({
    ...demoPoll(beginOf(access), access.now()),
    plans: access.wantsPlans ? [...demoPlans] : null,
  });

export const demo: Adapter = {
  id: DEMO,
  name: 'Demo',
  kind: 'standard',
  // Of all names the one that leads nowhere: https://www.rfc-editor.org/rfc/rfc2606
  address: 'https://demo.invalid',
  inside: true,
  fields: [],
  signIn: () => ({ kind: 'none' }),
  gigabyte: 'decimal',
  minPace: 15 * MINUTE,
  poll,
};
