import * as z from 'zod/mini';
import { placeShape } from './place';

const text = (longest: number) => z.string().check(z.maxLength(longest));
const kind = z.enum(['data', 'voice', 'sms', 'money']);
const purpose = z.enum([
  'general',
  'roaming',
  'night',
  'booster',
  'app',
  'carried',
  'bonus',
  'other-line',
]);

const foundShape = z.object({
  id: text(40),
  field: z.enum([
    'remaining',
    'used',
    'total',
    'unlimited',
    'percentUsed',
    'percentRemaining',
    'expiresAt',
    'resetsAt',
    'card',
  ]),
  bucket: z.nullable(z.object({ kind, purpose, name: text(120), at: z.optional(z.int()) })),
  value: z.union([z.number(), text(120)]),
  currency: z.nullable(text(3)),
  unit: text(20),
  text: text(300),
  quote: text(400),
  mark: z.nullable(text(20)),
  place: placeShape,
});

/** What the user confirmed about a page; the worker makes a pack and a connection of it. */
export const watchDraftShape = z.object({
  /** Of the connection, made by the page: saved twice, it is one all the same. */
  connectionId: text(60),
  url: text(2_000),
  name: text(80),
  /** The page's language, BCP 47; empty where it says none. */
  locale: text(40),
  /** IANA. */
  zone: text(60),
  values: z.array(foundShape).check(z.minLength(1), z.maxLength(40)),
  gigabyte: z.enum(['decimal', 'binary', 'unknown']),
  /** Same-origin addresses that the page itself fetched: the values may be in one of them. */
  dataUrls: z.array(text(2_000)).check(z.maxLength(30)),
});

export type WatchDraft = z.output<typeof watchDraftShape>;
