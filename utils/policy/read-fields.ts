import type * as z from 'zod/mini';
import { type PackProblem, toPath } from '../packs/pack-problem';
import { shapeProblems } from '../packs/shape-problems';

type Keys = readonly PropertyKey[];

/** What held, and what did not with its place. */
export interface Read<Value> {
  value: Value;
  problems: PackProblem[];
}

export type Given = Record<string, unknown>;

export const wrongType = (at: Keys, expected: string): PackProblem => ({
  path: toPath(at),
  kind: 'wrong-type',
  expected,
});

export const unknownKey = (at: Keys, key: string): PackProblem => ({
  path: toPath([...at, key]),
  kind: 'unknown-key',
  key: key.slice(0, 60),
});

export const isObject = (given: unknown): given is Given =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** One value, or what is wrong with it. */
export function readValue<Shape extends z.ZodMiniType>(
  shape: Shape,
  given: unknown,
  at: Keys,
): Read<z.output<Shape> | undefined> {
  const parsed = shape.safeParse(given, { reportInput: true });
  return parsed.success
    ? { value: parsed.data, problems: [] }
    : { value: undefined, problems: shapeProblems(parsed.error.issues, at) };
}

/** Every field by itself: one that is wrong or unknown takes no other along. */
export function readFields<Shapes extends Record<string, z.ZodMiniType>>(
  shapes: Shapes,
  given: Given,
  at: Keys,
): Read<{ [Name in keyof Shapes]?: z.output<Shapes[Name]> }> {
  const value: { [Name in keyof Shapes]?: z.output<Shapes[Name]> } = {};
  const problems: PackProblem[] = [];
  for (const [key, said] of Object.entries(given)) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (shape === undefined) problems.push(unknownKey(at, key));
    else {
      const read = readValue(shape, said, [...at, key]);
      if (read.problems.length === 0) Object.assign(value, { [key]: read.value });
      problems.push(...read.problems);
    }
  }
  return { value, problems };
}

/** Every element by itself, with the place at which it stood. */
export function readEach<Value>(
  given: unknown,
  at: Keys,
  read: (one: unknown, at: Keys) => Read<Value | undefined>,
): Read<{ value: Value; place: number }[]> {
  if (given === undefined) return { value: [], problems: [] };
  if (!Array.isArray(given)) return { value: [], problems: [wrongType(at, 'array')] };
  const each = given.map((one: unknown, place) => ({ ...read(one, [...at, place]), place }));
  return {
    value: each.flatMap(({ value, place }) => (value === undefined ? [] : [{ value, place }])),
    problems: each.flatMap(({ problems }) => problems),
  };
}
