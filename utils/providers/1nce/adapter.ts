/** 1NCE's Management API v2: https://help.1nce.com/specs/sim-management-v2.json */
import * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Poll, Reading } from '../../domain/model';
import { HOUR } from '../../domain/time';
import { addressId } from '../address-id';
import { answeredPage } from '../answered';
import { catalogued } from '../catalogued';
import { clockOffset } from '../clock-offset';
import type { Access, Adapter } from '../contract';
import { eachOf } from '../each-of';
import { bareLine } from '../line-number';
import { newReading, tailOf } from '../new-reading';
import { readPages } from '../pages';
import { read } from '../read';
import { readPlans } from './products';
import { readQuota, type Sim } from './quota';

const SIZE = 100;

const text = z.nullish(z.string());

const sims = z.array(z.object({ iccid: addressId, label: text, status: text }));

interface Line {
  reading: Reading;
  date: number | null;
}

async function readLine(access: Access, sim: Sim, path: string): Promise<Result<Line>> {
  const data = await readQuota(access, sim, 'data', path);
  if (!data.ok) return data;
  if (data.value === null && access.line !== null) {
    return failed({ kind: 'unreadable', path: 'line', why: 'no-such-line' });
  }
  const sms = await readQuota(access, sim, 'sms', path === '' ? 'sms' : `${path}.sms`);
  if (!sms.ok) return sms;
  const reading = newReading({
    lineId: sim.iccid,
    name: sim.label || oneNce.name,
    tail: tailOf(sim.iccid),
    buckets: [data.value, sms.value].flatMap((quota) => quota?.bucket ?? []),
    expiresAt: (data.value ?? sms.value)?.bucket.expiresAt ?? null,
  });
  return done({ reading, date: data.value?.date ?? null });
}

const listSims = ({ http }: Access): Promise<Result<Sim[]>> =>
  readPages(
    'sims',
    ({ iccid }) => iccid,
    async ({ page, have }) => {
      const asked = await http.get(`/v2/sims?page=${page}&pageSize=${SIZE}`);
      const answer = answeredPage(asked, page, 'sims');
      if (!answer.ok) return answer;
      const { body, total } = answer.value;
      const told = read(sims, body, 'sims');
      if (!told.ok) return told;
      const count = told.value.length;
      const more = total === null ? count === SIZE : have + count < total;
      return done({ entries: told.value, more });
    },
  );

async function readLines(access: Access): Promise<Result<Line[]>> {
  if (access.line !== null) {
    const line = await readLine(access, { iccid: bareLine(access.line) }, '');
    return line.ok ? done([line.value]) : line;
  }
  const listed = await listSims(access);
  if (!listed.ok) return listed;
  if (listed.value.length === 0) return failed({ kind: 'unreadable', path: '', why: 'no-lines' });
  return eachOf(listed.value, (sim, at) => readLine(access, sim, `sims[${at}]`));
}

async function poll(access: Access): Promise<Result<Poll>> {
  const lines = await readLines(access);
  if (!lines.ok) return lines;
  return done({
    readings: lines.value.map(({ reading }) => reading),
    ...catalogued(access.wantsPlans ? await readPlans(access) : done(null)),
    clockOffset: clockOffset(lines.value[0]?.date ?? null, access.now()),
    endpoints: {},
  });
}

export const oneNce: Adapter = {
  id: '1nce',
  name: '1NCE',
  kind: 'vendor',
  address: 'https://api.1nce.com/management-api',
  // Its ICCIDs come without the check digit, which stands apart as `iccid_with_luhn`.
  fields: [{ name: 'clientId' }, { name: 'clientSecret' }, { name: 'line', optional: true }],
  signIn: (address) => ({
    kind: 'client-credentials',
    tokenUrl: `${address}/oauth/token`,
    body: 'json',
  }),
  gigabyte: 'binary',
  minPace: HOUR,
  poll,
};
