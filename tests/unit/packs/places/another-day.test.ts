import { describe, expect, test } from 'vitest';
import { lookAt, page, valueOn, valuesOn } from './a-card-page';

const MB = 1_000_000;
const GB = 1_000_000_000;

describe('a name that tells the amount beside it again', () => {
  const row = (name: string, told: string, amount: string) =>
    `<tr><td>${name} <em>(${told} vence el 24/12/2026)</em></td><td>${amount}</td></tr>`;
  const account = (money: string, data: string, toldData = data) =>
    page(
      `<table>${row('Saldo principal', money, `${money} PEN`)}${row('Datos nacionales', toldData, data)}</table>`,
    );
  const before = account('23.70', '845.3 MB');
  const data = valueOn(before, 'remaining', 'MB');
  const money = valueOn(before, 'remaining', 'PEN');

  test.each<[string, string, number, number]>([
    ['9.05', '1.2 GB', 905, 1.2 * GB],
    ['123.40', '91 MB', 12_340, 91 * MB],
  ])('is the same name with %s and %s', (pen, left, minor, bytes) => {
    const after = account(pen, left);
    expect(lookAt(after, money)).toBe(minor);
    expect(lookAt(after, data)).toBe(bytes);
    const [end, today] = [valueOn(before, 'expiresAt'), valueOn(after, 'expiresAt')];
    expect(lookAt(after, end)).toBe(today.value);
  });

  test('is the same name where it is written otherwise there', () => {
    expect(lookAt(account('23.70', '845.3 MB', '845 MB'), data)).toBe(845.3 * MB);
  });

  test('is never read in place of the amount beside it', () => {
    expect(lookAt(before.replace('>845.3 MB<', '>–<'), data)).toBe('missing');
  });
});

describe('a number that has its unit by the sum alone', () => {
  const account = (used: string, left: string, percent = '60') =>
    page(
      `<ul><li><b>Datos</b> <span>${used} / 30 GB</span> <em>${percent} %</em> <span>Te quedan ${left}</span></li></ul>`,
    );
  const before = account('18', '12 GB');

  test('is not watched beside two amounts that say as much', () => {
    expect(valuesOn(before).map(({ field }) => field)).not.toContain('used');
  });

  test.each<[string, string, number]>([
    ['19', '11 GB', 11 * GB],
    // Rounded: the three do not add up today.
    ['18', '11.6 GB', 11.6 * GB],
    ['29', '950 MB', 950 * MB],
  ])('leaves the others where they are: %s and %s', (used, left, bytes) => {
    const after = account(used, left, '61');
    expect(lookAt(after, valueOn(before, 'remaining'))).toBe(bytes);
    expect(lookAt(after, valueOn(before, 'total'))).toBe(30 * GB);
    expect(lookAt(after, valueOn(before, 'percentUsed'))).toBe(61);
  });

  test('is found on such a day where it is what is left, and on no other', () => {
    const rest = (left: string) => page(`<p>${left} left</p><p>63.75 GB used, total 100 GB</p>`);
    const value = valueOn(rest('36.25'), 'remaining');
    expect(lookAt(rest('36.3'), value)).toBe(36.3 * GB);
    expect(lookAt(rest('30'), value)).toBe('missing');
  });
});

describe('minutes', () => {
  const account = (talk: string) =>
    page(`<h2>Consumi</h2><div><p>Chiamate: ${talk}</p><p>SMS: 11</p></div>`);
  const talk = valueOn(account('2h 14m 55s'), 'used', 'h');

  test.each<[string, number]>([
    ['2h 14m', 8040],
    ['2h', 7200],
    ['14m', 840],
    ['0m', 0],
    ['95m 18s', 5718],
    ['55s', 55],
  ])('%s are minutes beside a word for calls', (written, seconds) => {
    expect(lookAt(account(written), talk)).toBe(seconds);
  });

  test('no hour has more than sixty of them', () => {
    expect(lookAt(account('3h 25m 66s'), talk)).toBe('missing');
  });
});
