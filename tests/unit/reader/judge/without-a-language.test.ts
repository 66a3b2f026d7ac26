import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const NOW = Date.parse('2026-05-10T10:00:00Z');

const read = (text: string, zone = 'UTC', kind: 'text' | 'json' = 'text') =>
  readPage(text, { now: NOW, zone, kind });

describe('a text that nobody names the language of is read in the one its words are of', () => {
  it.each([
    ['a point parts thousands', 'U heeft nog 6.144 MB over van uw bundel.', 6144e6],
    ['a point parts decimals', 'You have 6.144 MB left of your allowance.', 6.144e6],
    ['spaces part thousands', 'Zbývá vám 12 288 MB z datového balíčku.', 12288e6],
  ])('%s: %s', (_, text, left) => {
    expect(read(text).dataRemainingBytes).toBe(left);
  });

  it('in data by its keys', () => {
    const answer =
      '{"kalanMiktar":"6.144 MB","toplamMiktar":"10.240 MB","bitisTarihi":"01.06.2026"}';
    expect(read(answer, 'UTC', 'json')).toMatchObject({
      dataRemainingBytes: 6144e6,
      dataTotalBytes: 10240e6,
    });
  });

  it('in data a text of groups is one number', () => {
    const answer = '{"remaining":"7 450,5 MB","total":"10 000 MB"}';
    expect(read(answer, 'UTC', 'json')).toMatchObject({
      dataRemainingBytes: 7450.5e6,
      dataTotalBytes: 1e10,
    });
  });
});

describe('a sign that several currencies have is that of the country whose clock the page goes by', () => {
  const text = 'Tu saldo es de $45.10. Te quedan 3 GB.';
  it.each([
    ['America/Mexico_City', 'MXN'],
    ['America/Bogota', 'COP'],
    ['UTC', undefined],
  ])('%s', (zone, currency) => {
    expect(read(text, zone).currency).toBe(currency);
  });

  it('in English it is the dollar of the United States elsewhere', () => {
    expect(read('Your balance is $45.10.', 'Europe/Berlin').currency).toBe('USD');
    expect(read('Your balance is $45.10.', 'Australia/Perth').currency).toBe('AUD');
  });
});
