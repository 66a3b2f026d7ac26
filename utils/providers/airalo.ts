/** Airalo's Partner API v2: https://developers.partners.airalo.com */
import * as z from 'zod/mini';
import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import type { Bucket, BucketState, Plan, Poll, Reading } from '../domain/model';
import { MINUTE } from '../domain/time';
import { amountOf, amountOrNothing } from './amounts';
import { catalogued, plansIn } from './catalogued';
import { clockOffset } from './clock-offset';
import type { Access, Adapter } from './contract';
import type { Amount } from './exact';
import { bareLine } from './line-number';
import { likelyEnd, orNothing } from './moments';
import { newBucket } from './new-bucket';
import { newPlan, onePrice } from './new-plan';
import { newReading, tailOf } from './new-reading';
import { read } from './read';
import { said } from './said';

/** What is sold as 3 GB has 3072 MB: its GB is 1024 MB, and so its MB is 2^20 bytes. */
const MB = 1024 ** 2;

/** Prices are in USD: https://share.apidog.com/e776ed42-a7e7-4c52-9ea2-b65d4758fea2/how-to-convert-prices-into-your-local-currency-752526m0 */
const CURRENCY = 'USD';
const CENTS = 100;

const data = z.nullish(amountOf(MB));
const minutes = z.nullish(amountOf(60));
const texts = z.nullish(amountOf(1));

const usage = z.object({
  data: z.object({
    remaining: data,
    total: data,
    expired_at: orNothing(likelyEnd),
    is_unlimited: z.nullish(z.boolean()),
    status: z.nullish(z.string()),
    remaining_voice: minutes,
    total_voice: minutes,
    remaining_text: texts,
    total_text: texts,
  }),
});

const topups = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      title: z.nullish(z.string()),
      amount: amountOrNothing(MB),
      day: amountOrNothing(1),
      is_unlimited: z.nullish(z.boolean()),
      is_fair_usage_policy: z.nullish(z.boolean()),
      voice: amountOrNothing(60),
      text: amountOrNothing(1),
      price: amountOrNothing(CENTS),
    }),
  ),
});

type Usage = z.output<typeof usage>['data'];
type Topup = z.output<typeof topups>['data'][number];

const STATES = new Map<string, BucketState>([
  ['ACTIVE', 'active'],
  ['EXPIRED', 'expired'],
  ['RECYCLED', 'expired'],
]);

type Told = Amount | null | undefined;

/** Zeros where the plan has no such allowance. */
const besides = (kind: 'voice' | 'sms', remaining: Told, total: Told, rest: Partial<Bucket>) =>
  remaining?.value || total?.value
    ? [newBucket({ remaining, total }, { id: kind, kind, ...rest })]
    : [];

function toReading(told: Usage, line: string): Result<Reading> {
  const rest = { ...told.expired_at, state: STATES.get(told.status ?? '') ?? 'unknown' };
  // Unlimited plans report zeros, which are no amounts.
  const unlimited = told.is_unlimited === true;
  const { remaining, total } = unlimited ? {} : told;
  if (!unlimited && !remaining && !total) {
    return failed({ kind: 'unreadable', path: 'data.remaining', why: 'wrong-type' });
  }
  return done(
    newReading({
      lineId: line,
      name: airalo.name,
      tail: tailOf(line),
      buckets: [
        newBucket({ remaining, total }, { id: 'data', kind: 'data', unlimited, ...rest }),
        ...besides('voice', told.remaining_voice, told.total_voice, rest),
        ...besides('sms', told.remaining_text, told.total_text, rest),
      ],
      expiresAt: rest.expiresAt ?? null,
    }),
  );
}

/** At the retail price; `net_price` is what the partner pays. */
function toPlan(topup: Topup): Plan {
  const unlimited = topup.is_unlimited === true;
  return newPlan({
    id: topup.id,
    name: topup.title ?? topup.id,
    unlimited,
    dataBytes: unlimited ? null : (topup.amount?.value ?? null),
    voiceSeconds: topup.voice?.value ?? null,
    smsMessages: topup.text?.value ?? null,
    validity: topup.day?.value ? { count: topup.day.value, unit: 'day' } : null,
    ...onePrice(topup.price ? { minor: topup.price.value, currency: CURRENCY } : null),
    ...said<Plan>({ fairUse: topup.is_fair_usage_policy }),
  });
}

async function readPlans({ http }: Access, line: string): Promise<Result<Plan[] | null>> {
  const answer = await http.get(`/v2/sims/${line}/topups`);
  const offered = answer.ok === true ? read(topups, answer.value.body) : answer;
  return plansIn(offered, ({ data: all }) => all.map(toPlan));
}

/** Of an ICCID that it does not know the answer is `data: []`. */
const isUnknown = (body: unknown): boolean => {
  const { data: none } = Object(body);
  return Array.isArray(none) && none.length === 0;
};

async function poll(access: Access): Promise<Result<Poll>> {
  const line = bareLine(access.line ?? '');
  const answer = await access.http.get(`/v2/sims/${line}/usage`);
  if (answer.ok === false) return answer;
  if (answer.ok === 'missing' || isUnknown(answer.value.body)) {
    return failed({ kind: 'unreadable', path: 'line', why: 'no-such-line' });
  }
  const told = read(usage, answer.value.body);
  if (!told.ok) return told;
  const reading = toReading(told.value.data, line);
  if (!reading.ok) return reading;
  return done({
    readings: [reading.value],
    ...catalogued(access.wantsPlans ? await readPlans(access, line) : done(null)),
    clockOffset: clockOffset(answer.value.date, access.now()),
    endpoints: {},
  });
}

export const airalo: Adapter = {
  id: 'airalo',
  name: 'Airalo',
  kind: 'vendor',
  address: 'https://partners-api.airalo.com',
  fields: [{ name: 'clientId' }, { name: 'clientSecret' }, { name: 'line', form: 'iccid' }],
  below: '/v2',
  signIn: (address) => ({
    kind: 'client-credentials',
    tokenUrl: `${address}/v2/token`,
    tokenAt: ['data', 'access_token'],
    secretIn: 'body',
  }),
  gigabyte: 'binary',
  // It answers from a cache of 20 minutes.
  minPace: 20 * MINUTE,
  poll,
};
