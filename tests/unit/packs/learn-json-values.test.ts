import { describe, expect, test } from 'vitest';
import type { FoundValue } from '../../../utils/packs/found';
import { amountSourceAt, momentSourceAt } from '../../../utils/packs/learn/data-source';
import { sameValue } from '../../../utils/packs/learn/same-value';
import type { DataPlace } from '../../../utils/reader/json/read-data-places';

const DAY = 86_400_000;
const bucket = { kind: 'data', purpose: 'general', name: '' } as const;

const aPlace = (parts: Partial<DataPlace> = {}): DataPlace => ({
  field: 'remaining',
  bucket,
  value: 3_200_000_000,
  unit: 'MB',
  quote: '',
  path: ['left'],
  ...parts,
});

const aValue = (parts: Partial<FoundValue> = {}): FoundValue => ({
  id: 'a',
  field: 'remaining',
  bucket,
  value: 3_200_000_000,
  currency: null,
  unit: 'GB',
  text: '3.2 GB',
  quote: '3.2 GB left',
  mark: null,
  place: { line: '{data} left', token: 0, labels: [], headings: [] },
  ...parts,
});

describe('an amount in an answer', () => {
  test.each<[string, unknown, Partial<DataPlace>, object]>([
    ['a number in MB', { left: 3200 }, {}, { unit: 'MB' }],
    ['a number in bytes', { left: 3_200_000_000 }, { unit: 'B' }, { unit: 'B' }],
    ['a number as text', { left: '3200' }, {}, { unit: 'MB', text: true }],
    ['a text with its unit', { left: '3.2 GB' }, {}, { unit: 'text' }],
    ['a unit beside it', { left: 3200, unit: 'MB' }, {}, { unit: { path: "$['unit']" } }],
    ['kilobytes', { left: 3_200_000 }, { unit: 'KB' }, { unit: 'kB' }],
    [
      'minutes',
      { left: 40 },
      { unit: 'minute', value: 2400, bucket: { ...bucket, kind: 'voice' } },
      { unit: 'min' },
    ],
    [
      'messages',
      { left: 40 },
      { unit: 'message', value: 40, bucket: { ...bucket, kind: 'sms' } },
      { unit: 'SMS' },
    ],
    [
      'money in whole units',
      { left: 12.5 },
      { unit: 'EUR', value: 1250, bucket: { ...bucket, kind: 'money' } },
      { unit: 'EUR' },
    ],
    [
      'money in cents',
      { left: 1250 },
      { unit: 'EUR', value: 1250, bucket: { ...bucket, kind: 'money' } },
      { unit: 'EUR-minor' },
    ],
  ])('%s', (_, root, parts, source) => {
    expect(amountSourceAt(root, aPlace(parts))).toEqual({ path: "$['left']", ...source });
  });

  test.each<[string, unknown, Partial<DataPlace>]>([
    ['whose unit does not make its value', { left: 9 }, {}],
    ['of an unknown unit', { left: 3200 }, { unit: 'furlong' }],
    ['in a list without names', { l: [{ left: 3200 }, { left: 1 }] }, { path: ['l', 0, 'left'] }],
    ['that is not there', { other: 1 }, {}],
    ['that is an object', { left: {} }, {}],
  ])('%s is none', (_, root, parts) => expect(amountSourceAt(root, aPlace(parts))).toBeNull());
});

describe('a moment in an answer', () => {
  test.each<[unknown, string]>([
    [1_796_083_200_000, 'epoch-ms'],
    [1_796_083_200, 'epoch-s'],
    ['2026-12-01', 'iso'],
    ['2026-12-01T00:00:00+09:00', 'iso'],
    ['2026-12-01 00:00:00', 'iso'],
    ['1 December 2026', 'text'],
    ['01.12.2026', 'text'],
  ])('%j is written as %s', (raw, form) => {
    const place = aPlace({ field: 'expiresAt', unit: '', path: ['end'] });
    expect(momentSourceAt({ end: raw }, place)).toEqual({ path: "$['end']", form });
  });

  test.each([null, true, {}, []])('%j is none', (raw) => {
    expect(momentSourceAt({ end: raw }, aPlace({ path: ['end'] }))).toBeNull();
  });
});

describe('the same value', () => {
  const money = { ...bucket, kind: 'money' } as const;
  test.each<[string, Partial<FoundValue>, Partial<DataPlace>, unknown]>([
    ['exactly', {}, {}, 'same'],
    ['rounded as pages do', {}, { value: 3_187_654_321 }, 'same'],
    ['another', {}, { value: 3_300_000_000 }, null],
    ['in bytes of a binary GB', {}, { value: Math.round(3.2 * 1024 ** 3), unit: 'B' }, 'binary'],
    ['binary, but not in bytes', {}, { value: Math.round(3.2 * 1024 ** 3), unit: 'GB' }, null],
    ['zero', { value: 0 }, { value: 0 }, 'same'],
    ['zero and a little', { value: 0 }, { value: 5_000_000 }, null],
    ['another field', {}, { field: 'used' }, null],
    ['another kind', {}, { bucket: { ...bucket, kind: 'voice' } }, null],
    ['a text', { value: '3.2' }, {}, null],
    [
      'the same day',
      { field: 'expiresAt', value: 100 * DAY },
      { field: 'expiresAt', value: 100.9 * DAY, unit: '' },
      'same',
    ],
    [
      'another day',
      { field: 'expiresAt', value: 100 * DAY },
      { field: 'expiresAt', value: 102 * DAY, unit: '' },
      null,
    ],
    [
      'another currency',
      { bucket: money, currency: 'EUR', value: 5 },
      { bucket: money, unit: 'USD', value: 5 },
      null,
    ],
    ['no allowance', { bucket: null }, {}, null],
  ])('%s', (_, value, place, sameness) => {
    expect(sameValue(aValue(value), aPlace(place))).toBe(sameness);
  });
});
