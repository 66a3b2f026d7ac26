import * as z from 'zod/mini';
import { pathShape } from './source-shape';

const text = z.string().check(z.minLength(1), z.maxLength(300));

/** One way to see that nobody is signed in; any of a pack's rules is enough. */
export const signedOutRule = z.union([
  z.strictObject({
    status: z.array(z.int().check(z.gte(100), z.lte(599))).check(z.minLength(1), z.maxLength(10)),
  }),
  z.strictObject({ urlStartsWith: text }),
  z.strictObject({
    path: pathShape,
    equals: z.optional(z.union([text, z.number(), z.boolean()])),
  }),
  z.strictObject({ text }),
]);

export type SignedOutRule = z.output<typeof signedOutRule>;
