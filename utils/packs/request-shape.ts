import * as z from 'zod/mini';
import { nameShape } from './source-shape';

const address = z.string().check(z.minLength(1), z.maxLength(2000));

export const originShape = z.string().check(z.minLength(1), z.maxLength(300));

/** What proves to the provider who asks. A pack never holds the secret itself. */
export const signInShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('browser') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('bearer') }),
  z.strictObject({
    kind: z.literal('header'),
    name: z.string().check(z.minLength(1), z.maxLength(60)),
  }),
  z.strictObject({ kind: z.literal('basic') }),
  z.strictObject({
    kind: z.literal('client-credentials'),
    tokenUrl: address,
    scope: z.optional(z.string().check(z.maxLength(200))),
    /** Where id and secret go: the Authorization header of RFC 6749, or the body. */
    secretIn: z.optional(z.enum(['header', 'body'])),
    body: z.optional(z.enum(['form', 'json'])),
  }),
]);

/** GET, always: there is no key for a method. */
export const requestShape = z.strictObject({
  id: nameShape,
  url: address,
  answer: z.enum(['html', 'json', 'xml', 'text']),
  headers: z.optional(
    z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(200))),
  ),
});

/** Something the user types when connecting, such as the number of a card. */
export const askShape = z.strictObject({
  name: nameShape,
  label: z.string().check(z.minLength(1), z.maxLength(60)),
});

const link = z.optional(address);

export const linksShape = z.strictObject({
  account: link,
  register: link,
  signIn: link,
  forgottenPassword: link,
  checkout: link,
  bills: link,
  support: link,
  shops: link,
  appIos: link,
  appAndroid: link,
});

export type PackRequest = z.output<typeof requestShape>;
