import { expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

it.each([
  ['en', 'You will get a text message at 80% of your data used.'],
  ['en', 'Usage alerts are sent at 50%, 80% and 100% of your data used.'],
  ['de', 'Bei 80 % verbrauchtem Datenvolumen bekommst du eine Nachricht.'],
  ['fr', 'Nous vous avertirons à 80 % de données utilisées.'],
  ['it', 'Ti avviseremo al consumo dell’80% dei Giga.'],
  ['pl', 'Poinformujemy Cię o wykorzystaniu 80 % pakietu.'],
  ['sk', 'Správy sa posielajú pri prenesení 80% a 100% z voľného objemu dát.'],
  ['ru', 'При остатке 20% трафика придёт СМС.'],
  ['he', 'הודעה תישלח בניצול 80% ו-100% מהחבילה.'],
  ['fa', 'با مصرف ۸۰ درصد حجم به شما اطلاع می‌دهیم.'],
  ['ko', '80% 사용 시 알림을 보내드립니다.'],
  ['zh-Hant', '數據用量達80%及100%時將發送簡訊通知。'],
])('a share at which one is told of it is none of now: %s %s', (locale, text) => {
  const told = readBody(`<h1>Internet</h1><p>${text}</p>`, locale);
  expect(told).not.toHaveProperty('percentUsed');
  expect(told).not.toHaveProperty('percentLeft');
});

it.each([
  ['en', 'We inform you that you have used 80% of your data allowance.'],
  ['en', 'You have used 80% of your data, and you will get another text at 100%.'],
  ['es', 'Te informamos que has consumido el 80% de tus datos.'],
  ['cs', 'Informujeme vás, že jste vyčerpali 80 % datového limitu.'],
  ['nb', 'Vi varsler deg om at du har brukt 80 % av data.'],
  ['ar', 'نعلمك أنك استهلكت 80% من الباقة.'],
])('who tells it now tells how much it is: %s %s', (locale, text) => {
  expect(readMessage(text, locale)).toMatchObject({ percentUsed: 80 });
});

it('a size that a row of prices says again is for sale', () => {
  const row = (size: number, price: number) =>
    `<tr><td>Пакет ${size} ГБ</td><td>${price} ₽</td><td>${size} ГБ</td></tr>`;
  const table = `<table><tr><th>Пакет</th><th>Цена</th><th>Объём трафика</th></tr>${row(1, 70)}${row(5, 100)}</table>`;
  expect(readBody(`<h1>Пакеты интернета</h1>${table}`, 'ru-RU')).toEqual({});
});
