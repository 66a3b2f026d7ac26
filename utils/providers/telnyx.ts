/** Telnyx's SIM cards: https://developers.telnyx.com/api-reference/sim-cards/get-all-sim-cards */
import * as z from 'zod/mini';
import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import type { BucketState, Poll, Reading } from '../domain/model';
import { MINUTE } from '../domain/time';
import { amountOf } from './amounts';
import { answered } from './answered';
import { clockOffset } from './clock-offset';
import type { Access, Adapter } from './contract';
import type { Amount } from './exact';
import { bareLine } from './line-number';
import { usedBucket } from './new-bucket';
import { newReading, tailOf } from './new-reading';
import { readPages } from './pages';
import { read } from './read';
import { bytesPer } from './units';

const SIZE = 100;

const quantity = z.nullish(
  z.object({
    amount: z.nullish(z.union([z.string(), z.number()])),
    unit: z.nullish(z.string()),
  }),
);

const card = z.object({
  id: z.string(),
  iccid: z.nullish(z.string()),
  msisdn: z.nullish(z.string()),
  status: z.nullish(z.object({ value: z.nullish(z.string()) })),
  data_limit: quantity,
  current_billing_period_consumed_data: quantity,
});

const count = z.int().check(z.gte(0));

const list = z.object({
  data: z.array(card),
  meta: z.object({ total_pages: count, total_results: z.nullish(count) }),
});

type Card = z.output<typeof card>;

const STATES = new Map<string, BucketState>([
  ['enabled', 'active'],
  ['disabled', 'suspended'],
  ['standby', 'suspended'],
]);

/** By any of its numbers; that of the phone with or without its plus sign. */
const isNamed = ({ id, iccid, msisdn }: Card, line: string): boolean =>
  [id, iccid, msisdn, msisdn?.replace('+', '')].includes(line);

/** An amount in bytes; null where none is told. */
function readBytes(
  told: Card['data_limit'],
  { gigabyte }: Access,
  path: string,
): Result<Amount | null> {
  const { amount, unit } = told ?? {};
  if (amount === null || amount === undefined) return done(null);
  const bytes = bytesPer(unit ?? '', gigabyte);
  if (bytes === null) {
    return failed({ kind: 'unreadable', path: `${path}.unit`, why: 'unknown-unit' });
  }
  return read(amountOf(bytes), amount, `${path}.amount`);
}

function toReading(sim: Card, access: Access, path: string): Result<Reading> {
  const total = readBytes(sim.data_limit, access, `${path}.data_limit`);
  if (!total.ok) return total;
  const place = 'current_billing_period_consumed_data';
  const used = readBytes(sim[place], access, `${path}.${place}`);
  if (!used.ok) return used;
  const state = STATES.get(sim.status?.value ?? '') ?? 'unknown';
  return done(
    newReading({
      lineId: sim.id,
      name: telnyx.name,
      tail: tailOf(sim.iccid ?? ''),
      // A card without a limit of its own may share that of its group: no limit told is unknown.
      buckets: [usedBucket(total.value, used.value, { id: 'data', kind: 'data', state })],
    }),
  );
}

async function poll(access: Access): Promise<Result<Poll>> {
  let date: number | null = null;
  const cards = await readPages(
    'data',
    ({ id }: Card) => id,
    async ({ page, have }) => {
      const asked = await access.http.get(`/v2/sim_cards?page[number]=${page}&page[size]=${SIZE}`);
      const answer = answered(asked, '', page === 1 ? 'not-a-provider' : 'partial');
      if (!answer.ok) return answer;
      date ??= answer.value.date;
      const told = read(list, answer.value.body);
      if (!told.ok) return told;
      const { data: entries, meta } = told.value;
      const short = have + entries.length < (meta.total_results ?? 0);
      return done({ entries, more: page < meta.total_pages || short });
    },
  );
  if (!cards.ok) return cards;
  const line = access.line === null ? null : bareLine(access.line);
  const readings: Reading[] = [];
  for (const [at, sim] of cards.value.entries()) {
    if (line !== null && !isNamed(sim, line)) continue;
    const reading = toReading(sim, access, `data[${at}]`);
    if (!reading.ok) return reading;
    readings.push(reading.value);
  }
  if (readings.length === 0) {
    return line === null
      ? failed({ kind: 'unreadable', path: '', why: 'no-lines' })
      : failed({ kind: 'unreadable', path: 'line', why: 'no-such-line' });
  }
  return done({
    readings,
    plans: null,
    clockOffset: clockOffset(date, access.now()),
    endpoints: {},
  });
}

export const telnyx: Adapter = {
  id: 'telnyx',
  name: 'Telnyx',
  kind: 'vendor',
  address: 'https://api.telnyx.com',
  fields: [{ name: 'token' }, { name: 'line', optional: true }],
  below: '/v2',
  signIn: () => ({ kind: 'bearer' }),
  // Whether its MB has 10^6 bytes or 2^20 is nowhere said.
  gigabyte: null,
  minPace: 5 * MINUTE,
  poll,
};
