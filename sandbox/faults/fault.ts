import { z } from 'zod';

/** Something that goes wrong on purpose, for requests whose path begins with `match`. */
export const faultSchema = z.strictObject({
  match: z.string().startsWith('/'),
  /** Only for this subscriber's requests. */
  subscriber: z.string().optional(),
  kind: z.enum([
    'status', // answers `status` instead, with `Retry-After` if given
    'delay', // answers `delayMs` later
    'truncate', // cuts the text off in the middle
    'malformed', // sends what is no JSON
    'wrongTypes', // what remains is text, or an object
    'negative', // what remains is below zero
    'huge', // what remains is beyond every integer
    'flood', // pads the answer to `bytes`
    'redirect', // sends the client to `location`
    'drop', // breaks the connection in the middle of the answer
    'signOut', // as if the token or session had expired
  ]),
  status: z.int().min(400).max(599).default(503),
  /** Seconds, or an HTTP date as text. */
  retryAfter: z.union([z.int().nonnegative(), z.string()]).optional(),
  delayMs: z.int().nonnegative().default(1_000),
  location: z.string().default('http://127.0.0.1:9/'),
  bytes: z
    .int()
    .positive()
    .default(64 * 1024 * 1024),
  /** How often; without it, until cleared. */
  times: z.int().positive().optional(),
});

export type Fault = z.infer<typeof faultSchema>;
