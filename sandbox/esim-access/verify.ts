import { createHmac } from 'node:crypto';
import type { Context } from 'hono';
import { type Subscriber, subscribers } from '../world/subscriber';
import { MINUTE } from '../world/units';
import type { ErrorCode } from './answer';

const OLDEST = 5 * MINUTE;

/** Whose access code it is, if the request is signed as the account wants it: or what is wrong. */
export async function verify(c: Context, now: number): Promise<Subscriber | ErrorCode> {
  const sent = c.req.header('RT-AccessCode');
  if (!sent) return '000101';
  const account = subscribers.find(({ accessCode }) => accessCode === sent);
  if (!account) return '000102';
  if (account.secret === undefined) return account;

  const timestamp = c.req.header('RT-Timestamp');
  const requestId = c.req.header('RT-RequestID');
  const signature = c.req.header('RT-Signature');
  if (!timestamp || !requestId || !signature) return '000101';
  // Milliseconds; seconds are a moment in 1970, so long over.
  if (!/^\d+$/.test(timestamp)) return '000102';
  if (now - Number(timestamp) > OLDEST) return '101001';
  const expected = createHmac('sha256', account.secret)
    .update(timestamp + requestId + sent + (await c.req.text()))
    .digest('hex');
  // Its documents say lower case and show upper case.
  return signature.toLowerCase() === expected ? account : '101003';
}
