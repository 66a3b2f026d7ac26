import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../utils/packs/check-pack';
import { fillRequest } from '../../../utils/packs/fill-request';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { readAnswers } from '../../../utils/packs/read-answers';
import { bend } from '../../support/bend';
import { filesUnder, textOf } from '../../support/source-files';
import { type Keys, NOW, unreadable } from './a-pack';

function shipped(file: string): ProviderPack {
  const parsed = parsePack(textOf(`public/packs/${file}`));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
  return parsed.pack;
}

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/packs/${name}`, import.meta.url), 'utf8'));

function readWith(pack: ProviderPack, body: unknown, asked: Record<string, string>, status = 200) {
  const [request] = pack.requests;
  const raw = {
    request: request?.id ?? '',
    status,
    url: request?.url ?? '',
    redirected: false,
    text: typeof body === 'string' ? body : JSON.stringify(body),
  };
  const read = readAnswers(pack, [raw], { now: NOW, gigabyte: 'decimal', asked });
  return read.ok ? read.value.readings : read.failure;
}

const GB = 1_000_000_000;
const MIB = 1024 ** 2;
const signedOut = { kind: 'signed-out', accepted: false };

test('the list names every pack that is shipped', () => {
  const files = filesUnder('public/packs')
    .map((path) => path.replace('public/packs/', ''))
    .filter((file) => file !== 'index.json' && file !== 'pack-1.schema.json');
  expect(JSON.parse(textOf('public/packs/index.json')).packs).toEqual(files.sort());
  for (const file of files) expect(`${shipped(file).id}.json`).toBe(file);
});

describe('eSIM Go', () => {
  const pack = shipped('esim-go.json');
  const asked = { iccid: '8944500000000000222' };
  const bundles = fixture('esim-go-bundles.json');
  const assignment: Keys = ['bundles', 0, 'assignments', 0];
  const read = (body: unknown, status?: number) => readWith(pack, body, asked, status);
  const readBent = (keys: Keys, value: unknown) => read(bend(bundles, keys, value));

  test('asks for the card alone', () => {
    const [request] = pack.requests;
    expect(request === undefined ? null : fillRequest(request, asked)).toBe(
      'https://api.esim-go.com/v2.5/esims/8944500000000000222/bundles?includeUsed=true',
    );
  });

  test('shows the bundles that run', () => {
    expect(read(bundles)).toMatchObject([
      {
        lineId: asked.iccid,
        tail: '0222',
        expiresAt: Date.UTC(2026, 10, 28, 10),
        buckets: [
          {
            id: '1001',
            remaining: 0.75 * GB,
            total: GB,
            used: 0.25 * GB,
            startsAt: Date.UTC(2026, 10, 21, 10),
          },
          { id: '1004', remaining: 0, total: 2 * GB, expiresAt: null },
        ],
      },
    ]);
  });

  test('shows no bundle of an empty card', () => {
    expect(read({ bundles: [] })).toMatchObject([{ buckets: [] }]);
  });

  test('shows an unlimited bundle as that', () => {
    expect(readBent([...assignment, 'unlimited'], true)).toMatchObject([
      { buckets: [{ unlimited: true, remaining: null, total: null }, {}] },
    ]);
  });

  test.each<[Keys, unknown, string, string]>([
    [['bundles'], undefined, 'lines[0].buckets[0].each', 'page-changed'],
    [[...assignment, 'remainingQuantity'], -5, 'lines[0].buckets[0].each[0].remaining', 'negative'],
    [
      [...assignment, 'remainingQuantity'],
      '5 GB',
      'lines[0].buckets[0].each[0].remaining',
      'wrong-type',
    ],
    [[...assignment, 'initialQuantity'], null, 'lines[0].buckets[0].each[0].total', 'page-changed'],
    [[...assignment, 'initialQuantity'], 10, 'lines[0].buckets[0].each[0]', 'does-not-add-up'],
    [[...assignment, 'endTime'], 'soon', 'lines[0].buckets[0].each[0].expiresAt', 'wrong-type'],
  ])('names %j as the place of %j', (keys, value, path, why) => {
    expect(readBent(keys, value)).toEqual(unreadable(path, why));
  });

  test('says that the key is wrong', () => {
    expect(read('', 401)).toEqual(signedOut);
    expect(read('', 403)).toEqual({ kind: 'forbidden' });
  });
});

describe('1NCE', () => {
  const pack = shipped('1nce.json');
  const asked = { iccid: '8988000000000000111' };
  const quota = fixture('1nce-quota.json');
  const read = (body: unknown, status?: number) => readWith(pack, body, asked, status);

  test('shows the volume in MB of 1024 KB', () => {
    expect(read(quota)).toMatchObject([
      {
        expiresAt: Date.UTC(2034, 4, 31),
        buckets: [{ remaining: Math.round(412.5 * MIB), total: 500 * MIB }],
      },
    ]);
  });

  test('shows nothing left where it counts below zero', () => {
    expect(read(bend(quota, ['volume'], -0.4))).toMatchObject([{ buckets: [{ remaining: 0 }] }]);
  });

  test.each<[Keys, unknown, string, string]>([
    [['volume'], 'many', 'lines[0].buckets[0].remaining', 'wrong-type'],
    [['volume'], undefined, 'lines[0].buckets[0].remaining', 'page-changed'],
    [['total_volume'], 1e15, 'lines[0].buckets[0].total', 'too-large'],
    [['expiry_date'], '31.05.2034', 'lines[0].buckets[0].expiresAt', 'wrong-type'],
  ])('names %j as the place of %j', (keys, value, path, why) => {
    expect(read(bend(quota, keys, value))).toEqual(unreadable(path, why));
  });

  test('says that the token is wrong', () => {
    expect(read('{"status_code":401}', 401)).toEqual(signedOut);
  });
});

describe('CELITECH', () => {
  const pack = shipped('celitech.json');
  const asked = { purchase: 'ae471106-c8b4-42cf-b83a-b061291f2922' };
  const consumption = fixture('celitech-consumption.json');
  const read = (body: unknown, status?: number) => readWith(pack, body, asked, status);

  test('shows what is left, and no total', () => {
    expect(read(consumption)).toMatchObject([
      {
        lineId: asked.purchase,
        buckets: [{ remaining: 1_250_000_000, total: null, unlimited: false }],
      },
    ]);
  });

  test('shows an unlimited package as that', () => {
    expect(read(bend(consumption, ['dataUsageRemainingInBytes'], -1))).toMatchObject([
      { buckets: [{ remaining: null, unlimited: true }] },
    ]);
  });

  test.each<[unknown, string]>([
    [-2, 'negative'],
    ['1', 'wrong-type'],
    [undefined, 'page-changed'],
  ])('refuses %j', (value, why) => {
    expect(read(bend(consumption, ['dataUsageRemainingInBytes'], value))).toEqual(
      unreadable('lines[0].buckets[0].remaining', why),
    );
  });

  test('says that the token is wrong', () => {
    expect(read('', 401)).toEqual(signedOut);
  });
});
