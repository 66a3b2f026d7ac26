import type { Chance } from '../../long-life/random';
import { interesting } from './interesting';
import { mutateText } from './mutate-text';
import { pickFrom } from './pick-from';

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;

/** Into an own field, even where the name is `__proto__`. */
const withField = (fields: Fields, name: string, value: unknown): Fields => ({
  ...fields,
  [name]: value,
});

function without(fields: Fields, name: string): Fields {
  const { [name]: _, ...rest } = fields;
  return rest;
}

function nested(depth: number, chance: Chance): unknown {
  let value: unknown = 1;
  const inObjects = chance.of(0.5);
  for (let at = 0; at < depth; at += 1) value = inObjects ? { a: value } : [value];
  return value;
}

/** Something else in a place: of another kind, or at the edge of its own. */
function anotherValue(chance: Chance, words: readonly string[]): unknown {
  return pickFrom(chance, [
    () => pickFrom(chance, interesting.NUMBERS),
    () => pickFrom(chance, interesting.NUMBERS),
    () => pickFrom(chance, interesting.WRITTEN),
    () => pickFrom(chance, interesting.MOMENTS),
    () => pickFrom(chance, words) ?? '',
    () => pickFrom(chance, interesting.MARKUP),
    () => pickFrom(chance, [null, true, false, '', [], {}, [[]], [null], { '': null }]),
    () => (chance.of(0.1) ? nested(chance.whole(5, 1_500), chance) : {}),
    () => (chance.of(0.1) ? Array(chance.whole(10, 300)).fill(0) : []),
  ])?.();
}

function changeNumber(number: number, chance: Chance): number {
  return (
    pickFrom(chance, [
      -number,
      number + chance.whole(-2, 2),
      number * 10 ** chance.whole(-3, 12),
      number / 3,
      number * 2,
      pickFrom(chance, interesting.NUMBERS) ?? 0,
    ]) ?? 0
  );
}

function changeList(list: readonly unknown[], chance: Chance): unknown[] {
  const at = chance.whole(0, Math.max(0, list.length - 1));
  const one = list[at];
  return (
    pickFrom(chance, [
      [...list.slice(0, at), ...list.slice(at + 1)],
      [...list, one],
      [one, ...list],
      [...list].reverse(),
      [...list, null],
      [...list, list],
    ]) ?? []
  );
}

function changeFields(fields: Fields, chance: Chance, words: readonly string[]): Fields {
  const name = pickFrom(chance, Object.keys(fields)) ?? '';
  const other = pickFrom(chance, Object.keys(fields)) ?? '';
  const known = pickFrom(chance, words) ?? '';
  const forbidden = pickFrom(chance, interesting.NAMES) ?? '';
  return (
    pickFrom(chance, [
      () => without(fields, name),
      () => withField(without(fields, name), mutateText(name, chance, words, other), fields[name]),
      () => withField(fields, known, anotherValue(chance, words)),
      () => withField(fields, forbidden, pickFrom(chance, [fields, fields[name], 1, {}])),
      () => withField(withField(fields, name, fields[other]), other, fields[name]),
      () => withField(fields, name, [fields[name]]),
      () => withField(fields, name, { [other]: fields[name] }),
    ])?.() ?? fields
  );
}

function changeHere(value: unknown, chance: Chance, words: readonly string[], other: string) {
  if (chance.of(0.25)) return anotherValue(chance, words);
  if (typeof value === 'number') return changeNumber(value, chance);
  if (typeof value === 'string') return mutateText(value, chance, words, other);
  if (Array.isArray(value)) return changeList(value, chance);
  const fields = fieldsOf(value);
  return fields === null ? anotherValue(chance, words) : changeFields(fields, chance, words);
}

/** Mostly somewhere deep inside: most values are leaves. */
const GOES_IN = 0.85;

const namesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** Some value within, or the whole. */
function someValueOf(value: unknown, chance: Chance): unknown {
  const name = pickFrom(chance, namesIn(value));
  return name === undefined || !chance.of(GOES_IN)
    ? value
    : someValueOf(Object(value)[name], chance);
}

/** A copy with some value within, or the whole, changed. */
function changeSome(value: unknown, chance: Chance, change: (value: unknown) => unknown): unknown {
  const name = pickFrom(chance, namesIn(value));
  if (name === undefined || !chance.of(GOES_IN)) return change(value);
  const changed = changeSome(Object(value)[name], chance, change);
  if (!Array.isArray(value)) return withField(fieldsOf(value) ?? {}, name, changed);
  return value.map((item, index) => (index === Number(name) ? changed : item));
}

/** JSON with one thing changed, so that it gets past whoever reads it first. */
export function mutateJson(
  json: unknown,
  chance: Chance,
  words: readonly string[],
  other: unknown,
): unknown {
  if (other !== undefined && chance.of(0.1)) {
    return changeSome(json, chance, () => someValueOf(other, chance));
  }
  const text = typeof other === 'string' ? other : '';
  return changeSome(json, chance, (value) => changeHere(value, chance, words, text));
}
