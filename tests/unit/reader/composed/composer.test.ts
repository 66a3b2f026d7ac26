import { describe, expect, test } from 'vitest';
import { layouts } from '../../../composed/layouts/layouts';
import { loadPhrasebooks } from '../../../composed/load-phrasebooks';
import { phrasebookShape } from '../../../composed/phrasebook';
import { answersOf, caseOf, pagesOf } from '../../../composed/series';
import { missingIn } from './missing-in';

const books = loadPhrasebooks();
const german = books.find(({ lang }) => lang === 'de');
const pages = books.flatMap((book) => pagesOf(book, 3, 12).map((page) => ({ book, page })));
const answers = answersOf(3, 200);

describe('phrasebooks', () => {
  test('are in many languages, one each', () => {
    expect(new Set(books.map(({ lang }) => lang)).size).toBe(33);
  });

  test.each([
    ['without a slot', { left: undefined }],
    ['with an empty slot', { left: [] }],
    ['with a slot that nobody knows', { gone: ['x'] }],
    ['whose texts lack a place', { of: ['{a} of ten'] }],
    ['whose texts have a place too many', { fee: ['{price} and {left}'] }],
    ['whose texts have a place twice', { fee: ['{price}, {price}'] }],
    ['whose words have a place', { left: ['{left}'] }],
    ['with eleven months', { months: german?.months.slice(1) }],
  ])('are refused %s', (_, change) => {
    expect(phrasebookShape.safeParse(german).success).toBe(true);
    expect(phrasebookShape.safeParse({ ...german, ...change }).success).toBe(false);
  });
});

describe('cases', () => {
  test('are the same for the same id, and others for others', () => {
    const all = [...pages.map(({ page }) => page), ...answers];
    for (const one of all.filter((_, at) => at % 7 === 0)) expect(caseOf(one.id)).toEqual(one);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ body }) => body)).size).toBe(all.length);
  });

  test('have all layouts, and every kind of noise', () => {
    const traps = pages.flatMap(({ page }) => page.traps);
    const seen = (begin: string): string[] =>
      [...new Set(traps.filter((trap) => trap.startsWith(begin)))].sort();
    expect(seen('layout:')).toEqual(
      [...Object.keys(layouts), 'sms', 'ussd'].map((name) => `layout:${name}`).sort(),
    );
    expect(seen('noise:')).toHaveLength(25);
  });

  test('have no place left open, and no dot twice', () => {
    for (const { page } of pages)
      expect(page.body).not.toMatch(/\{\w+\}|(?<!\.)\.\.(?!\.)|undefined|NaN/);
  });
});

test.each(books.map(({ lang }) => lang))('what is expected in %s stands in the page', (lang) => {
  const ours = pages.filter(({ page }) => page.lang === lang);
  expect(ours.flatMap(({ book, page }) => missingIn(page, book))).toEqual([]);
});

test('what is expected of an answer stands in it', () => {
  expect(answers.flatMap((answer) => missingIn(answer))).toEqual([]);
});
