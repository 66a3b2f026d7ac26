import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../../../utils/domain/sync/document';
import { mergeDocs, nextStamp, valueIn } from '../../../../utils/domain/sync/document';
import { recordChanges } from '../../../../utils/domain/sync/record-changes';
import { tidy, withoutForgotten } from '../../../../utils/domain/sync/tidy';
import { DAY } from '../../../../utils/domain/time';

const YEAR = 365 * DAY;
const NOW = 1_795_000_000_000;
const theme = '["setting","theme"]';

const entry = fc.record<Entry>({
  at: fc.integer({ min: 0, max: 6 }),
  by: fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'cccccccc'),
  value: fc.constantFrom(null, '1', '2', '"x"'),
});
const doc = fc
  .dictionary(fc.constantFrom('k1', 'k2', 'k3', 'k4'), entry)
  .map((fields) => new Map(Object.entries(fields)));

const inOrder = (merged: ReadonlyMap<string, Entry>) =>
  [...merged].sort(([a], [b]) => (a < b ? -1 : 1));

test('what is merged in any order, in any groups, and however often comes to the same', () => {
  fc.assert(
    fc.property(doc, doc, doc, (a, b, c) => {
      const whole = inOrder(mergeDocs(a, b, c));
      expect(inOrder(mergeDocs(c, a, b))).toEqual(whole);
      expect(inOrder(mergeDocs(mergeDocs(a, b), c))).toEqual(whole);
      expect(inOrder(mergeDocs(a, mergeDocs(b, c)))).toEqual(whole);
      expect(inOrder(mergeDocs(mergeDocs(a, b, c), b, a, c))).toEqual(whole);
      expect(inOrder(mergeDocs(a, a))).toEqual(inOrder(a));
    }),
    { numRuns: 2_000 },
  );
});

test('a clock that is a year ahead wins until somebody has seen what it wrote, and no longer', () => {
  const ahead = new Map([[theme, { at: NOW + YEAR, by: 'zzzzzzzz', value: '"dark"' }]]);
  const changed = recordChanges(
    ahead,
    new Map([[theme, '"dark"']]),
    new Map([
      [theme, '"light"'],
      ['["setting","clock"]', '"h23"'],
    ]),
    NOW,
    'aaaaaaaa',
  );
  expect(valueIn(mergeDocs(changed, ahead), theme)).toBe('"light"');
  expect(changed.get('["setting","clock"]')?.at, 'no other field hears of it').toBe(NOW);
});

test('after every moment there is another one', () => {
  const wrong = nextStamp(undefined, Number.MAX_SAFE_INTEGER, 'a');
  const after = nextStamp(wrong, NOW, 'b');
  expect(after.at).toBeGreaterThan(wrong.at);
  expect(Number.isSafeInteger(after.at + 1_000_000)).toBe(true);
});

test('an answer to an alert is not taken back when the alert is over; a setting is', () => {
  const answer = '["answer","c","c/l:data:b","20"]';
  const base = new Map([
    [answer, '{}'],
    [theme, '"dark"'],
  ]);
  const entries = new Map([...base].map(([key, value]) => [key, { at: 1, by: 'a', value }]));
  const after = recordChanges(entries, base, new Map(), NOW, 'a');
  expect(valueIn(after, answer)).toBe('{}');
  expect(after.get(theme)).toEqual({ at: NOW, by: 'a', value: null });
});

test('what belongs to a removed connection goes with it, and is not brought back by an edit', () => {
  const removed = new Map<string, Entry>([
    ['["connection","c"]', { at: 10, by: 'a', value: null }],
    ['["connection","c","name"]', { at: 99, by: 'b', value: '"later"' }],
    ['["rules","c","c/l","alerts"]', { at: 99, by: 'b', value: 'true' }],
    ['["setting","theme"]', { at: 1, by: 'b', value: '"dark"' }],
  ]);
  expect([...tidy(removed, [], 20).keys()]).toEqual(['["connection","c"]', '["setting","theme"]']);
});

test('that something was deleted is forgotten in the end, but not while it lies anywhere', () => {
  const deleted = new Map<string, Entry>([[theme, { at: 0, by: 'a', value: null }]]);
  expect(tidy(deleted, [], 399 * DAY).size).toBe(1);
  expect(tidy(deleted, [], 401 * DAY).size).toBe(0);
  const old = new Map<string, Entry>([[theme, { at: -1, by: 'b', value: '1' }]]);
  expect(tidy(deleted, [old], 401 * DAY).size).toBe(1);
});

test('who was away for too long brings back nothing but what it changed itself', () => {
  const mine = (value: string): Entry => ({ at: 5, by: 'a', value });
  const entries = new Map([
    ['kept', mine('1')],
    ['forgotten', mine('2')],
    ['changed', mine('3')],
  ]);
  const others = new Map([['kept', mine('1')]]);
  const after = withoutForgotten(entries, [others], (key) => key !== 'changed', 9, 'a');
  expect(valueIn(after, 'kept')).toBe('1');
  expect(after.get('forgotten')).toEqual({ at: 9, by: 'a', value: null });
  expect(valueIn(after, 'changed')).toBe('3');
});
