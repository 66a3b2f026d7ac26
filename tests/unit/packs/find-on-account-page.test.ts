import { describe, expect, test } from 'vitest';
import { findOnAccountPage } from '../../../utils/packs/find-on-account-page';
import type { FoundField, FoundValue } from '../../../utils/packs/found';
import { placeShape } from '../../../utils/packs/place';
import { watchDraftShape } from '../../../utils/packs/watch-draft';
import type { PageReading } from '../../../utils/reader/page-reading';
import { readPage } from '../../../utils/reader/read-page';
import { card, options, page } from './places/a-card-page';
import { pages, watched } from './places/corpus-pages';

const FIELDS: readonly [keyof PageReading, FoundField][] = [
  ['dataRemainingBytes', 'remaining'],
  ['dataUsedBytes', 'used'],
  ['dataTotalBytes', 'total'],
  ['percentUsed', 'percentUsed'],
  ['percentRemaining', 'percentRemaining'],
  ['expiresAt', 'expiresAt'],
  ['resetsAt', 'resetsAt'],
];

const named = pages.map((one) => ({
  ...one,
  reading: readPage(one.html, one.options),
  toString: () => one.id,
}));

const says = (values: readonly FoundValue[], field: FoundField, value: number): boolean =>
  values.some((one) => one.field === field && Math.abs(Number(one.value) - value) < 1);

describe('every page of the corpus', () => {
  const untoldOn = ({ reading, found }: (typeof named)[number]): string[] =>
    FIELDS.filter(([name, field]) => {
      const value = reading[name];
      // A gauge without words has no place to point at.
      const quotes: Partial<Record<string, string>> = reading.quotes;
      if (name.startsWith('percent') && quotes[name] === `${value} %`) return false;
      return typeof value === 'number' && !says(found.values, field, value);
    }).map(([name]) => name);

  test('shows nearly all that the reader reads; what no words tell apart cannot be watched', () => {
    const read = named.flatMap(({ reading }) =>
      FIELDS.filter(([name]) => typeof reading[name] === 'number'),
    );
    const untold = named.flatMap((one) => untoldOn(one).map((name) => `${one.id} ${name}`));
    expect(read.length).toBeGreaterThan(150);
    expect(untold.length / read.length, untold.join(', ')).toBeLessThan(0.04);
  });

  test.each(named)('$id: is in the state that the reader sees', ({ reading, found }) => {
    expect(found).toMatchObject({ unlimited: reading.unlimited, throttled: reading.throttled });
    if (found.state === 'captcha') return;
    const state = reading.signedOut ? 'signed-out' : reading.maintenance ? 'maintenance' : 'open';
    expect(found.state).toBe(state);
  });

  test('values have ids of their own, and places and words as packs and messages have them', () => {
    for (const { id, found } of watched) {
      const ids = found.values.map((value) => value.id);
      expect(new Set(ids).size, id).toBe(ids.length);
      for (const { place } of found.values) expect(placeShape.safeParse(place).success).toBe(true);
      const draft = {
        connectionId: 'a',
        url: 'https://my.provider.example/',
        name: '',
        locale: '',
        zone: 'UTC',
        gigabyte: 'unknown',
        dataUrls: [],
        values: found.values,
      };
      expect(watchDraftShape.safeParse(draft).error?.issues ?? [], id).toEqual([]);
    }
  });

  test('what was left alone is none of the values', () => {
    for (const { found, id } of watched) {
      expect(found.leftAlone.length, id).toBeLessThan(9);
      if (found.state !== 'open') expect(found.values, id).toEqual([]);
    }
  });
});

describe('a page', () => {
  const look = (html: string) => findOnAccountPage(html, options);

  test('shows the main allowance first, then others', () => {
    const found = look(page(card({ name: 'Home' }), card({ name: 'Roaming', left: '1 GB' })));
    expect(found.values[0]).toMatchObject({ field: 'remaining', text: '3.2 GB' });
    expect(found.state).toBe('open');
  });

  test('shows two cards with equal amounts as two', () => {
    const both = page(
      card({ name: 'Travel', number: 'Card •••• 4471' }),
      card({ name: 'Home', number: 'Card •••• 0093' }),
    );
    const left = look(both).values.filter(({ field }) => field === 'remaining');
    expect(left).toHaveLength(2);
  });

  test.each<[string, string]>([
    ['to sign in at', '<form><label>Password <input type="password"></label></form>'],
    ['that is empty', ''],
    ['of prices', '<h2>Plans</h2><p>20 GB for € 9.99 a month</p><p>50 GB for € 19.99</p>'],
  ])('%s shows none', (_, body) => {
    expect(look(page(body)).values.filter(({ bucket }) => bucket !== null)).toEqual([]);
  });

  test('says what bears the amounts out', () => {
    const share = page(`${card()}<p>68 % used</p>`);
    expect(look(share).agrees).toMatchObject({ by: 'percent' });
    expect(look(page(card())).agrees).toBeNull();
  });

  test('says which offers it left alone', () => {
    const offer = '<section><h2>Top up</h2><p>Get 20 GB more for £ 9.99</p></section>';
    const { leftAlone, values } = look(page(card(), offer));
    expect(leftAlone.map(({ text }) => text)).toContain('20 GB');
    expect(values.map(({ text }) => text)).not.toContain('20 GB');
  });

  test('of any size and depth is looked at without a fall', () => {
    const deep = '<div>'.repeat(20_000) + card() + '</div>'.repeat(20_000);
    const wide = card({ number: '•••• 4471' }).repeat(500);
    for (const html of [deep, wide, '<'.repeat(50_000), `<p>${'9'.repeat(100_000)} GB left</p>`])
      expect(() => look(page(html))).not.toThrow();
  });
});
