import type { CurrencyHint } from '../tokens/decide-currency';
import { type Card, makeCard, pathTo } from './card';
import { chosenOf } from './chosen-of';
import { dataInText } from './data-in-text';
import { endedIn } from './ended-in';
import { isObject } from './json-object';
import { type KeyedValues, keyedValues } from './keyed-values';
import { namedRows } from './named-rows';
import { numberedRows } from './numbered-keys';
import { respell } from './respell';
import { isUseByDay } from './use-by-day';

/** An answer of more objects is no account; a list of more elements is a history or a catalogue. */
const MOST_CARDS = 5000;
const MOST_IN_LIST = 200;
const DEEPEST = 60;

type Path = readonly (string | number)[] | null;

interface Place {
  key: string;
  parent: Card | null;
  path: Path;
  unselected: boolean;
  inArray: boolean;
  depth: number;
}

const below = (path: Path, key: string | number): Path => (path === null ? null : [...path, key]);

const without = (
  node: Record<string, unknown>,
  rows: readonly Record<string, unknown>[],
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(node).filter(([key]) => !rows.some((row) => Object.hasOwn(row, key))),
  );

class CardReader {
  readonly cards: Card[] = [];
  readonly written = new Map<string, string>();

  constructor(private readonly currency: CurrencyHint) {}

  /** Letters of texts that may still be looked into. */
  private letters = 1_000_000;

  /** A list that is the whole answer lies in an object like any other. */
  around(list: readonly unknown[]): Card {
    const place = { key: '', parent: null, unselected: false, inArray: false, path: null };
    const { written, currency } = this;
    const card = makeCard({ ...place, id: 0, node: { '': list }, written, currency });
    this.cards.push(card);
    return card;
  }

  visit(value: unknown, place: Place): void {
    if (place.depth > DEEPEST || this.cards.length >= MOST_CARDS) return;
    if (Array.isArray(value)) this.visitList(value, place);
    else if (isObject(value)) this.visitObject(value, place);
    else if (typeof value === 'string') this.visitText(value, place);
  }

  private visitList(list: readonly unknown[], place: Place): void {
    const named = namedRows(list, place.parent?.node);
    if (named !== null) {
      this.visit(respell(named, this.written), { ...place, path: null, depth: place.depth + 1 });
      return;
    }
    const keyed = keyedValues(list, this.written);
    if (keyed !== null) {
      this.visitObject(keyed.node, { ...place, inArray: false, depth: place.depth + 1 }, keyed);
      return;
    }
    const few = list.slice(0, MOST_IN_LIST);
    const chosen = chosenOf(few, this.cards[0]?.node);
    const ended = endedIn(few);
    const past = isUseByDay(few, place.key);
    for (const [at, one] of few.entries()) {
      const other = chosen !== null && one !== chosen;
      const unselected = place.unselected || other || past || ended.has(one);
      const path = below(place.path, at);
      this.visit(one, { ...place, path, unselected, inArray: true, depth: place.depth + 1 });
    }
  }

  private visitObject(node: Record<string, unknown>, place: Place, keyed?: KeyedValues): void {
    const { key, parent, path, unselected, inArray, depth } = place;
    const { written, currency } = this;
    const rows = keyed === undefined ? numberedRows(node) : [];
    const card = makeCard({
      id: this.cards.length,
      key,
      node: rows.length === 0 ? node : without(node, rows),
      parent,
      unselected,
      inArray,
      path,
      written,
      currency,
      ...(keyed === undefined ? {} : { steps: keyed.steps }),
    });
    this.cards.push(card);
    for (const row of rows) {
      const id = this.cards.length;
      const one = { id, key, node: row, parent: card, unselected, inArray: true, path };
      this.cards.push(makeCard({ ...one, written, currency }));
    }
    for (const [name, inner] of card.entries) {
      if (inner === null || (typeof inner !== 'object' && typeof inner !== 'string')) continue;
      const at = { key: name, parent: card, path: pathTo(card, name), unselected };
      this.visit(inner, { ...at, inArray: false, depth: depth + 1 });
    }
  }

  /** An answer wrapped in another is often wrapped as text. */
  private visitText(text: string, place: Place): void {
    if (place.parent === null) this.visitObject({ value: text }, { ...place, path: null });
    if (text.length > this.letters) return;
    const data = dataInText(text);
    if (data === null) return;
    this.letters -= text.length;
    this.visit(respell(data, this.written), { ...place, path: null, depth: place.depth + 1 });
  }
}

/** Every object of the data, outer ones first. */
export function cardsOf(data: unknown, currency: CurrencyHint): Card[] {
  const reader = new CardReader(currency);
  const place = { key: '', path: [], unselected: false, inArray: false, depth: 0 };
  const spelled = respell(data, reader.written);
  const parent = Array.isArray(spelled) ? reader.around(spelled) : null;
  reader.visit(spelled, { ...place, parent });
  return reader.cards;
}
