import * as z from 'zod/mini';
import { channelsShape } from './channels-shape';
import { lineMap } from './line-shape';
import { askShape, linksShape, originShape, requestShape, signInShape } from './request-shape';
import { signedOutRule } from './signed-out-shape';
import { nameShape, textSource } from './source-shape';

const MONTH = 31 * 24 * 3600;

const origins = z.array(originShape).check(z.maxLength(10));
const seconds = z.int().check(z.gte(0), z.lte(MONTH));

/**
 * Format 1 of a provider pack. Strict: an unknown key is an error. What a shape cannot say, such as
 * that every address is on a declared host, is in `checkPack`.
 */
export const packShape = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(300))),
  format: z.literal(1),
  id: nameShape,
  version: z.int().check(z.gte(1)),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  countries: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.maxLength(250))),
  hosts: origins.check(z.minLength(1)),
  checkoutHosts: z.optional(origins),
  signIn: signInShape,
  asks: z.optional(z.array(askShape).check(z.maxLength(4))),
  requests: z.array(requestShape).check(z.minLength(1), z.maxLength(8)),
  zone: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  locale: z.optional(z.string().check(z.minLength(2), z.maxLength(40))),
  gigabyte: z.enum(['decimal', 'binary', 'unknown']),
  account: z.optional(textSource),
  lines: z.array(lineMap).check(z.minLength(1), z.maxLength(10)),
  signedOut: z.optional(z.array(signedOutRule).check(z.maxLength(10))),
  links: z.optional(linksShape),
  channels: z.optional(channelsShape),
  activation: z.optional(z.strictObject({ fromSeconds: seconds, toSeconds: seconds })),
  profileUpdate: z.optional(z.boolean()),
  topUpEffect: z.optional(z.enum(['restarts', 'extends', 'adds', 'unknown'])),
  paceMinutes: z.int().check(z.gte(5), z.lte(7 * 24 * 60)),
});

export type ProviderPack = z.output<typeof packShape>;
