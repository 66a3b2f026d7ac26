import { describe, expect, test } from 'vitest';
import { findCards } from '../../../../utils/packs/places/cards';
import { openPage } from '../../../../utils/packs/places/open-page';
import { options } from './a-card-page';

const cardsIn = (text: string): string[] =>
  findCards(text).map(({ start, end }) => text.slice(start, end).trim());

const maskOf = (text: string): string | undefined =>
  openPage(`<html lang="en"><body><p>${text}</p></body></html>`, options).masks[0]?.text;

describe('a card', () => {
  test.each([
    ['card •••• 4471', '•••• 4471'],
    ['090-****-4471', '090-****-4471'],
    ['+81 90 1234 4471', '+81 90 1234 4471'],
    ['sim 8932042000007731054', '8932042000007731054'],
    ['iccid: 8986 0000 0000 0000 4417', '8986 0000 0000 0000 4417'],
    ['13812344471', '13812344471'],
    ['hello m**@example.com', 'm**@example.com'],
  ])('is in %j', (text, card) => expect(cardsIn(text)).toEqual([card]));

  test.each([
    '3.2 gb of 10 gb',
    '1,234,567 kb',
    '2026-11-21',
    '01.12.2026 09:00',
    '€ 19.99 a month',
    'version 2.0.1',
    '100 %',
    '12:34:56',
    'no digits at all',
    '',
    '4471 '.repeat(100),
  ])('is not in %j', (text) => expect(cardsIn(text)).toEqual([]));
});

describe('a line without its amounts', () => {
  test.each([
    ['3.2 GB left of 10 GB', '{data} left of {data}'],
    ['Valid until 1 Dec 2026', 'valid until {date}'],
    ['12 days left', '{duration} left'],
    ['Balance: € 12.50', 'balance: {money}'],
    ['68 % used', '{percent} used'],
    ['40 SMS left', '{messages} left'],
    ['Card •••• 4471', 'card {card}'],
    ['<b>3</b><i>.2</i> <span>GB</span> left', '{data} left'],
    ['３．２ GB　left', '{data} left'],
    ['Plan L2', 'plan l#'],
  ])('%s is %s', (text, mask) => expect(maskOf(text)).toBe(mask));

  test('is the same whatever the amounts', () => {
    for (const left of ['0 GB', '1 GB', '999.99 MB', '1,024 KB', '5 TB'])
      expect(maskOf(`Left: ${left} until 3 May 2027`)).toBe('left: {data} until {date}');
  });

  test('that is too long is none', () => {
    expect(maskOf('word '.repeat(1_000))).toBe('');
  });

  test('holds no digit of the page', () => {
    expect(maskOf('Order 20261121 of customer 4471-99, room 12')).not.toMatch(/\d/);
  });
});
