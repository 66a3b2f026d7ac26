import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPack, checkPackText } from '../../../utils/packs/check-pack';
import { toPackPreview } from '../../../utils/packs/pack-preview';
import { readAnswers } from '../../../utils/packs/read-answers';
import { bend } from '../../support/bend';
import { largeAnswer, largePack, SECRET } from './a-large-pack';
import { checked, NOW, readOne } from './a-pack';
import { pagePack } from './a-page';

/** Every path into a value. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const inner = Array.isArray(value)
    ? value.flatMap((one, at) => pathsOf(one, [...path, at]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))
      : [];
  return [path, ...inner];
}

const bent = (whole: object) =>
  fc
    .tuple(
      fc.constantFrom(...pathsOf(whole)),
      fc.oneof(fc.jsonValue(), fc.constantFrom(SECRET, -1)),
    )
    .map(([path, value]) => bend(whole, path, value));

const isWhole = (value: number | null): boolean =>
  value === null || (Number.isSafeInteger(value) && value >= 0);

describe('nothing throws', () => {
  test('the pack of these tests is right', () => {
    expect(readOne(largePack, largeAnswer).ok).toBe(true);
  });

  test('for any JSON as a pack', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => checkPack(json).ok === false));
  });

  test('for any text as a pack', () => {
    fc.assert(fc.property(fc.string(), (text) => checkPackText(text).ok === false));
  });

  test('for a pack that is wrong in one place', () => {
    fc.assert(
      fc.property(fc.oneof(bent(largePack), bent(pagePack)), (json) => {
        const pack = checkPack(json);
        if (!pack.ok) return pack.problems.length > 0;
        const text = JSON.stringify(largeAnswer);
        const raw = { request: 'usage', status: 200, url: '', redirected: false, text };
        readAnswers(pack.pack, [raw], { now: NOW, gigabyte: 'decimal' });
        return toPackPreview(pack.pack).hosts.length > 0;
      }),
      { numRuns: 400 },
    );
  });

  test('for an answer that is wrong in one place, and no text of it is told', () => {
    const pack = checked(largePack);
    fc.assert(
      fc.property(bent(largeAnswer), (json) => {
        const raw = {
          request: 'usage',
          status: 200,
          url: `https://my.provider.example/usage?token=${SECRET}`,
          redirected: false,
          text: JSON.stringify(json),
        };
        const read = readAnswers(pack, [raw], { now: NOW, gigabyte: 'decimal' });
        if (!read.ok) return !JSON.stringify(read.failure).includes(SECRET);
        const buckets = read.value.readings.flatMap((reading) => reading.buckets);
        return buckets.every((one) => [one.remaining, one.used, one.total].every(isWhole));
      }),
      { numRuns: 400 },
    );
  });

  test('for any text as an answer', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.constantFrom(largePack, pagePack),
        (text, json) => {
          const read = readOne(json, text);
          return read.ok || !text.includes(SECRET);
        },
      ),
    );
  });
});
