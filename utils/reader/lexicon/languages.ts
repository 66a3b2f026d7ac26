/** Languages as two halves of one set of bits: there are more than 32 of them. */
export interface Languages {
  low: number;
  high: number;
}

/** The last bits are those of languages in Latin letters that are not their own. */
const FIRST_ROMANIZED = 60;
export const romanizedAt = (index: number): number => FIRST_ROMANIZED + index;

/** Each in its own letters. */
export const EVERY_LANGUAGE: Languages = { low: -1, high: (1 << (FIRST_ROMANIZED - 32)) - 1 };
export const NO_LANGUAGE: Languages = { low: 0, high: 0 };

export const languageBit = (index: number): Languages =>
  index < 32 ? { low: 1 << index, high: 0 } : { low: 0, high: 1 << (index - 32) };

export const shares = (one: Languages, other: Languages): boolean =>
  ((one.low & other.low) | (one.high & other.high)) !== 0;

export const both = (one: Languages, other: Languages): Languages => ({
  low: one.low | other.low,
  high: one.high | other.high,
});

export const common = (one: Languages, other: Languages): Languages => ({
  low: one.low & other.low,
  high: one.high & other.high,
});

export const isAmong = (index: number, set: Languages): boolean => shares(languageBit(index), set);
