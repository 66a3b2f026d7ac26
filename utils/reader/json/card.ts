import type { CurrencyHint } from '../tokens/decide-currency';
import type { JsonObject } from './json-object';

/** An object of the data with what stands around it. */
export interface Card {
  id: number;
  key: string;
  node: JsonObject;
  /** Its first keys with their values; an object of more is a table of something. */
  entries: readonly (readonly [string, unknown])[];
  parent: Card | null;
  /** One of several of which another is chosen, or a record of what once was. */
  unselected: boolean;
  inArray: boolean;
  /** The keys that lead to it; null where it stands in a text within the data. */
  path: readonly (string | number)[] | null;
  /** Where a value stands, if not under its key. */
  steps?: ReadonlyMap<string, readonly (string | number)[]>;
  /** How keys of the answer were written that are spelled otherwise here. */
  written: ReadonlyMap<string, string>;
  /** Where the answer is from: what a sign like "$" or "Rs." stands for there. */
  currency: CurrencyHint;
}

/** The keys that lead to a value of an object; null where it stands in a text within the data. */
export const pathTo = (
  { path, steps }: Pick<Card, 'path' | 'steps'>,
  key: string,
): readonly (string | number)[] | null =>
  path === null ? null : [...path, ...(steps?.get(key) ?? [key])];

const MOST_KEYS = 300;

export function makeCard(card: Omit<Card, 'entries'>): Card {
  const entries: [string, unknown][] = [];
  for (const key in card.node) {
    if (entries.length >= MOST_KEYS) break;
    if (Object.hasOwn(card.node, key)) entries.push([key, card.node[key]]);
  }
  return { ...card, entries };
}

/** The card and all around it, innermost first. */
export function* outwards(card: Card): Generator<Card> {
  for (let at: Card | null = card; at !== null; at = at.parent) yield at;
}
