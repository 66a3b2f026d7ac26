import * as z from 'zod/mini';
import {
  amountSource,
  askedSource,
  flagSource,
  momentSource,
  nameShape,
  pathShape,
  percentSource,
  textSource,
} from './source-shape';

const words = z.string().check(z.minLength(1), z.maxLength(80));
const wordsOrSource = z.union([words, textSource]);

export const bucketMap = z.strictObject({
  kind: z.enum(['data', 'voice', 'sms', 'money', 'time']),
  name: wordsOrSource,
  purpose: z.optional(
    z.enum(['general', 'roaming', 'night', 'booster', 'app', 'carried', 'bonus', 'other-line']),
  ),
  each: z.optional(pathShape),
  id: z.optional(textSource),
  remaining: z.optional(amountSource),
  used: z.optional(amountSource),
  total: z.optional(amountSource),
  percentUsed: z.optional(percentSource),
  percentRemaining: z.optional(percentSource),
  unlimited: z.optional(flagSource),
  startsAt: z.optional(momentSource),
  expiresAt: z.optional(momentSource),
  resetsAt: z.optional(momentSource),
});

export const lineMap = z.strictObject({
  request: nameShape,
  each: z.optional(pathShape),
  id: z.optional(z.union([z.strictObject({ value: words }), askedSource, textSource])),
  name: z.optional(wordsOrSource),
  tail: z.optional(z.union([askedSource, textSource])),
  planName: z.optional(wordsOrSource),
  expiresAt: z.optional(momentSource),
  autoRenew: z.optional(flagSource),
  buckets: z.array(bucketMap).check(z.minLength(1), z.maxLength(20)),
});

export type BucketMap = z.output<typeof bucketMap>;
export type LineMap = z.output<typeof lineMap>;
