import type { Chance } from '../../long-life/random';
import { interesting } from './interesting';
import { pickFrom } from './pick-from';

/** Longer is slower, and tells nothing more. */
const LONGEST = 60_000;
const DEEP = 3_000;

type Change = (text: string, chance: Chance, words: readonly string[], other: string) => string;

/** A piece of a text, seldom a long one. */
function pieceOf(text: string, chance: Chance): [from: number, to: number] {
  const from = chance.whole(0, text.length);
  const long = Math.ceil(chance.spread(1, Math.max(2, text.length / 4)));
  return [from, Math.min(text.length, from + long)];
}

const putAt = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);

const strange = (chance: Chance): string =>
  pickFrom(
    chance,
    pickFrom(chance, [
      interesting.CHARACTERS,
      interesting.WRITTEN,
      interesting.MOMENTS,
      interesting.NAMES,
      interesting.MARKUP,
    ]) ?? [],
  ) ?? '';

/** Another number in the place of one that is there. */
function otherNumber(text: string, chance: Chance): string {
  const numbers = [...text.matchAll(/\d+(?:[.,]\d+)*/g)];
  const found = pickFrom(chance, numbers);
  if (found === undefined) return text;
  const [number] = found;
  const size = Number(number.replace(',', '.'));
  const changed = pickFrom(chance, [
    String(size * -1),
    String(size * 10 ** chance.whole(-4, 12)),
    String(size + chance.whole(-2, 2)),
    String(pickFrom(chance, interesting.NUMBERS)),
    pickFrom(chance, interesting.WRITTEN) ?? '',
    `${number}${number}`,
    number.split('').reverse().join(''),
  ]);
  return text.slice(0, found.index) + changed + text.slice(found.index + number.length);
}

const changes: readonly Change[] = [
  otherNumber,
  otherNumber,
  (text, chance) => putAt(text, chance.whole(0, text.length), strange(chance)),
  (text, chance, words) =>
    putAt(text, chance.whole(0, text.length), pickFrom(chance, words) ?? strange(chance)),
  (text, chance) => {
    const [from, to] = pieceOf(text, chance);
    return text.slice(0, from) + text.slice(to);
  },
  (text, chance) => {
    const [from, to] = pieceOf(text, chance);
    return putAt(text, to, text.slice(from, to).repeat(chance.whole(1, 4)));
  },
  (text, chance) => {
    const [from, to] = pieceOf(text, chance);
    const cut = text.slice(0, from) + text.slice(to);
    return putAt(cut, chance.whole(0, cut.length), text.slice(from, to));
  },
  (text, chance, words) => {
    const [from, to] = pieceOf(text, chance);
    return text.slice(0, from) + (pickFrom(chance, words) ?? strange(chance)) + text.slice(to);
  },
  (text, chance) => {
    const at = chance.whole(0, Math.max(0, text.length - 1));
    const code = text.charCodeAt(at) ^ (1 << chance.whole(0, 6));
    return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
  },
  (text, chance, _words, other) => {
    const [from, to] = pieceOf(other, chance);
    return putAt(text, chance.whole(0, text.length), other.slice(from, to));
  },
  (text, chance, _words, other) =>
    text.slice(0, chance.whole(0, text.length)) + other.slice(chance.whole(0, other.length)),
  (text, chance) => text.slice(0, chance.whole(0, text.length)),
  (text, chance) => {
    if (!chance.of(0.05)) return text;
    const opened = pickFrom(chance, ['[', '{"a":', '<b>', '(', '<table><tr><td>', '&lt;']) ?? '';
    return putAt(text, chance.whole(0, text.length), opened.repeat(chance.whole(10, DEEP)));
  },
  (text, chance) =>
    chance.of(0.05)
      ? putAt(text, chance.whole(0, text.length), strange(chance).repeat(chance.whole(10, DEEP)))
      : text,
];

/** A text with one thing changed. */
export function mutateText(
  text: string,
  chance: Chance,
  words: readonly string[],
  other: string,
): string {
  const change = pickFrom(chance, changes);
  return (change?.(text, chance, words, other) ?? text).slice(0, LONGEST);
}
