import { expect, it } from 'vitest';
import { readBody } from '../judge/read-text';

it.each([
  ['ru-RU', '<div aria-label="интернет: осталось 4,1 ГБ из 6 ГБ"><b>4,1</b> из 6 ГБ</div>', 'left'],
  [
    'es-ES',
    '<div aria-label="Has consumido 4,1 GB de 6 GB"><b>4,1</b><i>de 6 GB</i></div>',
    'used',
  ],
  [
    'fr-FR',
    '<div aria-label="Il vous reste 4,1 Go sur 6 Go"><p>4,1</p><p>/ 6 Go</p></div>',
    'left',
  ],
])('what an element says aloud tells what its numbers are: %s', (locale, body, state) => {
  expect(readBody(`<h2>Tarif 20 €/mois</h2>${body}`, locale)).toEqual({ [state]: 4.1, total: 6 });
});

it('a name of other numbers than those shown says nothing', () => {
  const body = '<div aria-label="Card 2 of 3 left"><p>4.1 GB left</p></div>';
  expect(readBody(body)).toEqual({ left: 4.1 });
});

it('raised digits are those after the point', () => {
  expect(readBody('<p>Balance: £188<sup>36</sup></p>')).toEqual({ money: 18836 });
  const spans = '<p><span>Balance: £188</span><sup><span>36</span></sup></p>';
  expect(readBody(spans)).toEqual({ money: 18836 });
});

it.each([
  ['<p>Data left: 12 GB<sup>12</sup></p>', { left: 12 }],
  ['<p>Balance: £10<sup>1</sup></p>', { money: 1000 }],
])('a mark of a footnote is none of them: %s', (body, told) => {
  expect(readBody(body)).toEqual(told);
});
