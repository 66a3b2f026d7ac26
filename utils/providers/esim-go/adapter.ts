/** eSIM Go's API v2.5: https://docs.esim-go.com/api/v2_5 */
import * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Bucket, Poll, Reading } from '../../domain/model';
import { MINUTE } from '../../domain/time';
import { addressId } from '../address-id';
import { amountOf } from '../amounts';
import { answeredPage } from '../answered';
import { catalogued } from '../catalogued';
import { clockOffset } from '../clock-offset';
import type { Access, Adapter } from '../contract';
import { eachOf } from '../each-of';
import { latest } from '../latest';
import { bareLine } from '../line-number';
import { newReading, tailOf } from '../new-reading';
import { readPages } from '../pages';
import { read } from '../read';
import { type Assignment, lacksEnd, readBundles, toBucket } from './bundles';
import { hasMore, readCatalogue, readDays, toPlan } from './catalogue';

const SIZE = 100;

const esims = z.object({
  esims: z.array(z.object({ iccid: addressId, customerRef: z.nullish(z.string()) })),
  pageCount: z.nullish(amountOf(1)),
});

type Esim = z.output<typeof esims>['esims'][number];

const listEsims = ({ http }: Access): Promise<Result<Esim[]>> =>
  readPages(
    'esims',
    ({ iccid }) => iccid,
    async ({ page }) => {
      const asked = await http.get(`/esims?page=${page}&perPage=${SIZE}`);
      const answer = answeredPage(asked, page, 'esims');
      if (!answer.ok) return answer;
      const told = read(esims, answer.value.body);
      if (!told.ok) return told;
      const { esims: entries, pageCount } = told.value;
      return done({ entries, more: hasMore(page, pageCount, entries, SIZE) });
    },
  );

interface Line extends Esim {
  assignments: Assignment[];
  date: number | null;
}

async function readLines(access: Access): Promise<Result<Line[]>> {
  const { http, line } = access;
  if (line !== null) {
    const iccid = bareLine(line);
    const unknown = { path: 'line', why: 'no-such-line' } as const;
    const held = await readBundles(http, { iccid, path: '', unknown });
    return held.ok ? done([{ iccid, ...held.value }]) : held;
  }
  const listed = await listEsims(access);
  if (!listed.ok) return listed;
  if (listed.value.length === 0) return failed({ kind: 'unreadable', path: '', why: 'no-lines' });
  return eachOf(listed.value, async (esim, at) => {
    const path = `esims[${at}]`;
    const iccid = encodeURIComponent(esim.iccid);
    const held = await readBundles(http, { iccid, path, unknown: { path, why: 'partial' } });
    return held.ok ? done({ ...esim, ...held.value }) : held;
  });
}

function toReading(line: Line, days: Map<string, number>, now: number): Result<Reading> {
  const buckets: Bucket[] = [];
  for (const told of line.assignments) {
    const bucket = toBucket(told, days.get(told.bundle), now);
    if (!bucket.ok) return bucket;
    buckets.push(bucket.value);
  }
  const running = buckets.filter(({ state }) => state === 'active');
  const waiting = buckets.filter(({ state }) => state === 'unknown');
  // What has not begun does not end the line, and what is over no longer does.
  const ending = running.length + waiting.length > 0 ? running : buckets;
  const [first] = [...running, ...waiting];
  const current = first && line.assignments[buckets.indexOf(first)];
  return done(
    newReading({
      lineId: line.iccid,
      name: line.customerRef || esimGo.name,
      tail: tailOf(line.iccid),
      planId: current?.bundle ?? null,
      planName: current?.title ?? null,
      buckets,
      startsAt: running.find(({ startsAt }) => startsAt !== null)?.startsAt ?? null,
      expiresAt: latest(ending.map(({ expiresAt }) => expiresAt)),
    }),
  );
}

async function poll(access: Access): Promise<Result<Poll>> {
  const lines = await readLines(access);
  if (!lines.ok) return lines;
  const offered = access.wantsPlans ? await readCatalogue(access.http) : done(null);
  const catalogue = offered.ok ? offered.value : null;
  const endless = lines.value.flatMap(({ assignments }) => assignments.filter(lacksEnd));
  const names = new Set(endless.map(({ bundle }) => bundle));
  const days = await readDays(access.http, names, catalogue ?? []);
  const now = access.now();
  const readings: Reading[] = [];
  for (const line of lines.value) {
    const reading = toReading(line, days, now);
    if (!reading.ok) return reading;
    readings.push(reading.value);
  }
  return done({
    readings,
    ...catalogued(offered.ok ? done(catalogue?.map(toPlan) ?? null) : offered),
    clockOffset: clockOffset(lines.value[0]?.date ?? null, now),
    endpoints: {},
  });
}

export const esimGo: Adapter = {
  id: 'esim-go',
  name: 'eSIM Go',
  kind: 'vendor',
  address: 'https://api.esim-go.com/v2.5',
  fields: [{ name: 'key' }, { name: 'line', optional: true, form: 'iccid' }],
  signIn: () => ({ kind: 'header', name: 'X-API-Key' }),
  gigabyte: 'decimal',
  minPace: 15 * MINUTE,
  poll,
};
