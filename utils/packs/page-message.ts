import * as z from 'zod/mini';

const address = z.string().check(z.maxLength(4_000));

/** What our scripts in web pages may say; anything else is not even answered. */
export const pageMessageShape = z.discriminatedUnion('do', [
  z.object({ do: z.literal('visited'), url: address }),
  z.object({
    do: z.literal('page-seen'),
    url: address,
    html: z.string().check(z.maxLength(6_000_000)),
    /** When the page was loaded, or last got something new from its server; epoch ms. */
    seenAt: z.number(),
    /** The page has come to rest: what it lacks now, it lacks. */
    settled: z.boolean(),
  }),
  z.object({ do: z.literal('pointed') }),
]);
