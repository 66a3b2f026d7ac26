import { expect, it } from 'vitest';
import { readMessage } from './read-text';

it.each([
  ['ru', 'Остаток: МБ=512 мин=112 СМС=46', { left: 0.512, minutes: 112, sms: 46 }],
  ['hr', 'Preostalo: MIN: 112, SMS: 46, MB: 512', { left: 0.512, minutes: 112, sms: 46 }],
  ['en', 'Balance left: MB=512;MIN=112;SMS=46', { left: 0.512, minutes: 112, sms: 46 }],
  ['sk', 'Zostáva: Min: 112, SMS/MMS: 46, Dáta: 1437 MB.', { left: 1.437, minutes: 112, sms: 46 }],
  ['ar', 'المتبقي: دقيقة: 112، رسالة: 46، ميجابايت: 512', { left: 0.512, minutes: 112, sms: 46 }],
])('a unit tied to the number behind it: %s %s', (locale, text, told) => {
  expect(readMessage(text, locale)).toMatchObject(told);
});

it('a least and a most are no minutes', () => {
  expect(readMessage('Min: 5 GB, max: 20 GB left', 'en')).not.toHaveProperty('minutes');
});

it.each([
  ['tr', 'Kalan kota: 5 GB\nKalan süre: 4 gn 11 sa 37 dk 30 sn'],
  ['de', 'Verbleibendes Datenvolumen: 5 GB\nVerbleibende Zeit: 4 Tg. 11 Std. 37 Min.'],
  ['ru', 'Остаток трафика: 5 ГБ\nОсталось времени: 4 д 11 ч 37 мин 30 сек'],
  ['id', 'Sisa kuota: 5 GB\nSisa waktu: 4 hr 11 jam 37 mnt 30 dtk'],
])('days, hours, minutes and seconds in short are one span: %s %s', (locale, text) => {
  expect(readMessage(text, locale)).toEqual({ left: 5, expires: '2026-05-14' });
});

it('what a bracket names beside its end has it', () => {
  const text = 'Баланс=39р (ОП=970 до 19.05.2026) Остаток: МБ=512';
  expect(readMessage(text, 'ru')).not.toHaveProperty('expires');
});

it.each([
  ['de', 'Das Guthaben der Rufnummer 01761234567 beträgt 12,50 EUR.', 1250],
  ['fr', 'Le solde de votre ligne 0612345678 est de 12,50 €.', 1250],
  ['pl', 'Saldo na koncie numeru 602 458 172 to 30,50 zl', 3050],
  ['ru', 'Баланс номера 9161234567 составляет 120,50 руб.', 12050],
  ['id', 'Pulsa nomor 08123456789 Rp25.000', 2500000],
  ['hu', 'A 0301234567 szám egyenlege 1250 Ft.', 125000],
])('a number to call between a word and its money: %s %s', (locale, text, money) => {
  expect(readMessage(text, locale)).toEqual({ money });
});
