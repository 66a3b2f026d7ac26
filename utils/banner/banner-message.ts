import * as z from 'zod/mini';

/** A name that a page makes up for what it claims. */
const claim = z.string().check(z.minLength(16), z.maxLength(100));

/** What the script of the banner may say to the worker; anything else is not even answered. */
export const bannerMessageShape = z.discriminatedUnion('do', [
  z.object({ do: z.literal('claim-banner'), claim }),
  z.object({ do: z.literal('close-banner'), claim, open: z.boolean() }),
]);

export type BannerMessage = z.output<typeof bannerMessageShape>;
