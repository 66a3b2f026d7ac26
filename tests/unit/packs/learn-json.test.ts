import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../utils/packs/check-pack';
import { learnJson } from '../../../utils/packs/learn-json';
import { packOf } from './a-draft';
import { API, answer, expected, found, learn, pack, readings, usage } from './learn-samples';
import { NOW } from './places/a-card-page';

describe('what an answer says as the page does', () => {
  test.each<[string, unknown, unknown]>([
    ['in bytes', usage(), usage(1_000_000_000)],
    [
      'with a unit beside the number',
      {
        msisdn: '09012344471',
        data: { remaining: { value: 3.2, unit: 'GB' }, total: { value: 10, unit: 'GB' } },
      },
      {
        msisdn: '09012344471',
        data: { remaining: { value: 1000, unit: 'MB' }, total: { value: 10, unit: 'GB' } },
      },
    ],
    [
      'with the unit in its key',
      { msisdn: '09012344471', dataRemainingMB: 3200, dataTotalMB: 10_000 },
      { msisdn: '09012344471', dataRemainingMB: 1000, dataTotalMB: 10_000 },
    ],
    [
      'as texts with their units',
      { msisdn: '09012344471', dataRemaining: '3.2 GB', dataTotal: '10 GB' },
      { msisdn: '09012344471', dataRemaining: '1 GB', dataTotal: '10 GB' },
    ],
    [
      'in a list with names',
      {
        msisdn: '09012344471',
        balances: [
          { type: 'voice', remainingMinutes: 20 },
          { type: 'data', remainingMB: 3200, totalMB: 10_000 },
        ],
      },
      {
        msisdn: '09012344471',
        balances: [
          { type: 'data', remainingMB: 1000, totalMB: 10_000 },
          { type: 'voice', remainingMinutes: 20 },
        ],
      },
    ],
  ])('%s is read there from now on', (_, before, after) => {
    const learned = learn(answer(before));
    expect(learned).not.toBeNull();
    expect(checkPack(learned)).toMatchObject({ ok: true });
    expect(readings(learned, answer(before))).toMatchObject(expected());
    expect(readings(learned, answer(after))).toMatchObject(expected(1_000_000_000));
  });

  test('asks only for the data, with the same sign-in', () => {
    expect(learn(answer(usage()))).toMatchObject({
      id: pack.id,
      hosts: pack.hosts,
      signIn: { kind: 'browser' },
      requests: [{ url: `${API}/usage`, answer: 'json' }],
    });
  });

  test('holds no amount and no whole number', () => {
    const text = JSON.stringify(learn(answer(usage())));
    for (const secret of ['3200000000', '3.2', '09012344471']) expect(text).not.toContain(secret);
  });

  test('is taken from the answer that has most of it', () => {
    const poor = answer(
      { msisdn: '09012344471', data: { remainingBytes: 3_200_000_000 } },
      '/poor',
    );
    const learned = learn(poor, answer({ hello: 'world' }, '/other'), answer(usage()));
    expect(learned?.requests.map(({ url }) => url)).toContain(`${API}/usage`);
  });
});

describe('a GB of 2^30 bytes', () => {
  const data = {
    msisdn: '09012344471',
    data: { remainingBytes: Math.round(3.2 * 1024 ** 3), totalBytes: 10 * 1024 ** 3 },
  };

  test('is proved by the bytes of the answer', () => {
    const asked = packOf(found, { gigabyte: 'unknown' });
    expect(learnJson(asked, found.values, [answer(data)], NOW)).toMatchObject({
      gigabyte: 'binary',
    });
    expect(learn(answer(usage()))?.gigabyte).toBe('decimal');
  });
});
