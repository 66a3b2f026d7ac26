import { expect, test } from 'vitest';
import { PAGES, pageFloors, SERIES } from '../../../composed/floors';
import { loadPhrasebooks } from '../../../composed/load-phrasebooks';
import { pagesOf } from '../../../composed/series';
import { readCase } from '../../../support/read-case';
import { addReading, emptyTally, shares } from '../../../support/tally-readings';

const books = loadPhrasebooks();

test('every language has its floors', () => {
  expect(books.map(({ lang }) => lang).sort()).toEqual(Object.keys(pageFloors).sort());
});

test.each(books.map((book) => [book.lang, book] as const))('reads pages in %s', (lang, book) => {
  const tally = emptyTally();
  const misses = pagesOf(book, SERIES, PAGES).flatMap((one) =>
    addReading([tally], one, readCase(one)),
  );
  const { right, found } = shares(tally);
  const told = misses.join('\n');
  expect(right, told).toBeGreaterThanOrEqual(pageFloors[lang]?.right ?? 100);
  expect(found, told).toBeGreaterThanOrEqual(pageFloors[lang]?.found ?? 100);
});
