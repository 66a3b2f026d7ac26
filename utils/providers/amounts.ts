import * as z from 'zod/mini';
import { type Amount, toAmount } from './exact';

/** A number or a text; one beyond what a float can be, as `1e400` is, is a number that is too large. */
export const decimal = z.custom<number | string>(
  (input) => typeof input === 'number' || typeof input === 'string',
);

/** An amount as a number or as text, times the size of its unit, in the integers of its kind. */
const amount = (factor: number, least: number) =>
  z.pipe(
    decimal,
    z.transform((input, context): Amount => {
      const read = toAmount(input, factor);
      const path: PropertyKey[] = [];
      if (typeof read === 'object' && read.value >= least) return read;
      if (read === 'not-a-number') {
        context.issues.push({ code: 'custom', input, path, message: 'not a number' });
      } else if (read === 'too-large') {
        context.issues.push({ code: 'too_big', origin: 'number', maximum: 2n ** 64n, input, path });
      } else {
        context.issues.push({ code: 'too_small', origin: 'number', minimum: 0, input, path });
      }
      return z.NEVER;
    }),
  );

/** What cannot be less than nothing. */
export const amountOf = (factor: number) => amount(factor, 0);

/** What may be: some providers say by how much more was used than there was. */
export const signedAmountOf = (factor: number) => amount(factor, Number.NEGATIVE_INFINITY);

/** In a catalogue: one plan with an amount that cannot be hides no other. */
export const amountOrNothing = (factor: number) => z.catch(z.nullish(amountOf(factor)), null);
