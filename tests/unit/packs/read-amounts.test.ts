import { describe, expect, test } from 'vitest';
import { bucketOf, bucketPack, readOne, unreadable } from './a-pack';

const MB = { path: '$.left', unit: 'MB' };
const GB = 1_000_000_000;

describe('an amount', () => {
  test.each<[object, object, unknown, number]>([
    [{ kind: 'data' }, { unit: 'MB' }, 1.5, 1_500_000],
    [{ kind: 'data' }, { unit: 'GiB' }, 2, 2 * 1024 ** 3],
    [{ kind: 'data' }, { unit: 'B' }, 0, 0],
    [{ kind: 'data' }, { unit: 'text' }, '3.2 GB', 3.2 * GB],
    [{ kind: 'data' }, { unit: 'text' }, '200GB', 200 * GB],
    [{ kind: 'data' }, { unit: 'text' }, '1 ГБ 9 МБ', 1_009_000_000],
    [{ kind: 'data' }, { unit: 'MB', text: true }, '1.8', 1_800_000],
    [{ kind: 'voice' }, { unit: 'min' }, 12, 720],
    [{ kind: 'voice' }, { unit: 'text' }, '12 min', 720],
    [{ kind: 'time' }, { unit: 'h' }, 2, 7200],
    [{ kind: 'sms' }, {}, 40, 40],
    [{ kind: 'money' }, { unit: 'EUR' }, 12.34, 1234],
    [{ kind: 'money' }, { unit: 'JPY' }, 500, 500],
    [{ kind: 'money' }, { unit: 'EUR-minor' }, 1234, 1234],
    [{ kind: 'money' }, { unit: 'EUR' }, -3.5, -350],
  ])('of %j in %j, %j, is %d', (bucket, source, left, expected) => {
    const pack = bucketPack({ ...bucket, remaining: { path: '$.left', ...source } });
    expect(bucketOf(readOne(pack, { left }))).toMatchObject({ remaining: expected });
  });

  test.each([
    ['GB', 2 * GB],
    ['Go', 2 * GB],
    ['GiB', 2 * 1024 ** 3],
    ['gigabytes', 2 * GB],
    ['Mo', 2_000_000],
    ['bytes', 2],
  ])('has the unit %s where the answer says so', (unit, expected) => {
    const pack = bucketPack({ remaining: { path: '$.left', unit: { path: '$.unit' } } });
    expect(bucketOf(readOne(pack, { left: 2, unit }))).toMatchObject({ remaining: expected });
  });

  test('has the currency that the answer names', () => {
    const pack = bucketPack({
      kind: 'money',
      remaining: { path: '$.left', unit: { path: '$.in' } },
    });
    const read = bucketOf(readOne(pack, { left: 2.5, in: 'KWD' }));
    expect(read).toMatchObject({ remaining: 2500, currency: 'KWD' });
  });

  test('counts a GB as the pack says, else as the user does', () => {
    const remaining = { path: '$.left', unit: 'GB' };
    const binary = { gigabyte: 'binary' } as const;
    const of = (gigabyte: string) =>
      bucketOf(readOne(bucketPack({ remaining }, { gigabyte }), { left: 1 }, binary));
    expect(of('decimal')).toMatchObject({ remaining: GB });
    expect(of('binary')).toMatchObject({ remaining: 1024 ** 3 });
    expect(of('unknown')).toMatchObject({ remaining: 1024 ** 3 });
    const text = bucketPack(
      { remaining: { path: '$.left', unit: 'text' } },
      { gigabyte: 'binary' },
    );
    expect(bucketOf(readOne(text, { left: '1 GB 2 MB' }))).toMatchObject({
      remaining: 1024 ** 3 + 2 * 1024 ** 2,
    });
  });

  test('is written as its locale does', () => {
    const pack = bucketPack({ remaining: { ...MB, text: true } }, { locale: 'de' });
    expect(bucketOf(readOne(pack, { left: '1.234,56' }))).toMatchObject({
      remaining: 1_234_560_000,
    });
    expect(bucketOf(readOne(pack, { left: '1.234' }))).toMatchObject({ remaining: 1_234_000_000 });
  });

  test('is the sum of what is found, where the pack says so', () => {
    const used = { path: "$.traffic['down','up']", unit: 'MB', sum: true };
    const read = readOne(bucketPack({ used }), { traffic: { down: 2, up: 1 } });
    expect(bucketOf(read)).toMatchObject({ used: 3_000_000 });
    const half = readOne(bucketPack({ used }), { traffic: { down: 2, up: null } });
    expect(bucketOf(half)).toEqual(unreadable('lines[0].buckets[0].used', 'page-changed'));
  });

  test('below zero is nothing, where the pack knows what it means', () => {
    const pack = bucketPack({ remaining: { ...MB, negative: 'zero' } });
    expect(bucketOf(readOne(pack, { left: -3 }))).toMatchObject({ remaining: 0 });
  });

  test('may be missing where the pack says so', () => {
    const pack = bucketPack({
      remaining: MB,
      used: { path: '$.used', unit: 'MB', optional: true },
    });
    expect(bucketOf(readOne(pack, { left: 1 }))).toMatchObject({
      remaining: 1_000_000,
      used: null,
    });
  });
});

describe('an amount that cannot be right is named by its field', () => {
  const place = 'lines[0].buckets[0].remaining';

  test.each<[string, unknown, string]>([
    ['text', 'a lot', 'wrong-type'],
    ['a number as text', '1.8', 'wrong-type'],
    ['true', true, 'wrong-type'],
    ['a list', [1], 'wrong-type'],
    ['an object', { value: 1 }, 'wrong-type'],
    ['null', null, 'page-changed'],
    ['nothing', undefined, 'page-changed'],
    ['an empty text', ' ', 'page-changed'],
    ['less than nothing', -0.1, 'negative'],
    ['2^53', 2 ** 53, 'too-large'],
  ])('%s', (_, left, why) => {
    expect(bucketOf(readOne(bucketPack({ remaining: MB }), { left }))).toEqual(
      unreadable(place, why),
    );
  });

  test('a number without end', () => {
    const read = readOne(bucketPack({ remaining: MB }), '{"left":1e999}');
    expect(bucketOf(read)).toEqual(unreadable(place, 'too-large'));
  });

  test.each<[string, string]>([
    ['12 parsecs', 'unknown-unit'],
    ['12', 'unknown-unit'],
    ['10 Mbps', 'unknown-unit'],
    ['12 min', 'unknown-unit'],
    ['12 GB of 20 GB', 'wrong-type'],
    ['get 20 GB now', 'wrong-type'],
    ['many', 'wrong-type'],
    ['-3 GB', 'negative'],
    ['99999999 TB', 'too-large'],
  ])('%s, with its unit', (left, why) => {
    const pack = bucketPack({ remaining: { path: '$.left', unit: 'text' } });
    expect(bucketOf(readOne(pack, { left }))).toEqual(unreadable(place, why));
  });

  test.each([['parsecs'], ['constructor'], ['min'], [''], [7]])('the unit %j', (unit) => {
    const pack = bucketPack({ remaining: { path: '$.left', unit: { path: '$.unit' } } });
    const why = unit === '' ? 'page-changed' : 'unknown-unit';
    expect(bucketOf(readOne(pack, { left: 1, unit }))).toEqual(unreadable(`${place}.unit`, why));
  });

  test('one of several', () => {
    const pack = bucketPack({ remaining: { path: '$[*]', unit: 'MB' } });
    expect(bucketOf(readOne(pack, [1, 2]))).toEqual(unreadable(place, 'page-changed'));
  });

  test('1,5 in no language', () => {
    const pack = bucketPack({ remaining: { ...MB, text: true } });
    expect(bucketOf(readOne(pack, { left: '1,5' }))).toEqual(unreadable(place, 'wrong-type'));
  });
});

describe('unlimited', () => {
  const pack = bucketPack({
    remaining: MB,
    total: { path: '$.all', unit: 'MB' },
    unlimited: { path: '$.free' },
  });

  test('is only what says so, and has no amounts', () => {
    const zeros = { left: 0, all: 0, free: true };
    expect(bucketOf(readOne(pack, zeros))).toMatchObject({
      unlimited: true,
      remaining: null,
      total: null,
    });
  });

  test.each([
    [{ left: 1, all: 2, free: false }],
    [{ left: 1, all: 2 }],
    [{ left: 1, all: 2, free: null }],
  ])('is not %j', (answer) => {
    expect(bucketOf(readOne(pack, answer))).toMatchObject({
      unlimited: false,
      remaining: 1_000_000,
    });
  });

  test('is no word that nobody knows', () => {
    const read = readOne(pack, { left: 1, all: 2, free: 'perhaps' });
    expect(bucketOf(read)).toEqual(unreadable('lines[0].buckets[0].unlimited', 'wrong-type'));
  });

  test('is a number, where the provider has one for it', () => {
    const minus = bucketPack({ remaining: MB, unlimited: { path: '$.left', equals: -1 } });
    expect(bucketOf(readOne(minus, { left: -1 }))).toMatchObject({
      unlimited: true,
      remaining: null,
    });
    expect(bucketOf(readOne(minus, { left: -2 }))).toEqual(
      unreadable('lines[0].buckets[0].remaining', 'negative'),
    );
  });
});

describe('amounts of one allowance', () => {
  const whole = (fields: object) =>
    bucketPack(
      Object.fromEntries(
        Object.keys(fields).map((name) => [
          name,
          name.startsWith('percent') ? { path: `$.${name}` } : { path: `$.${name}`, unit: 'GB' },
        ]),
      ),
    );

  test.each<[Record<string, number>, object]>([
    [
      { remaining: 12.6, used: 7.4, total: 20 },
      { remaining: 12.6 * GB, used: 7.4 * GB, total: 20 * GB },
    ],
    [{ remaining: 0.7, used: 0.4, total: 1 }, { remaining: 0.7 * GB }],
    [{ remaining: 12.6, used: 7.4 }, { total: 20 * GB }],
    [{ used: 7.5, total: 20 }, { remaining: 12.5 * GB }],
    [{ remaining: 5, total: 20 }, { used: 15 * GB }],
    [
      { used: 25, total: 20 },
      { remaining: 0, used: 25 * GB },
    ],
    [{ remaining: 0, used: 25, total: 20 }, { remaining: 0 }],
    [
      { percentUsed: 25, total: 20 },
      { remaining: 15 * GB, used: 5 * GB },
    ],
    [
      { percentRemaining: 25, total: 20 },
      { remaining: 5 * GB, used: 15 * GB },
    ],
    [{ remaining: 12.6, total: 20, percentUsed: 37 }, { used: 7.4 * GB }],
    [{ remaining: 12.6 }, { used: null, total: null }],
    [{ percentUsed: 25 }, { remaining: null, used: null, total: null }],
  ])('%j add up', (fields, expected) => {
    const { remaining, used, total } = Object(expected);
    const read = Object(bucketOf(readOne(whole(fields), fields)));
    for (const [name, value] of Object.entries({ remaining, used, total })) {
      if (typeof value === 'number') expect(read[name]).toBeCloseTo(value, -3);
      else if (value === null) expect(read[name]).toBeNull();
    }
  });

  test.each<[Record<string, number>]>([
    [{ remaining: 12.6, used: 12.6, total: 20 }],
    [{ remaining: 25.5, total: 20 }],
    [{ remaining: 12.6, total: 20, percentUsed: 63 }],
    [{ used: 7.4, total: 20, percentUsed: 63 }],
    [{ percentUsed: 63, percentRemaining: 63, total: 20 }],
  ])('%j contradict each other', (fields) => {
    expect(bucketOf(readOne(whole(fields), fields))).toEqual(
      unreadable('lines[0].buckets[0]', 'does-not-add-up'),
    );
  });

  test('have one currency', () => {
    const pack = bucketPack({
      kind: 'money',
      remaining: { path: '$.a', unit: 'EUR' },
      total: { path: '$.b', unit: 'USD' },
    });
    expect(bucketOf(readOne(pack, { a: 1, b: 2 }))).toEqual(
      unreadable('lines[0].buckets[0]', 'does-not-add-up'),
    );
  });
});
