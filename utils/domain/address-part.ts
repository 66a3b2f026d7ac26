/**
 * A value as a part of an address; null for what cannot stand there: nothing, dots alone, which lead
 * elsewhere, and half a character, which is no text. Neither survives encoding.
 */
export const addressPart = (value: string): string | null =>
  value === '' || /^\.{1,2}$/.test(value) || /\p{Surrogate}/u.test(value)
    ? null
    : encodeURIComponent(value);
