import type { TextSource } from '../source-shape';
import { type Keys, pathOf } from './path-of';

const MOST = 20_000;

/** A number or what is left of it behind a mask; no moment, no amount. */
const NUMBER = /^\+?[\d ()•·●*xX-]{4,30}$/;

const digits = (text: string): string => text.replace(/\D/g, '');

/** The same number, masked in another way, or the same address. */
function sameCard(text: string, card: string): boolean {
  if (card.includes('@')) return text.toLowerCase() === card.toLowerCase();
  const [one, other] = [digits(text), digits(card)];
  return (
    NUMBER.test(text) &&
    other.length >= 4 &&
    one.length >= 4 &&
    one.slice(-4) === other.slice(-4) &&
    text.length < 40
  );
}

/** Where an answer names the card that the page names; null where it does not. */
export function accountSourceIn(root: unknown, card: string): TextSource | null {
  const open: { value: unknown; keys: Keys }[] = [{ value: root, keys: [] }];
  for (let seen = 0; seen < MOST; seen++) {
    const next = open.shift();
    if (next === undefined) return null;
    const { value, keys } = next;
    if (typeof value === 'string' && sameCard(value, card)) {
      const path = pathOf(root, keys);
      if (path !== null) return { path };
    }
    if (typeof value !== 'object' || value === null) continue;
    const entries: [string | number, unknown][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    for (const [key, inner] of entries.slice(0, 500))
      open.push({ value: inner, keys: [...keys, key] });
  }
  return null;
}
