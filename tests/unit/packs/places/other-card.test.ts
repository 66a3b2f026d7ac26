import { describe, expect, test } from 'vitest';
import { card, lookAt, page, readOn, valueOn, valuesOn } from './a-card-page';

const GB = 1_000_000_000;

describe('numbers are read as on the page that was confirmed', () => {
  const bill = '<section><h2>Bill</h2><p>£ 285.00</p></section>';
  const left = valueOn(page(card({ left: '2,520 MB', total: '9,000 MB' }), bill), 'remaining');

  test.each<[string, string]>([
    ['that show how decimals are written are gone', ''],
    ['say otherwise', '<p>Get 25,5 GB for € 4,99!</p>'],
  ])('though others %s', (_, others) => {
    const after = page(card({ left: '2,510 MB', total: '9,000 MB' }), others);
    expect(lookAt(after, left)).toBe(2_510_000_000);
  });
});

describe('the words of the next card', () => {
  const pack = (name: string, amounts: string) =>
    `<div class="pack"><label>${name}</label><p><b>${amounts}</b></p></div>`;
  const night = pack('Night data (00:00–06:00)', '5 GB / 6 GB');
  const rest = [pack('Main data', '8.9 GB / 15 GB'), pack('Data for videos', '1 GB / 3 GB')];
  const all = valuesOn(page(...rest.slice(0, 1), night, ...rest.slice(1)));
  const shown = all.filter(({ text }) => text === '5 GB');

  test('are none of this one’s', () => {
    expect(JSON.stringify(shown.map(({ place }) => place))).not.toContain('videos');
    for (const value of shown) expect(lookAt(page(...rest), value)).toBe('missing');
  });

  test('the other way round, the last words of one card are none of the next one’s', () => {
    const lone = '<div class="pack"><p><b>7 GB / 9 GB</b></p></div>';
    const values = valuesOn(page(`<div class="pack"><p>4 GB left</p><p>Videos</p></div>`, lone));
    const seven = values.filter(({ text }) => text === '7 GB');
    expect(JSON.stringify(seven.map(({ place }) => place))).not.toContain('videos');
  });
});

describe('a heading', () => {
  const block = (amounts: string) => `<div><p>${amounts}</p><p>Outside: £ 0.00</p></div>`;
  const under = (...blocks: string[]) =>
    page(`<section><h3>Data used at home</h3>${blocks.join('')}</section>`);
  const shown = valuesOn(under(block('3 GB / 10 GB')));

  test('is that of all amounts under it, not of the first', () => {
    expect(shown.map(({ text }) => text)).toContain('10 GB');
    for (const value of shown) {
      const twice = under(block('4 GB / 20 GB'), block('3 GB / 10 GB'));
      expect(readOn(twice, value).ok, value.text).toBe(false);
    }
  });

  test('that says left or used is part of the place', () => {
    const table = (heading: string) =>
      page(
        `<section><h2>${heading}</h2><div><p>Internet</p><p>7.25 GB</p></div><div><p>Calls</p><p>12 min</p></div></section>`,
      );
    const left = valuesOn(table('What you have left')).find(({ text }) => text === '7.25 GB');
    if (left === undefined) throw new Error('nothing found');
    expect(lookAt(table('What you have left'), left)).toBe(7.25 * GB);
    expect(lookAt(table('What you have used'), left)).toBe('missing');
  });
});

describe('what a later visit could take for something else is not shown', () => {
  test('a number that has its unit from another amount', () => {
    const values = valuesOn(page('<p>Data left</p><p>0 of 5 GB</p>'));
    expect(values.filter(({ unit, text }) => unit === '' && /^\d+$/.test(text))).toEqual([]);
  });

  test('the number of a card is that number', () => {
    const number = valueOn(page(card({ number: 'Card •••• 4471' })), 'card');
    expect(lookAt(page(card({ number: 'Card •••• 4471' })), number)).toBe('•••• 4471');
    expect(lookAt(page(card({ number: 'Card •••• 0093' })), number)).toBe('missing');
  });
});
