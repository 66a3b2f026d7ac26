import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

describe('a list of what is held', () => {
  it.each([
    ['es-CU', 'Saldo: 12.50 CUP. Datos: 1.25 GB. Voz: 01:12:30. SMS: 17.', 72.5],
    ['pl-PL', 'Stan konta: 12,50 zl; Internet: 1,25 GB; Minuty: 87; SMS: 17', 87],
    [
      'fr-SN',
      'Crédit : 12,50 EUR. Internet: 1,25 Go. Appels: 38min12s vers tous operateurs. SMS: 17',
      38.2,
    ],
    ['en-GH', 'Main balance: GHS 12.50\nData: 1.25GB\nVoice: 14min 30sec\nSMS: 17', 14.5],
  ])('needs no word for each: %s', (locale, text, minutes) => {
    expect(readMessage(text, locale)).toEqual({ left: 1.25, minutes, sms: 17, money: 1250 });
  });

  it('is told of a table of rows as well', () => {
    const row = (name: string, value: string) => `<tr><td>${name}</td><td>${value}</td></tr>`;
    const body = `<table>${row('Основной счет', '7.31 руб.')}</table><h3>Пакеты</h3><table>${row('Интернет', '3421.50 МБ')}${row('Звонки на все сети', '184 мин.')}${row('SMS на все сети', '25 шт.')}</table>`;
    expect(readBody(body, 'ru-BY')).toEqual({ left: 3.4215, minutes: 184, sms: 25, money: 731 });
  });

  it('is none of what a plan holds', () => {
    const text = 'Je tegoed: 4,20 euro. Je bundel: 5 GB, 200 minuten, 100 sms.';
    expect(readMessage(text, 'nl-NL')).toEqual({ money: 420 });
  });

  it('goes on behind a date and what is without limit', () => {
    const text =
      'Hai ancora 12,3 Giga, validi fino al 30/05/2026, minuti illimitati e 143 SMS. Credito 4,20E.';
    expect(readMessage(text, 'it-IT')).toMatchObject({ left: 12.3, sms: 143, money: 420 });
  });
});

describe('an uneven amount and its end', () => {
  it('is what is left', () => {
    const text = '11.17 GBs DATA do 30.05.2026';
    expect(readMessage(text, 'bg-BG')).toEqual({ left: 11.17, expires: '2026-05-30' });
  });

  it('is an advertisement where it is even', () => {
    expect(readMessage('Nouveau: 50 Go jusqu’au 30/05 pour tous.', 'fr-FR')).toEqual({});
  });
});

it('a word for a balance may hold the currency', () => {
  expect(readMessage('Kalan: 3 GB. Kalan TL: 41,80', 'tr-TR')).toEqual({ left: 3, money: 4180 });
});

it('today at an hour is today', () => {
  const text = 'Tenés 350MB para navegar hasta hoy a las 23:59.';
  expect(readMessage(text, 'es-AR')).toEqual({ left: 0.35, expires: '2026-05-10' });
});
