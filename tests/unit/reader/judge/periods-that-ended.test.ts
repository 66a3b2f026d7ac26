import { expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

it.each([
  ['en', 'Last cycle:\nFrom 04/03/2026 to 04/04/2026\nData used: 96%'],
  ['de', 'Letzter Zeitraum:\nVom 04.03.2026 bis 04.04.2026\nVerbrauch: 96 %'],
  ['ru', 'Последний период:\nс 04.03.2026 по 04.04.2026\nИзрасходовано: 96%'],
  ['ar', 'آخر دورة استهلاك:\nالفترة من 2026-03-04 إلى 2026-04-04\nنسبة الاستهلاك: 96%'],
])('what was used in the last period is not of now: %s %s', (locale, text) => {
  expect(readMessage(text, locale)).toEqual({});
});

it('what is used in a period that goes on is of now', () => {
  const text = 'Ihr Zeitraum:\nVom 04.05.2026 bis 04.06.2026\nVerbrauch: 96 %';
  expect(readMessage(text, 'de')).toMatchObject({ percentUsed: 96 });
});

it('the total that is the size in the name proves the unit below', () => {
  const lines = ['Plan: Fast (140 GB)', 'Total: 140.0', 'Used: 57.2', 'Left: 82.8'];
  expect(readMessage(lines.join('\n'), 'en')).toEqual({ total: 140, used: 57.2, left: 82.8 });
  const items = lines.map((line) => `<li>${line}</li>`).join('');
  expect(readBody(`<ul>${items}</ul>`)).toEqual({ total: 140, used: 57.2, left: 82.8 });
  expect(readMessage('Plan: Fast (140 GB)\nTotal: 150.0\nLeft: 82.8', 'en')).not.toHaveProperty(
    'left',
  );
});

it.each([
  ['en', 'Data left: 5 GB\nValid: '],
  ['sv', 'Återstående surf: 5 GB\nGiltig: '],
  ['pl', 'Pozostałe dane: 5 GB\nWażne: '],
  ['ru', 'Остаток трафика: 5 ГБ\nДействует: '],
])('a day behind "valid:" is the last, a length is none: %s %s', (locale, text) => {
  expect(readMessage(`${text}2026-05-31`, locale)).toEqual({ left: 5, expires: '2026-05-31' });
  expect(readMessage(`${text}30 d`, locale)).toEqual({ left: 5 });
});
