import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

const LEFT = '<div><p>3 GB left of 10 GB</p></div>';

describe('a date from another card', () => {
  it.each([
    ['a payment', '<table><tr><td>2 May 2026</td><td>Renewal</td><td>-$75.00</td></tr></table>'],
    ['an offer', '<p>Top up before 30 May 2026 and get 20 GB bonus</p>'],
    ['a delay', '<p>Figures may lag up to 4 hours.</p>'],
    ['something unnamed', '<section><h2>Anything</h2><p>Until 30 May 2026</p></section>'],
  ])('is not that of the data: %s', (_, other) => {
    expect(readBody(`<section><h2>Data</h2>${LEFT}</section>${other}`)).toEqual({
      left: 3,
      total: 10,
    });
  });

  it('counts where all is filled up again', () => {
    const renewal = '<p>Your data renews on 30 May 2026</p>';
    expect(readBody(`<section><h2>Data</h2>${LEFT}</section>${renewal}`)).toMatchObject({
      resets: '2026-05-30',
    });
  });

  it.each([
    ['ja', 'データ残量：3GB　有効期限：令和8年6月末日', '2026-06-30'],
    ['zh-CN', '剩余流量3GB，有效期至2026年6月底', '2026-06-30'],
    ['lt-LT', 'Liko 3 GB. Galioja iki 2026 m. kovo 14 d.', '2026-03-14'],
    ['hu-HU', 'Maradt 3 GB. Lejár: 2026. febr. 14.', '2026-02-14'],
    ['vi-VN', 'Con 3GB den 23h59 ngay 30/06/2026.', '2026-06-30'],
  ])('is read as it is written: %s', (locale, text, expires) => {
    expect(readMessage(text, locale)).toMatchObject({ left: 3, expires });
  });
});

describe('money', () => {
  it.each([
    ['left of a limit', '<h2>Spend cap</h2><p>$5.00 remaining of $5.00</p>'],
    ['the most that may be lent', '<p>Available until $20.00</p>'],
    ['in the name of a plan', '<p>Plan at $99.00, left: 3 GB of 10 GB</p>'],
  ])('is no balance: %s', (_, body) => {
    expect(readBody(body)).not.toHaveProperty('money');
  });

  it('is a balance where a word says it', () => {
    expect(readBody('<p>Remaining credit: $5.00</p>')).toMatchObject({ money: 500 });
  });
});

describe('which amount a word is said of', () => {
  it.each([
    ['a name', 'cs', '<p>Tarif Volno 6 GB</p><p>Zbývá 1,8 GB</p>', { left: 1.8 }],
    ['a colon', 'ro', '<p>Optiunea Net 60GB: mai ai 41 GB</p>', { left: 41 }],
    ['between two', 'tr', '<div><p>15 GB</p><p>Kalan</p><p>9,4 GB</p></div>', { left: 9.4 }],
    ['a list', 'uk', '<p>Залишки: Інтернет 6 ГБ, дзвінки 230 хв</p>', { left: 6, minutes: 230 }],
    ['an ending', 'kk', '<div><p>14 ГБ қалды</p><p>40 ГБ-тан</p></div>', { left: 14, total: 40 }],
    [
      'a heading above "of"',
      'id',
      '<h2>Detail Kuota</h2><div><p>5 GB</p><p>/12 GB</p></div>',
      { left: 5, total: 12 },
    ],
  ])('%s', (_, locale, body, values) => {
    expect(readBody(body, locale)).toMatchObject(values);
  });

  it('sells nothing in a sentence whose money is a balance', () => {
    const text = '您的账户余额为62.15元，套餐内国内流量共20GB，剩余12GB。';
    expect(readMessage(text, 'zh-CN')).toMatchObject({ left: 12, total: 20, money: 6215 });
  });

  it('takes the table that says the same as the gauge, and more', () => {
    const table =
      '<table><tr><th></th><th>Total</th><th>Used</th><th>Left</th></tr>' +
      '<tr><th>Data</th><td>12 GB</td><td>4 GB</td><td>8 GB</td></tr></table>';
    expect(readBody(`<p>8 GB left</p>${table}`)).toMatchObject({ left: 8, used: 4, total: 12 });
  });
});
