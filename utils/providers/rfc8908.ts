/** Captive Portal API: https://www.rfc-editor.org/rfc/rfc8908 */
import * as z from 'zod/mini';
import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import type { Bucket, Poll } from '../domain/model';
import { MINUTE, SECOND } from '../domain/time';
import { amountOf } from './amounts';
import { answered } from './answered';
import type { Access, Adapter } from './contract';
import type { Amount } from './exact';
import { LATEST } from './moments';
import { newBucket } from './new-bucket';
import { newReading } from './new-reading';
import { read } from './read';
import { webPage } from './web-page';

const session = z.object({
  captive: z.boolean(),
  'user-portal-url': z.nullish(z.string()),
  'can-extend-session': z.nullish(z.boolean()),
  'seconds-remaining': z.nullish(amountOf(1)),
  'bytes-remaining': z.nullish(amountOf(1)),
});

/** Absent also where there is no such limit; which of both it is, nobody says. */
const bucketOf = (
  kind: 'time' | 'data',
  remaining: Amount | null | undefined,
  expiresAt: number | null,
): Bucket[] =>
  remaining === null || remaining === undefined
    ? []
    : [newBucket({ remaining }, { id: kind, kind, expiresAt })];

async function poll(access: Access): Promise<Result<Poll>> {
  const headers = { Accept: 'application/captive+json' };
  const answer = answered(await access.http.get('', { headers }), '', 'not-a-provider');
  if (!answer.ok) return answer;
  const told = read(session, answer.value.body);
  if (!told.ok) return told;
  const { captive, 'seconds-remaining': seconds, 'bytes-remaining': bytes } = told.value;
  const portal = webPage(told.value['user-portal-url'], access.address);
  if (captive) {
    const way = portal === null ? {} : { portal };
    return failed({ kind: 'signed-out', accepted: false, session: true, ...way });
  }
  // What is counted from now ends by our own clock, whatever the portal's says.
  const now = access.now();
  const expiresAt = seconds ? now + seconds.value * SECOND : null;
  if (expiresAt !== null && expiresAt > LATEST) {
    return failed({ kind: 'unreadable', path: 'seconds-remaining', why: 'too-large' });
  }
  const reading = newReading({
    lineId: 'line',
    name: new URL(access.address).hostname,
    buckets: [...bucketOf('data', bytes, expiresAt), ...bucketOf('time', seconds, expiresAt)],
    expiresAt,
    renewUrl: told.value['can-extend-session'] === true ? portal : null,
  });
  return done({ readings: [reading], plans: null, clockOffset: 0, endpoints: {} });
}

/** The network's own word on its session, at the URL that DHCP or router advertisements give. */
export const rfc8908: Adapter = {
  id: 'rfc8908',
  name: 'Captive Portal API (RFC 8908)',
  kind: 'standard',
  address: null,
  wholeAddress: true,
  fields: [],
  signIn: () => ({ kind: 'none' }),
  marks: [{ path: '', fits: (body) => z.object({ captive: z.boolean() }).safeParse(body).success }],
  gigabyte: 'decimal',
  minPace: MINUTE,
  poll,
};
