import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

describe('a period', () => {
  it.each([
    ['en-GB', '12 GB left', 'Billing cycle: 3 May to 2 June'],
    ['el-GR', 'Υπόλοιπο 12 GB', 'Κύκλος χρέωσης: 3 Μαΐου έως 2 Ιουνίου'],
    ['sv-SE', '12 GB kvar', 'Period: 3 maj till och med 2 juni'],
    ['ro-RO', '12 GB rămași', 'Ciclu de facturare: 3 mai până la 2 iunie'],
    ['id-ID', 'Sisa 12 GB', 'Periode 3 Mei s/d 2 Juni'],
  ])('ends with its second day: %s', (locale, left, period) => {
    const read = readBody(`<h2>Data</h2><p>${left}</p><p>${period}</p>`, locale);
    expect(read).toMatchObject({ left: 12 });
    expect([read.expires ?? '2026-06-02', read.resets ?? '2026-06-02']).toEqual([
      '2026-06-02',
      '2026-06-02',
    ]);
  });
});

describe('a day without a year', () => {
  it('that has just been ends nothing', () => {
    const body = '<h2>Data</h2><p>12 GB left</p><p>Valid until 25 April</p>';
    expect(readBody(body)).toEqual({ left: 12 });
  });

  it('is read behind what is renewed', () => {
    const body = '<h2>Data</h2><p>12 Gt jäljellä</p><p>Uusiutuu 3.6.</p>';
    expect(readBody(body, 'fi-FI')).toEqual({ left: 12, resets: '2026-06-03' });
  });
});

describe('a renewal', () => {
  it('keeps its topic, whatever must be paid for it', () => {
    const body =
      '<h2>Залишки за тарифом</h2><p>12,4 ГБ</p><p>Тариф оновиться 11 червня, потрібно мати на рахунку 250 грн</p>';
    expect(readBody(body, 'uk-UA')).toMatchObject({ left: 12.4, resets: '2026-06-11' });
  });

  it.each([
    ['zh-CN', '剩余12GB，距离更新还有17天'],
    ['zh-TW', '剩餘12GB，距離更新還有17天'],
  ])('is so many days off: %s', (locale, text) => {
    expect(readMessage(text, locale)).toMatchObject({ left: 12, resets: '2026-05-27' });
  });
});

describe('an end beside several amounts', () => {
  it.each([
    ['bg-BG', 'Остават 1,2 GB, 30 мин. и 12 SMS до 17.05.2026.'],
    ['hu-HU', 'Maradék: 1,2 GB, 30 perc, 12 SMS 2026.05.17-ig.'],
    ['ja-JP', '残りデータ1.2GB、通話30分、SMS12通、有効期限2026/05/17'],
    ['id-ID', 'Sisa 1,2GB, 30 mnt, 12 SMS s.d 17/05/2026.'],
    ['fi-FI', 'Jäljellä 1,2 Gt, 30 min ja 12 tekstiviestiä 17.5.2026 asti.'],
  ])('is that of all: %s', (locale, text) => {
    const read = readMessage(text, locale);
    expect(read).toMatchObject({ left: 1.2, minutes: 30, sms: 12, expires: '2026-05-17' });
  });
});
