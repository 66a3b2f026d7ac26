import { expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

it.each([
  ['en-GB', 'Valid until: Tuesday, 2 June 2026 (Europe/Dublin)'],
  ['en-US', 'Expires: Tue, Jun 2, 2026 at 11:59 PM'],
  ['es-ES', 'Vence: mié. 2 de junio'],
  ['de-DE', 'Gültig bis Dienstag, den 2. Juni 2026'],
  ['fr-FR', "Valable jusqu'au : mardi, 2 juin 2026"],
  ['ru-RU', 'Действует до: вт, 2 июня 2026, 23:59'],
])('the day of the week ends no sentence: %s', (locale, end) => {
  const text = `Data left: 600 MB of 3 GB\n${end}`;
  expect(readMessage(text, locale)).toMatchObject({ left: 0.6, total: 3, expires: '2026-06-02' });
});

it.each([
  ['es-MX', 'Te quedan 1843 MB para navegar y redes sociales ilimitadas.', 1.843],
  ['it-IT', 'Ti restano 12,4 GB e social illimitati.', 12.4],
  ['en-GB', 'You have 3.2 GB left plus unlimited WhatsApp.', 3.2],
  ['es-MX', 'Te quedan 500 MB para redes sociales.', undefined],
])('what is unlimited besides is not what the amount is for: %s %s', (locale, text, left) => {
  expect(readMessage(text, locale).left).toBe(left);
});

it.each([
  ['pl-PL', 'Stan konta: 4,63 zl. Pakiet internetowy: 512,00 MB do 2026-06-11.', { left: 0.512 }],
  ['it-IT', 'Saldo 12,50 EUR. Pacchetto dati: 1,87 GB fino al 12/06/2026.', { left: 1.87 }],
  ['pl-PL', 'Stan konta: 4,63 zl. Pakiet internetowy: 3 GB do 2026-06-11.', {}],
])(
  'beside the money, an amount that nobody sells is the rest of a pack: %s',
  (locale, text, told) => {
    const { left, total } = readMessage(text, locale);
    expect({ left, total }).toEqual({ left: undefined, total: undefined, ...told });
  },
);

it.each([
  ['uk-UA', 'Zalyshok: Internet 920 MB do 31.05.2026, SMS 45 sht. do 31.05.2026.'],
  ['pl-PL', 'Pozostało: Internet 920 MB do 31.05.2026, SMS 45 szt. do 31.05.2026.'],
])('pieces that are shortened end no list: %s', (locale, text) => {
  expect(readMessage(text, locale)).toMatchObject({ left: 0.92, sms: 45 });
});

it('a masked number is no amount', () => {
  const text = 'データ残量のお知らせ🐧\nご契約番号：**-4479\n残りデータ容量：6.25GB';
  expect(readMessage(text, 'ja-JP')).toEqual({ left: 6.25 });
});

it('tiles that are links show what they hold, each under its own name', () => {
  const body =
    '<ul><li><a href="/fee"><p>86.42元</p><p>话费余额</p></a></li><li><a href="/flow"><p>23.41GB</p><p>剩余通用流量</p></a></li><li><a href="/voice"><p>412分钟</p><p>剩余语音</p></a></li><li><a href="/score"><p>3280</p><p>可用积分</p></a></li></ul>';
  expect(readBody(body, 'zh-CN')).toEqual({ left: 23.41, minutes: 412, money: 8642 });
});

it('what a tile and a card tell together is one allowance', () => {
  const body =
    '<div><p>23.41 GB</p><p>left</p></div><div><h2>Data</h2><p>Left 23.41 GB</p><p>Used 16.59 GB</p><p>Total 40 GB</p></div>';
  expect(readBody(body)).toMatchObject({ left: 23.41, used: 16.59, total: 40 });
});

it('the end of a booster is not that of the data above it', () => {
  const body =
    '<h2>Sua internet</h2><p>Renova dia 22/05</p><div><div>Internet do plano <b>9,31 GB</b> disponíveis</div><div>de 16 GB</div></div><div><div>Pacote adicional <b>512 MB</b> disponíveis</div><div>de 1 GB · válido até 18/05</div></div>';
  expect(readBody(body, 'pt-BR')).toEqual({ left: 9.31, total: 16, resets: '2026-05-22' });
});

it('notices are no messages', () => {
  const body = '<p>お知らせ 2件</p><p>今月の利用可能データ残量</p><p>17.92GB</p>';
  expect(readBody(body, 'ja-JP')).toEqual({ left: 17.92 });
});

it.each([
  ['fr-MA', 'Votre solde: 7,30 DH', { money: 730 }],
  ['ar-MA', 'رصيدك الحالي 7.30 درهم', { money: 730 }],
])('a dirham of Morocco: %s', (locale, text, told) => {
  expect(readMessage(text, locale)).toEqual(told);
});
