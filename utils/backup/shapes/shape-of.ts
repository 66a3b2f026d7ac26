import * as z from 'zod/mini';

/**
 * What a shape of `T` has to say: each of its fields, none left out, and each as it is. A field that
 * is added to a type and not here does not compile, or a restore would drop it without a word.
 */
export type ShapeOf<T> = { [Name in keyof T]-?: z.ZodMiniType<T[Name]> };

/** May be absent, and is never there as `undefined`. */
export const absent = <Shape extends z.core.SomeType>(shape: Shape) => z.exactOptional(shape);

/** All fields of a shape, each of them left out or there. */
export function eachAbsent<Shape extends Record<string, z.core.SomeType>>(
  shape: Shape,
): { [Name in keyof Shape]: z.ZodMiniExactOptional<Shape[Name]> } {
  const fields = Object.entries(shape).map(([name, field]) => [name, z.exactOptional(field)]);
  return Object.fromEntries(fields) as {
    [Name in keyof Shape]: z.ZodMiniExactOptional<Shape[Name]>;
  };
}

/** The last moment that there is, 8.64 × 10^15 ms: what is shown of a later one throws. */
const MOST = 8_640_000_000_000_000;

export const text = z.string();
/** A moment, a count, a share: nothing of them is beyond the last moment. */
export const number = z.number().check(z.gte(-MOST), z.lte(MOST));
export const flag = z.boolean();
export const textOrNull = z.nullable(z.string());
export const numberOrNull = z.nullable(number);
/** Epoch ms, as providers tell it. */
export const momentOrNull = z.nullable(z.int().check(z.gte(-MOST), z.lte(MOST)));
/** Bytes that were computed. */
export const size = z.number();
export const sizeOrNull = z.nullable(size);
/** Bytes and their like as they were told; beyond 2^53 they are rounded, and never fractions. */
export const amount = z.number().check(z.refine((value) => Number.isInteger(value)));
export const amountOrNull = z.nullable(amount);
/** What cannot be less than nothing. */
export const wholeOrNull = z.nullable(amount.check(z.gte(0)));
export const always = z.literal(true);
/** `2026-11-21`. */
export const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
