import { expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

it.each([
  ['sr-Latn-RS', 'Kredit 412 din vazi do 14.02.2027. Preostalo: 3 GB. Paket istice 20.05.2026.'],
  [
    'pl-PL',
    'Stan konta 17,50 zl wazny do 14.02.2027. Pozostalo: 3 GB. Pakiet wazny do 20.05.2026.',
  ],
  ['en-GB', 'Balance: £10. Expires 14/02/2027. Data left: 3 GB. Plan expires 20/05/2026.'],
])('in one message the money and the data have ends of their own: %s', (locale, text) => {
  expect(readMessage(text, locale)).toMatchObject({ left: 3, expires: '2026-05-20' });
});

it('the end of the money alone is not that of the data', () => {
  const text = 'Guthaben 12,50 EUR gültig bis 14.02.2027. Noch 3 GB Datenvolumen übrig.';
  expect(readMessage(text, 'de-DE')).toEqual({ left: 3, money: 1250 });
});

it.each([
  [
    'he-IL',
    '<p>נותרו 3GB מתוך 5GB</p><p>הנתונים מעודכנים ל-09/05/2026 11:12 ועשויים להתעכב עד 24 שעות</p>',
  ],
  [
    'es-ES',
    '<p>Te quedan 3 GB de 5 GB</p><p>Actualizado el 09/05/2026, puede tardar hasta 24 horas</p>',
  ],
  [
    'fr-FR',
    '<p>Il reste 3 Go sur 5 Go</p><p>Données au 09/05/2026, sous 24 h jusqu’à 48 heures</p>',
  ],
])('up to so many hours is no end: %s', (locale, body) => {
  expect(readBody(body, locale)).toEqual({ left: 3, total: 5 });
});

it('how long a pack of the shop lasts is no end', () => {
  const body =
    '<p>剩餘 3GB / 5GB</p><table><tr><th>方案</th><th>售價</th><th>使用期限</th></tr><tr><td>加購 1GB</td><td>NT$ 100</td><td>購買後 168 小時</td></tr><tr><td>加購 3GB</td><td>NT$ 180</td><td>當月月底</td></tr></table>';
  expect(readBody(body, 'zh-TW')).toEqual({ left: 3, total: 5 });
});

it.each([
  ['zh-CN', '<p>剩余 3GB / 共 5GB</p><p>有效期至本月底</p>'],
  ['ja-JP', '<p>残量 3GB / 5GB</p><p>有効期限：今月末日まで</p>'],
  ['ko-KR', '<p>잔여 데이터 3GB / 5GB</p><p>유효기간: 이번 달 말일까지</p>'],
])('the end of this month is a day: %s', (locale, body) => {
  expect(readBody(body, locale)).toEqual({ left: 3, total: 5, expires: '2026-05-31' });
});

it.each([
  ['nl-NL', '<p>Nog 3 GB over van 5 GB</p><p>Geldig tot vanavond 23:59 uur</p>'],
  ['de-DE', '<p>Noch 3 GB von 5 GB übrig</p><p>Gültig bis heute Abend 23:59 Uhr</p>'],
])('tonight is today: %s', (locale, body) => {
  expect(readBody(body, locale)).toEqual({ left: 3, total: 5, expires: '2026-05-10' });
});

it.each([
  ['con 3 GB den 24h ngay 20/05/2026, gia han sau 12 ngay.'],
  ['con 3 GB den 23h59 ngay 20/05/2026.'],
])('a day ends at 24 h: %s', (text) => {
  expect(readMessage(text, 'vi-VN')).toMatchObject({ left: 3, expires: '2026-05-20' });
});

it('where a bill and an account have one name, one of them has a validity', () => {
  const body =
    '<h2>Sąskaitos likutis</h2><p>2,33 €</p><p>Sąskaita galioja iki 2027-06-27</p><p>Duomenys: liko 3 GB iš 5 GB</p>';
  expect(readBody(body, 'lt-LT')).toEqual({ left: 3, total: 5, money: 233 });
});

it('a balance that is to be paid is none', () => {
  const body =
    '<h2>Account balance</h2><p>$85.20</p><p>Payment due 20 May 2026</p><p>3 GB left of 5 GB</p>';
  expect(readBody(body, 'en-US')).toEqual({ left: 3, total: 5 });
});

it.each([
  ['fr-FR', 'Il vous reste 3 Go. Votre compteur repart à zéro le 20 mai.'],
  ['es-ES', 'Te quedan 3 GB. El contador se pone a cero el 20 de mayo.'],
  ['de-DE', 'Noch 3 GB. Der Zähler beginnt wieder bei null am 20. Mai.'],
])('a counter that begins at zero begins anew: %s', (locale, text) => {
  expect(readMessage(text, locale)).toMatchObject({ left: 3, resets: '2026-05-20' });
});
