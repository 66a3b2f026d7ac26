import * as z from 'zod/mini';
import { placeShape } from './place';

/** Names that a pack gives to its own parts: kebab-case. */
export const nameShape = z
  .string()
  .check(z.minLength(1), z.maxLength(40), z.regex(/^[a-z0-9][a-z0-9-]*$/));

export const pathShape = z.string().check(z.minLength(1), z.maxLength(300));

/** What every source may say besides. */
const anywhere = {
  request: z.optional(nameShape),
  optional: z.optional(z.boolean()),
};

const byPath = { path: pathShape, ...anywhere };
const byPlace = { place: placeShape, ...anywhere };

/** Texts: names, identities, the last digits of a card. */
export const textSource = z.union([z.strictObject(byPath), z.strictObject(byPlace)]);

/** What the user was asked for when the connection was made. */
export const askedSource = z.strictObject({ ask: nameShape });

const unit = z.union([
  z.enum(['B', 'kB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'TiB']),
  z.enum(['s', 'min', 'h', 'd', 'SMS', 'text']),
  z.string().check(z.regex(/^[A-Z]{3}(?:-minor)?$/)),
  z.strictObject({ path: pathShape }),
]);

const amount = { unit: z.optional(unit), negative: z.optional(z.literal('zero')) };

export const amountSource = z.union([
  z.strictObject({
    ...byPath,
    ...amount,
    sum: z.optional(z.boolean()),
    text: z.optional(z.boolean()),
  }),
  z.strictObject({ ...byPlace, ...amount }),
]);

export const percentSource = z.union([
  z.strictObject({ ...byPath, text: z.optional(z.boolean()) }),
  z.strictObject(byPlace),
]);

export const momentSource = z.union([
  z.strictObject({
    ...byPath,
    form: z.optional(z.string().check(z.minLength(1), z.maxLength(30))),
  }),
  z.strictObject(byPlace),
]);

const constant = z.union([z.string().check(z.maxLength(100)), z.number(), z.boolean()]);

/** Yes or no: the value itself, or whether it equals what is given. */
export const flagSource = z.union([
  z.strictObject({ ...byPath, equals: z.optional(constant) }),
  z.strictObject(byPlace),
]);

export type TextSource = z.output<typeof textSource>;
export type AmountSource = z.output<typeof amountSource>;
export type PercentSource = z.output<typeof percentSource>;
export type MomentSource = z.output<typeof momentSource>;
export type FlagSource = z.output<typeof flagSource>;

/** The part that all sources share. */
export type Source = TextSource | AmountSource | PercentSource | MomentSource | FlagSource;
