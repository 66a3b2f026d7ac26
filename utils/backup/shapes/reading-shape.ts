import * as z from 'zod/mini';
import type { Baseline } from '../../domain/changes';
import type { Bucket, Money, Reading } from '../../domain/model';
import type { ShapeOf } from './shape-of';
import {
  absent,
  always,
  amount,
  amountOrNull,
  flag,
  momentOrNull,
  number,
  text,
  textOrNull,
  wholeOrNull,
} from './shape-of';

export const moneyShape = z.object({ minor: amount, currency: text } satisfies ShapeOf<Money>);

const kindShape = z.enum(['data', 'voice', 'sms', 'money', 'time']);

const bucketShape = z.object({
  id: text,
  kind: kindShape,
  purpose: absent(z.enum(['roaming', 'night', 'booster', 'app', 'carried', 'bonus'])),
  name: text,
  remaining: amountOrNull,
  used: wholeOrNull,
  total: wholeOrNull,
  currency: textOrNull,
  share: absent(number),
  range: absent(z.object({ low: amount, high: amountOrNull })),
  exact: absent(z.object({ remaining: absent(text), used: absent(text), total: absent(text) })),
  estimated: absent(always),
  atLimit: absent(z.enum(['blocked', 'throttled', 'billed'])),
  unlimited: flag,
  state: z.enum(['active', 'suspended', 'expired', 'unknown']),
  startsAt: momentOrNull,
  expiresAt: momentOrNull,
  resetsAt: absent(momentOrNull),
} satisfies ShapeOf<Bucket>);

export const readingShape = z.object({
  lineId: text,
  name: text,
  tail: textOrNull,
  planId: textOrNull,
  planName: textOrNull,
  buckets: z.array(bucketShape),
  startsAt: momentOrNull,
  expiresAt: momentOrNull,
  autoRenew: z.nullable(flag),
  arrears: z.nullable(moneyShape),
  measuredAt: momentOrNull,
  staleAfter: absent(momentOrNull),
  source: absent(z.literal('device')),
  renewUrl: absent(textOrNull),
} satisfies ShapeOf<Reading>);

export const baselineFields = {
  expiresAt: momentOrNull,
  buckets: z.array(
    z.object({
      id: text,
      kind: kindShape,
      total: amountOrNull,
      remaining: amountOrNull,
      share: absent(number),
    } satisfies ShapeOf<Baseline['buckets'][number]>),
  ),
} satisfies ShapeOf<Baseline>;
