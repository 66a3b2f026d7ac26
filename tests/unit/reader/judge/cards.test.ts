import { expect, it } from 'vitest';
import { readBody } from './read-text';

it.each([
  [
    'pl-PL',
    '<p>Stan konta 17,50 zł</p><div><div><h3>Solo 40 zł / 30 dni</h3><span>ważny do 21.05.2026</span></div><div>Internet w kraju <b>4,1 GB</b> z 6 GB</div></div>',
  ],
  [
    'cs-CZ',
    '<p>Kredit: 17,50 Kč</p><div><div><h3>Balíček M</h3><span>platí do 21.5.2026</span></div><div>Data v ČR <b>4,1 GB</b> z 6 GB</div></div>',
  ],
])('the dated head of a card is above all of it: %s', (locale, body) => {
  expect(readBody(body, locale)).toEqual({
    left: 4.1,
    total: 6,
    expires: '2026-05-21',
    money: 1750,
  });
});

const pack = (name: string) =>
  `<div><div><b>${name}</b> <span>expiră pe 21.05.2026</span></div><table><tr><th>Beneficiu</th><th>Rămas</th><th>Total</th></tr><tr><td>Internet național</td><td>4,1 GB</td><td>6 GB</td></tr></table></div>`;

it('a pack that is called by its price ends on the day behind it', () => {
  const body = `<h3>Credit disponibil</h3><p>6,15 €</p>${pack('PrePay 7€ credit')}`;
  expect(readBody(body, 'ro-RO')).toEqual({
    left: 4.1,
    total: 6,
    expires: '2026-05-21',
    money: 615,
  });
});

it('where the page holds no other money it is the money that ends', () => {
  expect(readBody(pack('Credit 7 €'), 'ro-RO')).toEqual({ left: 4.1, total: 6, money: 700 });
});

const card = (name: string, left: string, whole: string) =>
  `<div><span>${name}</span><p><b>${left} kaldı</b><span>${whole}</span></p></div>`;

it('the second amount of cards made alike is the whole', () => {
  const cards = card('İnternet', '4,1 GB', '6 GB') + card('Dakika', '61 DK', '100 DK');
  expect(readBody(`<div>${cards}</div>`, 'tr-TR')).toEqual({ left: 4.1, total: 6, minutes: 61 });
});

it('of one card alone nobody knows', () => {
  expect(readBody(card('İnternet', '4,1 GB', '6 GB'), 'tr-TR')).toEqual({ left: 4.1 });
});

it('an amount that is told with its word outweighs a heading', () => {
  const body =
    '<h1>Verbruik</h1><h2>Data vandaag</h2><div role="progressbar" aria-label="Nog 3,1 GB over van 5 GB"></div><p>3,1 GB</p><p>over van je dagbundel van 5 GB</p>';
  expect(readBody(body, 'nl-NL')).toEqual({ left: 3.1, total: 5 });
});

it('each tile of a row of links is of its own', () => {
  const tile = (value: string, name: string) =>
    `<a href="#"><b>${value}</b><span>${name}</span><em>详情</em></a>`;
  const body = `<div>${tile('43.17', '话费余额(元)')} ${tile('4.1', '剩余流量(GB)')} ${tile('61', '剩余语音(分钟)')}</div>`;
  expect(readBody(body, 'zh-CN')).toEqual({ left: 4.1, minutes: 61, money: 4317 });
});

it('a tile of the shop is for sale', () => {
  const body = '<div><a><b>10GB</b><span>月包</span><em>20元</em></a></div>';
  expect(readBody(body, 'zh-CN')).toEqual({});
});

it('a table begins below the rows that say what it is of', () => {
  const body =
    '<table><tr><th>資費方案</th><td colspan="3">799</td></tr><tr><th>項目</th><th>額度(GB)</th><th>已使用(GB)</th><th>剩餘(GB)</th></tr><tr><td>國內上網</td><td>40.000</td><td>23.417</td><td>16.583</td></tr><tr><td>加購3GB輕量包<br>使用期限 2026/05/31</td><td>3.000</td><td>0.000</td><td>3.000</td></tr></table>';
  expect(readBody(body, 'zh-TW')).toEqual({ left: 16.583, used: 23.417, total: 40 });
});

it('what stands below a list is said of no item of it', () => {
  const body =
    '<h4>使用记录</h4><ul><li><span>7月</span><b>18.9G</b></li><li><span>8月</span><b>19.3G</b></li></ul><p>上月结余流量不支持结转</p>';
  expect(readBody(body, 'zh-CN')).not.toHaveProperty('left');
});

it('the head of a card that is called a contract dates the contract', () => {
  const body =
    '<div><div><h3>Vertrag</h3><span>Laufzeit bis 20.09.2027</span></div><div>Noch 4,1 GB von 6 GB</div></div>';
  expect(readBody(body, 'de-DE')).toEqual({ left: 4.1, total: 6 });
});

it('items that each begin with a day list what has been', () => {
  const days = '<ul><li>1 May 1.2 GB</li><li>2 May 0.8 GB</li></ul>';
  const body = `<p>4.1 GB used of 6 GB</p><h2>Usage of the last days</h2>${days}`;
  expect(readBody(body)).toEqual({ used: 4.1, total: 6 });
  expect(readBody(`<h2>Usage of the last days</h2>${days}`)).toEqual({});
});

it('days that say what is left until then do not', () => {
  const body = '<h2>Restvolumen</h2><ul><li>30.09. 3,2 GB</li><li>31.10. 5 GB</li></ul>';
  expect(readBody(body, 'de-DE')).toMatchObject({ left: 3.2 });
});
