import { describe, expect, test } from 'vitest';
import { bucketOf, readOne, unreadable } from './a-pack';
import { accountPage, goodPage, pagePack, placeOf } from './a-page';

const withBucket = (bucket: object) => ({
  ...pagePack,
  lines: [{ request: 'usage', buckets: [{ kind: 'data', name: 'Data', ...bucket }] }],
});

const read = (html: string, bucket: object) => bucketOf(readOne(withBucket(bucket), html));

describe('a page', () => {
  test('is read where the pack points', () => {
    expect(bucketOf(readOne(pagePack, goodPage))).toMatchObject({
      remaining: 3_200_000_000,
      used: 6_800_000_000,
      total: 10_000_000_000,
      expiresAt: Date.UTC(2026, 10, 30, 15),
    });
  });

  test('counts a GB as the user says where the pack does not know', () => {
    const pack = { ...pagePack, gigabyte: 'unknown' };
    expect(bucketOf(readOne(pack, goodPage, { gigabyte: 'binary' }))).toMatchObject({
      total: 10 * 1024 ** 3,
    });
  });

  test.each<[string, object, string, object]>([
    [
      'minutes',
      { kind: 'voice', remaining: { place: placeOf('{duration} left') } },
      '12 min left',
      { remaining: 720 },
    ],
    [
      'messages',
      { kind: 'sms', remaining: { place: placeOf('{messages} left') } },
      '40 SMS left',
      { remaining: 40 },
    ],
    [
      'messages as a bare number',
      { kind: 'sms', remaining: { place: placeOf('sms left: {number}'), unit: 'text' } },
      'SMS left: 40',
      { remaining: 40 },
    ],
    [
      'a bare number in the unit of the pack',
      { remaining: { place: placeOf('balance {number}'), unit: 'MB' } },
      'Balance 40',
      { remaining: 40_000_000 },
    ],
    [
      'money',
      { kind: 'money', remaining: { place: placeOf('balance {money}') } },
      'Balance €12.50',
      { remaining: 1250, currency: 'EUR' },
    ],
    [
      'a span until the end',
      {
        remaining: { place: placeOf('{data} left') },
        expiresAt: { place: placeOf('{duration} to go') },
      },
      '1 GB left</p><p>3 days to go',
      { expiresAt: Date.UTC(2026, 10, 24, 9) },
    ],
    [
      'a percentage of the total',
      {
        percentUsed: { place: placeOf('{percent} of {data} used') },
        total: { place: placeOf('{percent} of {data} used', 1) },
      },
      '25 % of 20 GB used',
      { remaining: 15_000_000_000 },
    ],
    [
      'unlimited',
      { unlimited: { place: placeOf('unlimited data', -1) } },
      'Unlimited data',
      { unlimited: true },
    ],
  ])('says %s', (_, bucket, row, expected) => {
    expect(read(accountPage(row), bucket)).toMatchObject(expected);
  });

  test.each<[string, string, object]>([
    [
      'a place is gone',
      accountPage('Data left: 3.2 GB of 10 GB', 'Valid until 1 Dec 2026'),
      unreadable('lines[0].buckets[0].remaining', 'page-changed'),
    ],
    [
      'a place is there twice',
      accountPage('3.2 GB left of 10 GB', '1 GB left of 2 GB', 'Valid until 1 Dec 2026'),
      unreadable('lines[0].buckets[0].remaining', 'page-changed'),
    ],
    [
      'the page is another one',
      accountPage('Our offers', 'Phones and more'),
      unreadable('lines[0].buckets[0].remaining', 'page-changed'),
    ],
    [
      'a later place is gone',
      accountPage('3.2 GB left of 10 GB'),
      unreadable('lines[0].buckets[0].expiresAt', 'page-changed'),
    ],
    [
      'amounts contradict each other',
      accountPage('30 GB left of 10 GB', 'Valid until 1 Dec 2026'),
      unreadable('lines[0].buckets[0]', 'does-not-add-up'),
    ],
    [
      'it is empty until its scripts have run',
      '<!doctype html><html><body><div id="app"></div><script src="/app.js"></script></body></html>',
      unreadable('requests[0]', 'needs-scripts'),
    ],
  ])('is never guessed at: %s', (_, html, failure) => {
    expect(bucketOf(readOne(pagePack, html))).toEqual(failure);
  });

  test('has no amount where its words stand', () => {
    const failure = unreadable('lines[0].buckets[0].remaining', 'page-changed');
    expect(
      read(accountPage('Data left'), { remaining: { place: placeOf('data left', -1) } }),
    ).toEqual(failure);
    expect(
      read(accountPage('12 min left'), { remaining: { place: placeOf('{duration} left') } }),
    ).toEqual(failure);
  });

  test('that no longer says unlimited says nothing', () => {
    expect(read(goodPage, { unlimited: { place: placeOf('unlimited data', -1) } })).toEqual(
      unreadable('lines[0].buckets[0].unlimited', 'page-changed'),
    );
  });

  test('may be a message of plain text', () => {
    const pack = { ...pagePack, requests: [{ ...pagePack.requests[0], answer: 'text' }] };
    const text = 'Hello <you>,\n3.2 GB left of 10 GB\nValid until 1 Dec 2026\n';
    expect(bucketOf(readOne(pack, text))).toMatchObject({ remaining: 3_200_000_000 });
  });

  test('of more than 20 MB is refused', () => {
    expect(bucketOf(readOne(pagePack, 'x'.repeat(20 * 1024 * 1024 + 1)))).toEqual(
      unreadable('requests[0]', 'too-big-a-body'),
    );
  });
});
