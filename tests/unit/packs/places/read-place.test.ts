import { describe, expect, test } from 'vitest';
import { type Card, card, lookAt, page, valueOn, valuesOn } from './a-card-page';

const GB = 1_000_000_000;
const OFFER = '<aside><h2>Get more</h2><p>20 GB more for £9.99</p><button>Buy</button></aside>';
const BANNER = '<div role="alert"><p>We have moved to a new building on 3 May 2027.</p></div>';

describe('a later visit', () => {
  test('finds the new amounts and the new day', () => {
    const before = page(card());
    const after = page(card({ left: '850 MB', until: '1 Jan 2027' }));
    expect(lookAt(after, valueOn(before, 'remaining'))).toBe(850_000_000);
    expect(lookAt(after, valueOn(before, 'total'))).toBe(10 * GB);
    expect(lookAt(after, valueOn(before, 'expiresAt'))).toBe(valueOn(after, 'expiresAt').value);
  });

  test.each<[string, string]>([
    ['an advert ahead', page(OFFER, card())],
    ['an advert behind', page(card(), OFFER)],
    ['a banner', page(BANNER, card())],
    ['other classes and ids', page(card()).replace('class="card"', 'class="x9z" id="q"')],
    ['another greeting', page(card()).replace('My account', 'Good evening, Mei')],
    ['another footer', page(card()).replace('© Provider', 'Imprint, privacy, 0 GB')],
    ['a wrapper', page(`<div><div>${card()}</div></div>`)],
    ['more languages in the header', page(card()).replace('Help</a>', 'Help</a> <a>EN</a>')],
    ['a new kind of card', page('<section><h3>Calls</h3><p>40 min left</p></section>', card())],
  ])('is not disturbed by %s', (_, after) => {
    const before = page(card());
    for (const value of valuesOn(before)) expect(lookAt(after, value)).toBe(value.value);
  });
});

describe('the same place or none', () => {
  const mine: Card = { name: 'Travel', number: '•••• 4471' };
  const yours: Card = { name: 'Home', number: '•••• 0093', left: '7 GB', total: '8 GB' };
  const both = page(card(mine), card(yours));
  const left = valueOn(both, 'remaining', '3.2');

  test('each of two cards has its own', () => {
    expect(lookAt(both, left)).toBe(3.2 * GB);
    expect(lookAt(both, valueOn(both, 'remaining', '7'))).toBe(7 * GB);
  });

  test('their order is of no importance', () => {
    expect(lookAt(page(card(yours), card(mine)), left)).toBe(3.2 * GB);
  });

  test.each<[string, string]>([
    ['is gone', page(card(yours))],
    ['has no amount any more', page(card(mine).replace('3.2 GB of 10 GB', '–'), card(yours))],
    ['has lost its list', page(card(mine).replace(/<dl>.*<\/dl>/s, ''), card(yours))],
    ['has another number', page(card({ ...mine, number: '•••• 5582' }), card(yours))],
    ['has another label', page(card({ ...mine, label: 'Data used' }), card(yours))],
    ['is behind an error', page('<p>We cannot show this card now.</p>', card(yours))],
    ['is the only one, with another number', page(card({ ...mine, number: '•••• 0001' }))],
  ])('a card that %s is missing', (_, after) => {
    expect(lookAt(after, left)).toBe('missing');
  });

  test('a card that is there twice with other amounts is ambiguous', () => {
    const again = card({ ...mine, left: '1 GB' });
    expect(lookAt(page(card(mine), again, card(yours)), left)).toBe('ambiguous');
    expect(lookAt(page(again, card(mine), card(yours)), left)).toBe('ambiguous');
  });
});

describe('cards that only a name tells apart', () => {
  const roaming = card({ name: 'Roaming', left: '1 GB', total: '2 GB' });
  const both = page(card({ name: 'Home' }), roaming);
  const left = valueOn(both, 'remaining', '3.2');

  test('are told apart', () => expect(lookAt(both, left)).toBe(3.2 * GB));

  test.each<[string, string]>([
    ['is gone', page(roaming)],
    ['has another name', page(card({ name: 'Abroad' }), roaming)],
    [
      'has no amount any more',
      page(card({ name: 'Home' }).replace('3.2 GB of 10 GB', '–'), roaming),
    ],
    ['has lost its list', page(card({ name: 'Home' }).replace(/<dl>.*<\/dl>/s, ''), roaming)],
  ])('one that %s is not taken for the other', (_, after) => {
    expect(['missing', 'ambiguous']).toContain(lookAt(after, left));
  });
});

describe('one card alone', () => {
  const left = valueOn(page(card()), 'remaining');
  test.each<[string, string]>([
    ['with another label', page(card({ label: 'Data used' }))],
    ['beside one that was put ahead', page(card({ left: '7 GB' }), card())],
    ['beside one that was put behind', page(card(), card({ left: '7 GB' }))],
    ['gone', page('<p>No card.</p>')],
    ['in other words', page(card().replace(' of ', ' / '))],
  ])('%s has no value', (_, after) => {
    expect(['missing', 'ambiguous']).toContain(lookAt(after, left));
  });

  test('with a heading beside a new one with another is itself', () => {
    const named = page(card({ name: 'Data' }));
    const after = page(card({ name: 'Booster', left: '7 GB' }), card({ name: 'Data' }));
    expect(lookAt(after, valueOn(named, 'remaining'))).toBe(3.2 * GB);
  });
});
