import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';
import { GB } from '../../../support/builders';

/** As somebody reads it who knows nothing of where it comes from. */
const read = (text: string) =>
  readPage(text, { now: Date.parse('2026-04-22T09:00:00Z'), zone: 'UTC' });

describe('how long a pack lasts', () => {
  test.each([
    '3.2 GB of your 10 GB 30-day pack is left.',
    '۳٫۲ گیگابایت از بسته ۱۰ گیگابایتی ۳۰ روزه شما باقی مانده است.',
    '30 günlük 10 GB paketinizden kalan 3,2 GB.',
    'Осталось 3,2 ГБ из 30-дневного пакета 10 ГБ.',
    'A 30 napos 10 GB csomagból 3,2 GB maradt.',
  ])('is neither what is left nor when it ends: %s', (text) => {
    const { dataRemainingBytes, dataTotalBytes, expiresAt } = read(text);
    expect([dataRemainingBytes, dataTotalBytes]).toEqual([3.2 * GB, 10 * GB]);
    expect(expiresAt).toBeUndefined();
  });

  test('days that are left are an end', () => {
    expect(read('3.2 GB left for 8 days').expiresAt).toBeDefined();
  });
});

describe('a text of few words, in a language that nobody named', () => {
  test.each([
    ['已使用6.8GB，剩余3.2GB', 3.2, 6.8],
    ['您还剩3.2GB', 3.2, undefined],
    ['已用6.8GB', undefined, 6.8],
    ['Consumido 6,8 GB', undefined, 6.8],
    ['Has usado 6,8 GB de 10 GB.', undefined, 6.8],
    ['Ihnen bleiben 3,2 GB.', 3.2, undefined],
  ])('is read by the words of all: %s', (text, remaining, used) => {
    const { dataRemainingBytes, dataUsedBytes } = read(text);
    const bytes = (gb: number | undefined) => (gb === undefined ? undefined : gb * GB);
    expect(dataUsedBytes).toBe(bytes(used));
    if (remaining !== undefined) expect(dataRemainingBytes).toBe(bytes(remaining));
  });
});
