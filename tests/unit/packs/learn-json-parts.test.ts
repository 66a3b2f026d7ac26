import { describe, expect, test } from 'vitest';
import { compilePath, findAll } from '../../../utils/packs/json-path';
import { accountSourceIn } from '../../../utils/packs/learn/account-source';
import { pathOf, valueAtKeys } from '../../../utils/packs/learn/path-of';

function at(root: unknown, path: string | null): unknown {
  const compiled = compilePath(path ?? '');
  if (!compiled.ok) throw new Error(`${path} is no path`);
  const found = findAll(compiled.path.query, root, 10);
  return found.ok ? found.values : 'too many';
}

describe('a path', () => {
  test.each<[string, unknown, (string | number)[]]>([
    ['of keys', { a: { b: 1 } }, ['a', 'b']],
    ['of odd keys', { "it's": { 'a"b\\c': { '': 1 } } }, ["it's", 'a"b\\c', '']],
    ['of keys in other scripts', { 残量: { '🎉': 1 } }, ['残量', '🎉']],
    [
      'into a list by name',
      {
        l: [
          { type: 'x', v: 2 },
          { type: 'y', v: 1 },
        ],
      },
      ['l', 1, 'v'],
    ],
    [
      'by a name with quotes',
      {
        l: [
          { name: "a'b", v: 1 },
          { name: 'c\\', v: 2 },
        ],
      },
      ['l', 0, 'v'],
    ],
    ['into a list of one', { l: [{ v: 1 }] }, ['l', 0, 'v']],
    [
      'by the name that differs',
      {
        l: [
          { type: 'x', id: 'a', v: 1 },
          { type: 'x', id: 'b' },
        ],
      },
      ['l', 0, 'v'],
    ],
    ['into a list within one', [[{ id: 'a', v: 1 }, { id: 'b' }]], [0, 0, 'v']],
  ])('%s finds what its keys find', (_, root, keys) => {
    const path = pathOf(root, keys);
    expect(at(root, path)).toEqual([1]);
    expect(valueAtKeys(root, keys)).toBe(1);
  });

  test('is the same when a list is turned round', () => {
    const items = [
      { code: 'a', v: 1 },
      { code: 'b', v: 2 },
      { code: 'c', v: 3 },
    ];
    const path = pathOf({ items }, ['items', 2, 'v']);
    expect(at({ items: items.toReversed() }, path)).toEqual([3]);
    expect(at({ items: items.slice(0, 2) }, path)).toEqual([]);
  });

  test.each<[string, unknown, (string | number)[]]>([
    ['a list without names', { l: [{ v: 1 }, { v: 2 }] }, ['l', 0, 'v']],
    ['a list of numbers', { l: [1, 2] }, ['l', 0]],
    [
      'a list with the same name twice',
      {
        l: [
          { id: 'a', v: 1 },
          { id: 'a', v: 2 },
        ],
      },
      ['l', 0, 'v'],
    ],
    ['keys that lead nowhere', { a: 1 }, ['a', 'b', 'c']],
    ['a number where there is no list', { a: { 0: 1 } }, ['a', 0]],
  ])('through %s is none', (_, root, keys) => expect(pathOf(root, keys)).toBeNull());
});

describe('a card in an answer', () => {
  test.each<[string, unknown, string]>([
    ['whole', { user: { phone: '09012344471' } }, '090-****-4471'],
    ['masked', { user: { phone: '•••• 4471' } }, '090 1234 4471'],
    ['by mail', { user: { mail: 'Mei@Example.com' } }, 'mei@example.com'],
    [
      'in a list by name',
      {
        l: [
          { id: 'a', n: '090-0000-0093' },
          { id: 'b', n: '090-1234-4471' },
        ],
      },
      '•••• 4471',
    ],
  ])('%s is found', (_, root, number) => {
    const source = accountSourceIn(root, number);
    expect(source).toMatchObject({ path: expect.stringContaining('$') });
  });

  test.each<[string, unknown, string]>([
    ['another', { user: { phone: '09012340093' } }, '•••• 4471'],
    ['too short', { user: { phone: '471' } }, '471'],
    ['a moment', { at: '2026-11-21T09:44:71Z' }, '•••• 4471'],
    ['a long text', { note: `${'x'.repeat(60)} 4471` }, '•••• 4471'],
    ['another mail', { mail: 'lee@example.com' }, 'mei@example.com'],
    ['one in a list without names', { l: [{ n: '0904471' }, { n: '0900093' }] }, '•••• 4471'],
  ])('%s is not', (_, root, number) => expect(accountSourceIn(root, number)).toBeNull());

  test('is looked for up to a bound', () => {
    const wide = { l: Array.from({ length: 100_000 }, (_, id) => ({ id: `${id}`, n: '1' })) };
    expect(accountSourceIn(wide, '•••• 4471')).toBeNull();
  });
});
