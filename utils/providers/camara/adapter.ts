/** CAMARA Device Data Volume v0.1: https://github.com/camaraproject/DeviceDataVolume */
import * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Poll } from '../../domain/model';
import { MINUTE } from '../../domain/time';
import { answered } from '../answered';
import type { Access, Adapter } from '../contract';
import type { Http } from '../http';
import { bareLine } from '../line-number';
import { newBucket } from '../new-bucket';
import { newReading, tailOf } from '../new-reading';
import { read } from '../read';
import { refusalOf } from './errors';
import { bytesOf, type Range, readCategory, toCheck } from './range';

const RETRIEVE = '/device-data-volume/v0.1/retrieve';
const CHECK = '/device-data-volume/v0.1/check';
/** Where a gateway serves the interface at its own root. */
const AT_ROOT = '/retrieve';

const retrieved = z.object({ dataVolumeCategory: z.string() });
const checked = z.object({ thresholdExceeded: z.boolean() });

/** Each may cost the operator's customer something, and the range is halved by each. */
const MOST_CHECKS = 3;

type Device = { device?: { phoneNumber: string } };

async function retrieve(http: Http, device: Device, path = RETRIEVE): Promise<Result<Range>> {
  const fetched = await http.post(path, device, { refusal: refusalOf });
  const answer = answered(fetched, '', 'not-a-provider');
  if (!answer.ok) {
    const { failure } = answer;
    const nothingThere = failure.kind === 'unreadable' && failure.why === 'not-a-provider';
    return nothingThere && path !== AT_ROOT ? retrieve(http, device, AT_ROOT) : answer;
  }
  const { body } = answer.value;
  const told = read(retrieved, body);
  // Gateways pass errors on with a 200.
  const refusal = told.ok ? null : refusalOf({ status: 200, body, retryAt: null });
  if (refusal !== null) return failed(refusal);
  return told.ok ? readCategory(told.value.dataVolumeCategory, 'dataVolumeCategory') : told;
}

/** A narrower range, as far as the operator answers; without, the wide one is as true. */
async function narrow(http: Http, device: Device, wide: Range): Promise<Range> {
  let range = wide;
  for (let check = 0; check < MOST_CHECKS; check += 1) {
    const volumeToCheck = toCheck(range);
    if (volumeToCheck === null) return range;
    const answer = await http.post(CHECK, { ...device, volumeToCheck });
    const told = answer.ok === true ? checked.safeParse(answer.value.body) : null;
    if (told?.success !== true) return range;
    const bytes = bytesOf(volumeToCheck);
    range = told.data.thresholdExceeded ? { ...range, low: bytes } : { ...range, high: bytes };
  }
  return range;
}

/** E.164 with its plus, as CAMARA wants it. Without a country, a number could be anybody's. */
function phoneNumber(line: string): string | null {
  const phone = bareLine(line).replace(/^00/, '+');
  return /^\+[1-9]\d{4,14}$/.test(phone) ? phone : null;
}

async function poll({ http, line }: Access): Promise<Result<Poll>> {
  const phone = line === null ? null : phoneNumber(line);
  if (line !== null && phone === null) {
    return failed({ kind: 'unreadable', path: 'line', why: 'wrong-type' });
  }
  const device: Device = phone === null ? {} : { device: { phoneNumber: phone } };
  const wide = await retrieve(http, device);
  if (!wide.ok) return wide;
  const range = await narrow(http, device, wide.value);
  const lineId = phone ?? 'line';
  const buckets = [newBucket({}, { id: 'data', kind: 'data', range })];
  const reading = newReading({ lineId, name: lineId, tail: tailOf(lineId), buckets });
  return done({ readings: [reading], plans: null, clockOffset: 0, endpoints: {} });
}

/** How much is left, roughly: operators tell it by category. */
export const camara: Adapter = {
  id: 'camara',
  name: 'CAMARA Device Data Volume',
  kind: 'standard',
  address: null,
  // A token that its holder consented to knows the line, and must not be told.
  fields: [{ name: 'token' }, { name: 'line', form: 'msisdn', optional: true }],
  below: '/device-data-volume/v0.1',
  signIn: () => ({ kind: 'bearer' }),
  questions: [RETRIEVE, CHECK, AT_ROOT],
  gigabyte: 'binary',
  minPace: 15 * MINUTE,
  poll,
};
