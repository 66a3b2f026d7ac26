import { expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

it.each([
  ['en-GB', '<blockquote>Had 3.2 GB left when I flew home. <cite>Tom</cite></blockquote>'],
  ['en-GB', '<h1>Loved by many</h1><p>"Used 6 GB of my 10 GB in two weeks." — Priya</p>'],
  ['fr-FR', '<blockquote><p>Il me restait 2 Go sur 10 Go</p></blockquote>'],
])('what somebody says of a pack is not told of this one: %s %s', (locale, body) => {
  expect(readBody(body, locale)).toEqual({});
});

it('a message in quotation marks is read', () => {
  expect(readMessage('"You have 3 GB left of your plan."', 'en-GB')).toEqual({ left: 3 });
});

it.each([
  ['en-GB', '<dl><dt>What if I run out?</dt><dd>We write to you at 90% used.</dd></dl>'],
  ['es-ES', '<dl><dt>¿Cuánto me queda?</dt><dd>Te quedan 3 GB, por ejemplo</dd></dl>'],
])('the answer to a question tells what anybody is told: %s %s', (locale, body) => {
  expect(readBody(body, locale)).toEqual({});
});

it.each([
  ['zh-HK', '<h1>漫遊日費</h1><p>每日 1GB</p><p>發送 ABC 至 1833 訂購，收到短訊後可使用</p>'],
  ['zh-HK', '<h1>漫遊</h1><ol><li>發送 ROAM 至 1833</li><li>收到短訊後可使用</li></ol>'],
])('the number to write to counts no messages: %s %s', (locale, body) => {
  expect(readBody(body, locale)).toEqual({});
});

it.each([
  ['ru-RU', 'Из вашего пакета «Смарт 12 ГБ» осталось: интернет 3 ГБ, 120 мин.', { minutes: 120 }],
  [
    'tr-TR',
    '"Cepte Rahat 12 GB" paketinden kalan kullanımların:\nİnternet: 3 GB\nBakiyen: 22,45 TL',
    { money: 2245 },
  ],
  ['de-DE', 'Von Ihrem Paket "Smart 12 GB" sind noch übrig: Internet 3 GB', {}],
])('the size in the name of a pack is not what is left: %s', (locale, text, more) => {
  expect(readMessage(text, locale)).toMatchObject({ left: 3, ...more });
});

it('an amount in quotation marks is an amount', () => {
  expect(readMessage('You have "3 GB" left of your plan.', 'en-GB')).toEqual({ left: 3 });
});

it('the size of a booster is not what is left of it', () => {
  const body = '<p>國內數據剩餘 12.4GB / 40GB</p><p>加購包 3GB 剩餘 1.2GB</p>';
  expect(readBody(body, 'zh-HK')).toEqual({ left: 12.4, total: 40 });
});
