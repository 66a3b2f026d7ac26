import { expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

it.each([
  ['en-GB', '<p>3 GB left of 10 GB</p><p>Next bill: 20 May 2026</p>'],
  ['de-DE', '<p>Noch 3 GB von 10 GB</p><p>Nächste Rechnung am 20.05.2026</p>'],
  ['pt-BR', '<p>Restam 3 GB de 10 GB</p><p>Vencimento da fatura: 20/05/2026</p>'],
  ['ko-KR', '<p>남은 데이터 3GB / 10GB</p><p>납부일 2026.05.20</p>'],
  ['ko-KR', '<p>남은 데이터 3GB / 10GB</p><p>매월 1일 데이터가 새로 제공됩니다.</p>'],
])('the day of a bill and a day of every month end no allowance: %s %s', (locale, body) => {
  expect(readBody(body, locale)).toEqual({ left: 3, total: 10 });
});

it.each([
  ['en-GB', '<p>3 GB left of 10 GB</p><p>Next billing period: 20 May 2026</p>'],
  ['fr-FR', '<p>Il reste 3 Go sur 10 Go</p><p>Facture le 20/05/2026, compteurs remis à zéro</p>'],
  ['nl-NL', '<p>Nog 3 GB van 10 GB</p><p>Op 20 mei 2026 krijg je weer 10 GB.</p>'],
  ['de-DE', '<p>Noch 3 GB von 10 GB</p><p>Neues Volumen in 10 Tagen (am 20.05.)</p>'],
  ['es-ES', '<p>Quedan 3 GB de 10 GB</p><p>Faltan 10 días para que se renueven tus gigas</p>'],
])('what says that it begins anew does: %s %s', (locale, body) => {
  expect(readBody(body, locale)).toMatchObject({ left: 3, total: 10, resets: '2026-05-20' });
});

it.each([
  ['de-AT', 'Noch 3 GB', 'Neue Freieinheiten erhalten Sie am 20.05.2026.'],
  ['es-ES', 'Te quedan 3 GB', 'Recibirás tus nuevos gigas el 20/05/2026.'],
  ['zh-CN', '剩余 3GB', '新流量将于2026年5月20日到账。'],
])('what is new comes on the day of a reset: %s', (locale, left, text) => {
  expect(readBody(`<p>${left}</p><p>${text}</p>`, locale)).toEqual({
    left: 3,
    resets: '2026-05-20',
  });
});

it('a new bill is no new allowance', () => {
  const body = '<p>Noch 3 GB</p><p>Ihre neue Rechnung erhalten Sie am 20.05.2026.</p>';
  expect(readBody(body, 'de-DE')).toEqual({ left: 3 });
});

it.each([
  ['es-MX', 'te quedan 2,150 MB vig. 15/May/2026'],
  ['it-IT', 'Ti restano 2,15 GB. Scad. 15/05/2026'],
  ['pl-PL', 'Pozostalo 2,15 GB waz. do 15.05.2026'],
  ['tr-TR', 'Kalan 2,15 GB. Son kul. tar. 15.05.2026'],
])('messages shorten the word for an end: %s', (locale, text) => {
  expect(readMessage(text, locale)).toEqual({ left: 2.15, expires: '2026-05-15' });
});

it('the first of a month is no span of one day', () => {
  const text = 'Осталось 3 ГБ. Обновляется 1 дня каждого месяца.';
  expect(readMessage(text, 'ru-RU')).toEqual({ left: 3 });
});

it('the first of the next month is a day', () => {
  const text = '잔여 3GB. 다음 달 1일에 초기화됩니다.';
  expect(readMessage(text, 'ko-KR')).toEqual({ left: 3, resets: '2026-06-01' });
});
