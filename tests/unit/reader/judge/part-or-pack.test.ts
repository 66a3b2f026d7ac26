import { expect, it } from 'vitest';
import { readMessage } from './read-text';

it.each([
  ['en', 'Usage chart: 18.4GB left of 30GB', { left: 18.4, total: 30 }],
  ['fr', 'Consommation : 3,2 Go restants sur 10 Go', { left: 3.2, total: 10 }],
  ['en', 'Data usage: 3 GB of 10 GB', { used: 3, total: 10 }],
  ['tr', '10 GB paketinizden kalan: 3,5 GB', { left: 3.5, total: 10 }],
  ['ja', '10GBプランの残り：3.5GB', { left: 3.5 }],
  ['fr', 'Restant sur votre forfait 10 Go : 3,5 Go', { left: 3.5 }],
  ['ar', 'المتبقي من باقة 10 جيجا: 3.5 جيجا', { left: 3.5, total: 10 }],
])('a colon parts what is left from the name above it: %s %s', (locale, text, told) => {
  expect(readMessage(text, locale)).toEqual(told);
});

it.each([
  ['zh-CN', '您的59元套餐含流量20GB，已用12GB，剩余8GB'],
  ['en', 'Your $30 plan: 20 GB total, 12 GB used, 8 GB left'],
  ['ru', 'Тариф 300 руб: всего 20 ГБ, израсходовано 12 ГБ, осталось 8 ГБ'],
])('what used and left make is the whole, beside a price as well: %s', (locale, text) => {
  expect(readMessage(text, locale)).toMatchObject({ left: 8, used: 12, total: 20 });
});
