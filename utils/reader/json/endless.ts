/** Nines alone, the largest numbers that machines count to, and nothing at all. */
const SENTINEL =
  /^(?:-1(?:\.0+)?|9{6,}(?:\.9+|\.0+)?|2147483647|4294967295|9223372036854775807|9223372036854776000|18446744073709551615|18446744073709552000)$/;

/** A number that stands for "without limit". */
export const isEndless = (value: unknown): boolean =>
  (typeof value === 'number' || typeof value === 'string') && SENTINEL.test(String(value).trim());
