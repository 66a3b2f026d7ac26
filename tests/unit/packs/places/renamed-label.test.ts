import { describe, expect, test } from 'vitest';
import { card, lookAt, NOW, options, page, readOn, valueOn, valuesOn } from './a-card-page';

const table = (...rows: [string, string, string][]): string =>
  page(
    `<table><thead><tr><th>Service</th><th>Used</th><th>Included</th></tr></thead><tbody>${rows
      .map(([name, used, all]) => `<tr><td>${name}</td><td>${used}</td><td>${all}</td></tr>`)
      .join('')}</tbody></table>`,
  );

describe('a row of a table', () => {
  const home: [string, string, string] = ['Data at home', '6.5 GB', '20 GB'];
  const abroad: [string, string, string] = ['Data abroad', '1.5 GB', '4 GB'];
  const used = valueOn(table(home, ['Calls', '12 min', '100 min']), 'used', 'GB');

  test('is the one with its name, wherever it stands', () => {
    const after = table(['Calls', '13 min', '100 min'], ['Data at home', '7.5 GB', '20 GB']);
    expect(lookAt(after, used)).toBe(7_500_000_000);
  });

  test('is not the row of another name in its place', () => {
    expect(lookAt(table(abroad, ['Calls', '12 min', '100 min']), used)).toBe('missing');
  });

  test('is not the other row of two', () => {
    const both = valueOn(table(home, abroad), 'used', '6.5');
    expect(lookAt(table(home, abroad), both)).toBe(6_500_000_000);
    expect(lookAt(table(abroad, home), both)).toBe(6_500_000_000);
    expect(lookAt(table(['Data at home', '–', '20 GB'], abroad), both)).toBe('missing');
    expect(lookAt(table(abroad), both)).toBe('missing');
  });

  test('a column that came in between pushes nothing aside', () => {
    const after = table(home)
      .replace('<th>Used</th>', '<th>Price</th><th>Used</th>')
      .replace('<td>6.5 GB</td>', '<td>€ 9.99</td><td>6.5 GB</td>');
    expect(lookAt(after, valueOn(table(home), 'used'))).toBe(6_500_000_000);
  });
});

describe('tiles with their captions below', () => {
  const tile = (amount: string, caption: string) =>
    `<div class="tile"><b>${amount}</b><p>${caption}</p></div>`;
  const tiles = page(
    tile('142.6 GB', 'Data left'),
    tile('57.4 GB', 'Data used'),
    tile('200 GB', 'Total data'),
  );

  test('a tile is the one with its caption', () => {
    const used = valuesOn(tiles).find(({ text }) => text === '57.4 GB');
    if (used === undefined) return;
    expect(lookAt(page(tile('57.4 GB', 'Data used'), tile('142.6 GB', 'Data left')), used)).toBe(
      57_400_000_000,
    );
    expect(lookAt(page(tile('142.6 GB', 'Data left'), tile('200 GB', 'Total data')), used)).toBe(
      'missing',
    );
  });
});

describe('amounts that are written in another way', () => {
  const left = valueOn(page(card()), 'remaining');
  test.each<[string, number]>([
    ['0 GB', 0],
    ['0.05 GB', 50_000_000],
    ['3,200 MB', 3_200_000_000],
    ['９．５ GB', 9_500_000_000],
    ['1 TB', 1_000_000_000_000],
    ['<b>9</b><sup>.5</sup> <small>GB</small>', 9_500_000_000],
    ['9.5&nbsp;GB', 9_500_000_000],
  ])('%s', (words, value) => expect(lookAt(page(card({ left: words })), left)).toBe(value));

  test('without a unit it is no amount of data', () => {
    const read = readOn(page(card({ left: '9' })), left);
    expect(read.ok && read.kind === 'data').toBe(false);
  });

  test('days are counted from the day of the reading', () => {
    const until = valueOn(page(card({ until: '12 days' })), 'expiresAt');
    expect(until.value).toBeGreaterThan(NOW);
    expect(readOn(page(card({ until: '3 days' })), until)).toMatchObject({ value: 3 * 86_400 });
    expect(options.now).toBe(NOW);
  });
});
