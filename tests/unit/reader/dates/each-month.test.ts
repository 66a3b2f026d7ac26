import { expect, it } from 'vitest';
import { readMessage } from '../judge/read-text';

it.each([
  ['es-ES', 'Te quedan 3 GB. Tu tarifa se renueva el día 5 de cada mes.'],
  ['fr-FR', 'Il vous reste 3 Go. Votre forfait est renouvelé le 5 de chaque mois.'],
  ['it-IT', 'Hai ancora 3 Giga. La tua offerta si rinnova il 5 di ogni mese.'],
  ['de-DE', 'Noch 3 GB verfügbar. Neues Datenvolumen am 5. jeden Monats.'],
  ['en-GB', 'You have 3 GB left. Your data renews on the 5th of each month.'],
  ['hu-HU', 'Maradék adat: 3 GB. A kereteid minden hónap 5. napján újulnak meg.'],
  ['tr-TR', "Kalan internet: 3 GB. Paketiniz her ayın 5'inde yenilenir."],
  ['th-TH', 'เน็ตคงเหลือ 3 GB รีเซ็ตทุกวันที่ 5'],
  ['vi-VN', 'Data còn lại 3 GB, làm mới vào ngày 5 hàng tháng.'],
])('the day of every month is the next such day: %s', (locale, text) => {
  expect(readMessage(text, locale)).toEqual({ left: 3, resets: '2026-06-05' });
});

it('a day alone is the next such day', () => {
  const text = 'Te quedan 3 GB, validos hasta dia 15.';
  expect(readMessage(text, 'es-ES')).toEqual({ left: 3, expires: '2026-05-15' });
});

it.each([
  ['sv-SE', 'Surf: 3 GB kvar t.o.m. 30/5.'],
  ['id-ID', 'Sisa kuota 3 GB s/d 30/5.'],
])('a word for an end makes a pair of numbers a day: %s', (locale, text) => {
  expect(readMessage(text, locale)).toEqual({ left: 3, expires: '2026-05-30' });
});
