import { describe, expect, test } from 'vitest';
import { compilePath, findAll } from '../../../utils/packs/json-path';

function query(path: string, data: unknown, most = 100) {
  const compiled = compilePath(path);
  return compiled.ok ? findAll(compiled.path.query, data, most) : compiled;
}

function nested(depth: number): unknown {
  let data: unknown = 1;
  for (let level = 0; level < depth; level++) data = [data];
  return data;
}

describe('an expression', () => {
  test.each<[string, unknown, unknown[]]>([
    ['$.a.b', { a: { b: 7 } }, [7]],
    ["$['a b']", { 'a b': 7 }, [7]],
    ['$.list[-1]', { list: [1, 2] }, [2]],
    ["$.list[?@.kind == 'data'].left", { list: [{ kind: 'data', left: 3 }, { kind: 'sms' }] }, [3]],
    ['$..left', { a: [{ left: 1 }, { b: { left: 2 } }] }, [1, 2]],
    ["$['down','up']", { up: 1, down: 2 }, [2, 1]],
    ['$.missing', {}, []],
    ['$.constructor', {}, []],
    ['$.__proto__', {}, []],
    ['$.length', 'text', []],
  ])('%s finds what is there', (path, data, values) => {
    expect(query(path, data)).toEqual({ ok: true, values });
  });

  test.each([
    ['', 'syntax'],
    ['a.b', 'syntax'],
    ['$.a[?(@.b', 'syntax'],
    ['$.a + $.b', 'syntax'],
    ['$$', 'syntax'],
    ["$[?search(@, 'x')]", 'pattern'],
    ['$[?count($..*) > 1]', 'too-much-work'],
    ['$..[?@..a]', 'too-much-work'],
    [`$${"['a','a']".repeat(20)}`, 'too-many-steps'],
    [`$${'.a'.repeat(30)}`, 'too-many-steps'],
    [`$.${'a'.repeat(300)}`, 'too-long'],
  ])('%s is refused', (path, why) => {
    expect(query(path, {})).toEqual({ ok: false, why });
  });

  test('ends on data that is nested without end', () => {
    expect(query('$..x', nested(50_000))).toEqual({ ok: false, why: 'too-deep' });
    const twins = [nested(50_000), nested(50_000)];
    expect(query('$[?@[0] == @[1]]', [twins])).toEqual({ ok: false, why: 'too-deep' });
  });

  test('ends after as many values as are wanted', () => {
    expect(query('$[*]', Array(200).fill(1))).toEqual({ ok: false, why: 'too-many' });
  });

  test('walks through a large answer', () => {
    const data = { list: Array.from({ length: 100_000 }, (_, at) => ({ at, deep: { at } })) };
    expect(query('$..[?@.deep.at == 5]', data)).toMatchObject({ ok: true });
  });
});
