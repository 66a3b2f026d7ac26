import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const read = (line: string, locale: string, heading = 'Consumi') =>
  readPage(
    `<html lang="${locale}"><body><h2>${heading}</h2><p>${line}</p><p>Dati: 52,08 GB / 180 GB</p></body></html>`,
    { now: Date.UTC(2026, 8, 5, 10), zone: 'UTC', locale },
  );

describe('a lone small m', () => {
  it.each([
    ['it', 'Consumi', 'Chiamate: 14m', 840],
    ['it', 'Consumi', 'Chiamate: 95m 18s', 5718],
    ['en', 'Used', 'Calls: 0m', 0],
    ['de', 'Verbraucht', 'Anrufe: 31 m', 1860],
  ])('%s: under %s, %s is talk time', (locale, heading, line, seconds) => {
    const { buckets, dataUsedBytes } = read(line, locale, heading);
    expect(buckets?.find(({ kind }) => kind === 'voice')?.used).toBe(seconds);
    expect(dataUsedBytes).toBe(52_080_000_000);
  });

  it.each(['Dati: 14m', 'Chiamate e dati: 14m', 'Chiamate: 14M'])('is none in “%s”', (line) => {
    expect(read(line, 'it').buckets?.some(({ kind }) => kind === 'voice')).toBe(false);
  });
});
