import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

const MENU =
  '<app-header class="header"><mat-toolbar><a>Deals</a> <a>Roaming</a> <a>Bills</a></mat-toolbar></app-header>';

describe('a menu in a block that is called a header', () => {
  it.each([
    ['en-GB', '<h2>Data</h2><p>Remaining: 3.2 GB of 10 GB</p>'],
    ['zh-TW', '<h2>上網用量</h2><p>剩餘 3.2 GB / 10 GB</p>'],
  ])('is no heading of the page: %s', (locale, card) => {
    expect(readBody(MENU + card, locale)).toEqual({ left: 3.2, total: 10 });
  });
});

it.each([
  ['en-GB', '<h3>Mobile data<i>?</i></h3><p>Remaining: 3 GB</p>'],
  ['zh-CN', '<h3>国内流量<i>?</i></h3><p>剩余 3 GB</p>'],
])('a sign to click on for help asks nothing: %s', (locale, body) => {
  expect(readBody(body, locale)).toEqual({ left: 3 });
});

it('the marks of a scale are no amounts', () => {
  const scale = [0, 5, 10].map((mark) => `<li>${mark} GB</li>`).join('');
  expect(readBody(`<h2>Data used</h2><p>3.2 GB</p><ul>${scale}</ul>`)).toEqual({ used: 3.2 });
});

it.each([
  ['zh-TW', '<table><caption>用量明細</caption>', '基本傳輸量', '已使用', '剩餘'],
  ['zh-HK', '<table>', '數據總用量', '已使用', '剩餘'],
])('two parts prove their whole, whatever it is called: %s', (locale, table, ...names) => {
  const rows = names.map((name, at) => `<tr><th>${name}</th><td>${[42, 18.65, 23.35][at]} GB</td>`);
  expect(readBody(`${table}${rows.join('</tr>')}</tr></table>`, locale)).toEqual({
    left: 23.35,
    used: 18.65,
    total: 42,
  });
});

it('a table that begins with "Data left" counts what is left', () => {
  const body =
    '<table><tr><th colspan="2">現在のデータ残量</th></tr><tr><td>合計</td><td>13.06GB</td></tr></table>';
  expect(readBody(body, 'ja-JP')).toEqual({ left: 13.06 });
});

describe('a pack that is called by its size', () => {
  it.each([
    '<ul><li><span>Internet 7 GB</span> <span>Left: 4.91 GB</span></li></ul>',
    '<h4>Local data 7 GB</h4><p>Remaining data</p><p>4.91 GB</p>',
  ])('holds so much: %s', (body) => {
    expect(readBody(body)).toEqual({ left: 4.91, total: 7 });
  });

  it('gives what is left its unit', () => {
    const body = '<ul><li><span>Bonus 100 SMS</span> <span>Left: 64</span></li></ul>';
    expect(readBody(body)).toEqual({ sms: 64 });
  });
});

it.each([
  ['zh-HK', '本地數據用量已達用量限額20GB的80%(16GB)。用量達100%後,網速將受限。'],
  ['ko-KR', '데이터 제공량 20GB의 80%(16GB)를 사용하셨습니다.'],
])('a share that follows its whole: %s', (locale, text) => {
  expect(readMessage(text, locale)).toEqual({ used: 16, total: 20, percentUsed: 80 });
});

it.each([
  ['de-DE', 'Dein Datenvolumen von 3 GB ist aufgebraucht. Du surfst jetzt mit max. 32 Kbit/s.'],
  ['en-GB', 'Your 3 GB data is used up. You are now browsing at 64 kbps. Buy 1 GB for £5.'],
])('used up, and in the next sentence how fast it goes on now: %s', (locale, text) => {
  expect(readMessage(text, locale)).toEqual({ left: 0, total: 3, throttled: true });
});

it('what customers may notice is not so now', () => {
  const body =
    '<h2>High-speed data</h2><p>Unlimited</p><p>27 GB used this cycle</p><p>Customers using >100GB/mo. may notice reduced speeds.</p>';
  expect(readBody(body, 'en-US')).toEqual({ used: 27, unlimited: true });
});

it.each([
  '<table><tr><th>Country</th><th>Fee (HK$)</th><th>每日數據用量</th></tr><tr><td>A</td><td>48</td><td>2GB</td></tr><tr><td>B</td><td>78</td><td>1GB</td></tr></table>',
])('usage a day beside prices is for sale', (body) => {
  expect(readBody(body, 'zh-HK')).toEqual({});
});

describe('words of messages', () => {
  it('a price of the message ahead of who sends it', () => {
    expect(readMessage('RM0 Selkomi: Baki kredit anda RM6.80, tamat 18/01/2027.', 'ms-MY')).toEqual(
      { money: 680 },
    );
  });

  it('the number that a message is sent to', () => {
    const text = '고객님(010-****-9025)의 데이터 30GB 중 80%를 사용하셨습니다.\n- 남은 데이터: 6GB';
    expect(readMessage(text, 'ko-KR')).toMatchObject({ left: 6, percentUsed: 80 });
  });

  it('a whole written as a sum', () => {
    const text = 'Promo: Go90\n- 8.21GB of 8GB+2GB bonus data left, valid until 11/27/2026';
    expect(readMessage(text, 'en-PH')).toEqual({ left: 8.21, total: 10, expires: '2026-11-27' });
  });

  it('minutes that only their name counts', () => {
    expect(
      readMessage('Баланс 63.40 грн.\nІнтернет: 6 ГБ\nХвилини на інші мережі: 88', 'uk-UA'),
    ).toMatchObject({
      minutes: 88,
    });
  });

  it('an amount behind the end of the one before', () => {
    const text = 'Έχετε διαθέσιμα 2,74GB από 6GB έως 03/12/2026 & 485 λεπτά ομιλίας προς όλους.';
    expect(readMessage(text, 'el-GR')).toMatchObject({ left: 2.74, total: 6, minutes: 485 });
  });
});

it('hours, minutes and seconds are no megabytes', () => {
  expect(readBody('<h2>Calls used: 2h 14m 55s</h2><p>Data used: 3 GB</p>')).toEqual({ used: 3 });
});

it('the group that all lines share is what a line can use, where it has nothing else', () => {
  const body = '<h2>Shared data</h2><p>12 GB of 25 GB used</p><p>13 GB left</p>';
  expect(readBody(body)).toEqual({ left: 13, used: 12, total: 25 });
});

it('what is shown of a masked number counts no minutes', () => {
  const body = '<h1>Usage</h1><p>Free calls, number 28 •• •• 63</p><p>Data left: 3 GB</p>';
  expect(readBody(body)).toEqual({ left: 3 });
});
