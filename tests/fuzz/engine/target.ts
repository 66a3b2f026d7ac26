/** What may never come of an input, whatever it is. */
export type TroubleKind = 'crash' | 'hang' | 'wrong-number' | 'secret' | 'host' | 'prototype';

export interface Trouble {
  kind: TroubleKind;
  /** The place or the text of the error: what tells one trouble from another. */
  what: string;
}

/** Something that takes what others wrote. */
export interface Target {
  /** Inputs to begin with: right ones, and those that were found. */
  seeds: readonly string[];
  /** What means something to it: keys, units, secrets. */
  words: readonly string[];
  /** What came of an input: null where all is well. Throws for what may not be thrown. */
  take: (input: string) => Trouble | null | Promise<Trouble | null>;
}

export const trouble = (kind: TroubleKind, what: string): Trouble => ({ kind, what });
