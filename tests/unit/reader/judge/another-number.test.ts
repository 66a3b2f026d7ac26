import { expect, it } from 'vitest';
import { readBody } from './read-text';

it.each([
  [
    'cs-CZ',
    '<p>Vaše číslo: 0679823510</p><h3>Internet</h3><ul><li>Vyčerpáno 74,35 GB</li><li>Celkový objem 100 GB</li></ul><ul><li>0626827686: zbývá 7,7 GB</li></ul>',
    { used: 74.35, total: 100 },
  ],
  [
    'ru-RU',
    '<p>Номер: 0672118147</p><p>У вас осталось 29% интернета.</p><ul><li>Планшет (0674243770): 7,7 ГБ</li></ul>',
    { percentLeft: 29 },
  ],
])('what is told of another number is of another line: %s', (locale, body, told) => {
  expect(readBody(body, locale)).toEqual(told);
});

it('the one number that a page names is its own', () => {
  const body = '<ul><li>0626827686: zbývá 7,7 GB</li></ul>';
  expect(readBody(body, 'cs-CZ')).toEqual({ left: 7.7 });
});
