import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../utils/policy/read-policy';
import { managedSchema } from '../../support/managed-schema';

const FOLDER = new URL('../../../docs/enterprise/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const json = (name: string) => JSON.parse(read(name));

/** A property list, as far as this one uses one: each tag with the text that follows it. */
function plist(name: string): Record<string, unknown> {
  const tags = [
    ...read(name).matchAll(/<(\/?)(dict|array|key|string|integer|true|false)\/?>([^<]*)/g),
  ];
  const take = (): unknown => {
    const [, , tag = '', text = ''] = tags.shift() ?? [];
    if (tag === 'true' || tag === 'false') return tag === 'true';
    const inner: unknown[] = [];
    while (tags[0]?.[1] === '') inner.push(take());
    tags.shift();
    if (tag === 'array') return inner;
    if (tag !== 'dict') return tag === 'integer' ? Number(text) : text;
    const pairs = inner.flatMap((key, at) => (at % 2 === 0 ? [[key, inner[at + 1]]] : []));
    return Object.fromEntries(pairs);
  };
  return take() as Record<string, unknown>;
}

/** Every key of a registry file with its values, which are all texts. */
const registry = (name: string): Record<string, unknown>[] =>
  read(name)
    .split(/^\[.*\]\r$/m)
    .slice(1)
    .map((part) =>
      Object.fromEntries(
        [...part.matchAll(/^"(\w+)"=("(?:[^"\\]|\\.)*")\r$/gm)].map(([, key, value]) => [
          key,
          JSON.parse(value ?? ''),
        ]),
      ),
    );

const [chromium] = Object.values<Record<string, unknown>>(
  json('chromium.json')['3rdparty'].extensions,
);

const files: Record<string, Record<string, unknown>[]> = {
  'chromium.json': [chromium ?? {}],
  'firefox-policies.json': Object.values(
    json('firefox-policies.json').policies['3rdparty'].Extensions,
  ),
  'firefox-managed-storage.json': [json('firefox-managed-storage.json').data],
  'macos.plist': [plist('macos.plist')],
  'windows.reg': registry('windows.reg'),
};

test('every policy file of the documentation is looked at', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(files).sort());
});

describe.each(Object.entries(files))('%s', (_, given) => {
  test('holds as a whole, and sets the same as the others', () => {
    expect(given.length).toBeGreaterThan(0);
    for (const policy of given) {
      expect(readPolicy(policy)).toEqual({ ...readPolicy(chromium ?? {}), problems: [] });
    }
  });

  test('has no field that Chromium would drop', () => {
    const known = Object.keys(JSON.parse(managedSchema()).properties);
    for (const policy of given) expect(known).toEqual(expect.arrayContaining(Object.keys(policy)));
  });
});

test('Firefox finds them under the name that the extension has there', () => {
  const id = 'dataleft@dataleft.example';
  expect(Object.keys(json('firefox-policies.json').policies['3rdparty'].Extensions)).toEqual([id]);
  expect(json('firefox-managed-storage.json')).toMatchObject({ name: id, type: 'storage' });
});
