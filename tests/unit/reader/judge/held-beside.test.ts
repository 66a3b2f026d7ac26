import { expect, it } from 'vitest';
import { readBody } from './read-text';

const card = (name: string, value: string, end: string) =>
  `<div class="col"><h6>${name}</h6><h2>${value}</h2><small>${end}</small></div>`;
const credit = card('Credit balance', '€12.00', 'Valid until 3 May 2027');

it('a card beside that of the credit is held like it', () => {
  const data = card('Mobile internet', '4.21 GB', 'Expires 1 June 2026');
  expect(readBody(`<div class="row">${credit}${data}</div>`)).toEqual({
    left: 4.21,
    expires: '2026-06-01',
    money: 1200,
  });
});

it.each([
  ['an offer', card('Special offer: internet', '4.21 GB', 'Expires 1 June 2026')],
  ['a card of another shape', '<p>Mobile internet 4.21 GB, expires 1 June 2026, in all shops</p>'],
  ['what was used', card('Used internet', '4.21 GB', 'Expires 1 June 2026')],
])('not %s', (_, other) => {
  expect(readBody(`<div class="row">${credit}${other}</div>`)).not.toHaveProperty('left');
});

it('the rows of a table of balances are what is left', () => {
  const head = '<tr><th>Balance</th><th>Value</th><th>Valid until</th></tr>';
  const rows =
    '<tr><td>Main balance</td><td>€3.75</td><td>2027-02-20</td></tr><tr><td>National internet</td><td>6656 MB</td><td>2026-06-04</td></tr>';
  expect(readBody(`<table>${head}${rows}</table>`)).toEqual({
    left: 6.656,
    expires: '2026-06-04',
    money: 375,
  });
});

it('what has no limit ends when its card says', () => {
  const box = '<div><h4>Internet</h4><p>Unlimited data</p><p>Valid until 29/06/2026</p></div>';
  expect(readBody(box)).toEqual({ unlimited: true, expires: '2026-06-29' });
});

it('the day of a bill is no day on which a pack that lasts longer begins anew', () => {
  const pack =
    "<h3>İnternet</h3><p>20 GB'ın 12 GB'ı kaldı</p><p>08.07.2026 tarihine kadar geçerli</p>";
  expect(readBody(`<div>${pack}</div><p>Fatura kesim tarihi: 25.05.2026</p>`, 'tr-TR')).toEqual({
    left: 12,
    total: 20,
    expires: '2026-07-08',
  });
});
