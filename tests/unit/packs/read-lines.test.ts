import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../utils/packs/read-answers';
import { aPack, checked, NOW, readOne, unreadable } from './a-pack';

const pack = (line: object, more: object = {}) => ({
  ...aPack,
  lines: [
    {
      request: 'usage',
      buckets: [{ kind: 'data', name: 'Data', remaining: { path: '$.left', unit: 'MB' } }],
      ...line,
    },
  ],
  ...more,
});

const listed = pack({
  each: '$.lines[*]',
  id: { path: '$.id' },
  name: { path: '$.name' },
  tail: { path: '$.number' },
  planName: { path: '$.plan', optional: true },
  expiresAt: { path: '$.until' },
  autoRenew: { path: '$.renews' },
});

const failureOf = (json: unknown, answer: unknown) => {
  const read = readOne(json, answer);
  return read.ok ? null : read.failure;
};

describe('lines', () => {
  const one = {
    id: 7,
    name: 'Main',
    number: '+81 90-1234-5678',
    until: '2026-12-01',
    renews: true,
    left: 5,
  };

  test('are read from a list', () => {
    const read = readOne(listed, { lines: [one, { ...one, id: 8, plan: 'Large', renews: false }] });
    expect(read.ok ? read.value.readings : read).toMatchObject([
      {
        lineId: '7',
        name: 'Main',
        tail: '5678',
        planName: null,
        autoRenew: true,
        expiresAt: Date.UTC(2026, 11, 1),
      },
      { lineId: '8', planName: 'Large', autoRenew: false, buckets: [{ remaining: 5_000_000 }] },
    ]);
  });

  test('may be one list as a whole', () => {
    const read = readOne(
      { ...listed, lines: [{ ...listed.lines[0], each: '$.lines' }] },
      { lines: [one] },
    );
    expect(read).toMatchObject({ ok: true, value: { readings: [{ lineId: '7' }] } });
  });

  test.each<[string, unknown, object]>([
    ['no list', {}, unreadable('lines[0].each', 'page-changed')],
    ['an empty list', { lines: [] }, unreadable('lines', 'no-lines')],
    ['a number in the list', { lines: [one, 3] }, unreadable('lines[0].each[1]', 'wrong-type')],
    [
      'a line without an id',
      { lines: [{ ...one, id: null }] },
      unreadable('lines[0].each[0].id', 'page-changed'),
    ],
    [
      'two lines with one id',
      { lines: [one, one] },
      unreadable('lines[0].each[1].id', 'wrong-type'),
    ],
    [
      'an object for a name',
      { lines: [{ ...one, name: {} }] },
      unreadable('lines[0].each[0].name', 'wrong-type'),
    ],
    [
      'a name without end',
      { lines: [{ ...one, name: 'x'.repeat(300) }] },
      unreadable('lines[0].each[0].name', 'too-large'),
    ],
    [
      'more lines than anybody has',
      { lines: Array(300).fill(one) },
      unreadable('lines[0].each', 'too-large'),
    ],
    [
      'text for an amount',
      { lines: [one, { ...one, id: 8, left: 'x' }] },
      unreadable('lines[0].each[1].buckets[0].remaining', 'wrong-type'),
    ],
  ])('with %s are named by their place', (_, answer, failure) => {
    expect(failureOf(listed, answer)).toEqual(failure);
  });

  test('have buckets from a list', () => {
    const json = pack({
      buckets: [
        {
          kind: 'data',
          name: { path: '$.title' },
          each: '$.packages[?@.open == true]',
          id: { path: '$.code' },
          remaining: { path: '$.mb', unit: 'MB' },
          expiresAt: { path: '$.until', form: 'dd.MM.yyyy' },
        },
      ],
    });
    const packages = [
      { code: 'a', title: 'Month', mb: 5, until: '01.12.2026', open: true },
      { code: 'b', title: 'Old', mb: 9, until: '01.10.2026', open: false },
      { code: 'c', title: 'Booster', mb: 0, until: '02.12.2026', open: true },
    ];
    const read = readOne(json, { packages });
    expect(read.ok ? read.value.readings : read).toMatchObject([
      {
        expiresAt: Date.UTC(2026, 11, 2),
        buckets: [
          { id: 'a', name: 'Month', remaining: 5_000_000 },
          { id: 'c', name: 'Booster', remaining: 0 },
        ],
      },
    ]);
    expect(readOne(json, { packages: [] })).toMatchObject({
      ok: true,
      value: { readings: [{ buckets: [] }] },
    });
    expect(failureOf(json, {})).toEqual(unreadable('lines[0].buckets[0].each', 'page-changed'));
  });

  test('are called as the pack is, and by what the user was asked for', () => {
    const json = pack(
      { id: { ask: 'iccid' }, tail: { ask: 'iccid' } },
      { asks: [{ name: 'iccid', label: 'ICCID' }] },
    );
    const asked = { iccid: '8944538532008160222' };
    expect(readOne(json, { left: 1 }, { asked })).toMatchObject({
      ok: true,
      value: { readings: [{ lineId: '8944538532008160222', tail: '0222', name: 'Example' }] },
    });
    expect(failureOf(json, { left: 1 })).toEqual(unreadable('lines[0].id', 'wrong-type'));
  });

  test('of several requests are read together', () => {
    const json = checked({
      ...pack({ expiresAt: { request: 'plan', path: '$.until' } }),
      requests: [...aPack.requests, { ...aPack.requests[0], id: 'plan' }],
      account: { request: 'plan', path: '$.account' },
    });
    const answer = { status: 200, url: 'https://my.provider.example/usage', redirected: false };
    const usage = { ...answer, request: 'usage', text: '{"left":1}' };
    const plan = { ...answer, request: 'plan', text: '{"until":"2026-12-01","account":42}' };
    const read = (answers: (typeof usage)[]) =>
      readAnswers(json, answers, { now: NOW, gigabyte: 'decimal' });
    expect(read([usage, plan])).toMatchObject({
      ok: true,
      value: { account: '42', plans: null, readings: [{ expiresAt: Date.UTC(2026, 11, 1) }] },
    });
    expect(read([usage])).toEqual({ ok: false, failure: unreadable('requests[1]', 'cut-short') });
  });
});

describe('XML', () => {
  const json = pack(
    {
      buckets: [
        {
          kind: 'data',
          name: 'Month',
          used: { path: "$.response['Down','Up']", unit: 'B', sum: true },
        },
      ],
    },
    { requests: [{ ...aPack.requests[0], answer: 'xml' }] },
  );

  test('is read by its elements, and its numbers are texts', () => {
    const text = '<?xml version="1.0"?><response><Down>700</Down><Up>300</Up></response>';
    expect(readOne(json, text)).toMatchObject({
      ok: true,
      value: { readings: [{ buckets: [{ used: 1000 }] }] },
    });
  });

  test.each([
    ['<response><Down>7e2</Down><Up>1</Up></response>', 'lines[0].buckets[0].used', 'wrong-type'],
    ['<error><code>100003</code></error>', 'lines[0].buckets[0].used', 'page-changed'],
    ['no xml', 'requests[0]', 'not-json'],
  ])('%s is named by its field', (text, path, why) => {
    expect(failureOf(json, text)).toEqual(unreadable(path, why));
  });
});
