import * as z from 'zod/mini';
import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import type { Poll } from '../domain/model';
import { DAY, MINUTE, SECOND } from '../domain/time';
import { amountOf } from './amounts';
import type { Access, Adapter } from './contract';
import { counterPoll } from './device-counter';
import { read } from './read';

const MODEL = '/api/model.json?internalapi=1';

const raw = z.nullish(z.union([z.string(), z.number()]));

const model = z.object({
  wwan: z.object({
    dataUsage: z.object({
      generic: z.object({
        dataTransferred: amountOf(1),
        dataLimitValid: z.nullish(z.boolean()),
        billingCycleLimit: raw,
        nextBillingDate: raw,
      }),
    }),
  }),
});

type Usage = z.output<typeof model>['wwan']['dataUsage']['generic'];

const LONGEST_MONTH = 31 * DAY;

/**
 * Seconds since 1970, as text. A device that lost its clock names a day of long ago:
 * https://github.com/home-assistant/core/issues/89580 shows one of 2013, in 2023.
 */
function resetOf({ nextBillingDate }: Usage, now: number): number | null {
  const moment = Number(nextBillingDate ?? Number.NaN) * SECOND;
  return moment > now && moment <= now + LONGEST_MONTH + DAY ? moment : null;
}

async function poll({ http, now }: Access): Promise<Result<Poll>> {
  const fetched = await http.get(MODEL);
  if (fetched.ok === 'missing') {
    return failed({ kind: 'unreadable', path: '', why: 'not-a-provider' });
  }
  if (!fetched.ok) return fetched;
  const said = read(model, fetched.value.body);
  if (!said.ok) return said;
  const usage = said.value.wwan.dataUsage.generic;
  // Where no limit was set there is a number all the same.
  const told = usage.dataLimitValid === true ? (usage.billingCycleLimit ?? null) : null;
  const limit = read(z.nullable(amountOf(1)), told, 'wwan.dataUsage.generic.billingCycleLimit');
  if (!limit.ok) return limit;
  const resetsAt = resetOf(usage, now());
  return done(
    counterPoll(netgearM1.name, {
      used: usage.dataTransferred,
      limit: limit.value,
      startsAt: null,
      resetsAt,
    }),
  );
}

/** Nighthawk M1 and its siblings. */
export const netgearM1: Adapter = {
  id: 'netgear-m1',
  name: 'Netgear Nighthawk',
  kind: 'device',
  address: null,
  fields: [],
  signIn: () => ({ kind: 'none' }),
  marks: [{ path: MODEL, fits: (body) => read(model, body).ok }],
  gigabyte: null,
  minPace: MINUTE,
  poll,
};
