import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const NOW = Date.UTC(2027, 4, 2, 10);
const endsOn = (source: string, locale = 'en'): string | undefined => {
  const { expiresAt } = readPage(source, { now: NOW, locale, zone: 'UTC' });
  return expiresAt === undefined ? undefined : new Date(expiresAt).toISOString().slice(0, 10);
};

const card = (title: string, ...rows: (readonly [string, string])[]): string =>
  `<div><h3>${title}</h3>${rows.map(([name, value]) => `<div><span>${name}</span><p>${value}</p></div>`).join('')}</div>`;
const DATA = card('Data usage', ['Total', '5 GB'], ['Remaining', '3.2 GB']);
const MORE = [
  ['Country', 'Chile'],
  ['Provider', 'Luma'],
] as const;
const page = (...cards: string[]): string =>
  `<html lang="en"><main><h1>My line</h1>${cards.join('')}</main></html>`;

describe('an end in a card of its own', () => {
  it('is that of the one allowance', () => {
    expect(endsOn(page(card('Status', ['Expires', '12 Jun 2027'], ...MORE), DATA))).toBe(
      '2027-06-12',
    );
  });

  it.each(['Voucher', 'Contract', 'Bank card'])(
    'is none where the card is about something else: %s',
    (title) => {
      expect(endsOn(page(card(title, ['Expires', '12 Jun 2027'], ...MORE), DATA))).toBeUndefined();
    },
  );

  it('is none where there are two allowances', () => {
    const other = card('Streaming data', ['Remaining', '1.1 GB']);
    const status = card('Status', ['Expires', '12 Jun 2027'], ...MORE);
    expect(endsOn(page(status, DATA, other))).toBeUndefined();
  });
});

describe('how late or how often a page is brought up to date', () => {
  it.each([
    ['en', 'Usage renewal may be delayed by up to 24 hours.'],
    ['de', 'Die Erneuerung der Anzeige kann bis zu 24 Stunden dauern.'],
    ['id', 'Data diperbarui setiap 2 jam.'],
    ['ko', '데이터 갱신은 최대 24시간 지연될 수 있습니다.'],
  ])('ends nothing: %s', (locale, note) => {
    const { expiresAt, resetsAt } = readPage(page(DATA, `<p>${note}</p>`), { now: NOW, locale });
    expect([expiresAt, resetsAt]).toEqual([undefined, undefined]);
  });
});

describe('a message that something is active', () => {
  it('tells until when the pack is valid', () => {
    expect(endsOn('Your 5 GB pack is now active, valid until 12/06/2027.', 'en-GB')).toBe(
      '2027-06-12',
    );
  });

  it.each([
    'Your number is now active, valid until 12/06/2027.',
    '50% off 5 GB is now active, valid until 12/06/2027.',
    'Your 5 GB pack is not active. Offer valid until 12/06/2027.',
  ])('tells nothing of other things: %s', (message) => {
    expect(endsOn(message, 'en-GB')).toBeUndefined();
  });
});

describe('a sum that one has', () => {
  const held = (message: string) => readPage(message, { now: NOW, locale: 'en-US' }).moneyMinor;

  it('until a day is the balance', () => {
    expect(held('You have $38.25 until 12 Jun 2027.')).toBe(3825);
  });

  it.each([
    'You have $38.25 to pay until 12 Jun 2027.',
    'You have saved $38.25 until 12 Jun 2027.',
    'You have $5 off until 12 Jun 2027.',
  ])('is none where more is said of it: %s', (message) => {
    expect(held(message)).toBeUndefined();
  });
});
