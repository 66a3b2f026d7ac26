import { describe, expect, it, vi } from 'vitest';
import { buildPage } from '../../../../utils/reader/html/build-page';
import { MOST_CHARACTERS, MOST_SEGMENTS } from '../../../../utils/reader/page/thin-out';
import { readPage } from '../../../../utils/reader/read-page';
import { buildTextPage } from '../../../../utils/reader/text/build-text-page';

const now = Date.UTC(2026, 8, 3);
const read = vi.hoisted(() => ({ lines: 0, letters: 0 }));

vi.mock('../../../../utils/reader/dates/find-dates', async (actual) => {
  const real = await actual<typeof import('../../../../utils/reader/dates/find-dates')>();
  return {
    findDates: (folded: string, text: string) => {
      read.lines++;
      read.letters += folded.length;
      return real.findDates(folded, text);
    },
  };
});

const SIZE = 2_000_000;
const fill = (piece: string): string => piece.repeat(SIZE / piece.length);

describe('however long a page is, as much of it is judged', () => {
  it.each([
    ['lines', fill('<p>1 GB</p>')],
    ['one line', fill('1 ')],
    ['prose', fill(`<p>${'word '.repeat(200)}</p>`)],
    ['long lines with numbers', fill(`<p>${'word 12 '.repeat(200)}</p>`)],
    ['headings', fill('<h2>Data 1</h2>')],
    ['rows', `<table>${fill('<tr><td>1<td>2')}</table>`],
    ['plain lines', fill('Data left 1 GB\n')],
  ])('%s', (_, source) => {
    Object.assign(read, { lines: 0, letters: 0 });
    readPage(source, { now });
    expect(read.lines).toBeGreaterThan(0);
    expect(read.lines).toBeLessThanOrEqual(MOST_SEGMENTS);
    expect(read.letters).toBeLessThanOrEqual(MOST_CHARACTERS);
  });
});

describe('a page that is too long', () => {
  const filler = '<p>Terms and conditions apply to all of our offers.</p>'.repeat(20_000);
  const card = '<section><h2>Your data</h2><p>Data left</p><p>3.2 GB</p><p>of 10 GB</p></section>';

  it.each([
    ['first', card + filler],
    ['last', filler + card],
    ['in the middle', filler + card + filler],
  ])('is read where its numbers are: %s', (_, html) => {
    expect(readPage(`<html lang="en"><body>${html}`, { now })).toMatchObject({
      dataRemainingBytes: 3_200_000_000,
      dataTotalBytes: 10_000_000_000,
    });
  });

  it('is read where it speaks of data, below a long list of calls', () => {
    const calls = '<p>12.10. 09:14, 0170 1234567, 0:42</p>'.repeat(2000);
    expect(readPage(`<html lang="en"><body>${calls}${card}`, { now })).toMatchObject({
      dataRemainingBytes: 3_200_000_000,
    });
  });

  it('keeps its lines in order, and its blocks around them', () => {
    const { segments } = buildPage(`<main>${filler}<div><p>a 1</p><p>b</p></div></main>`);
    expect(segments.length).toBeLessThanOrEqual(MOST_SEGMENTS);
    segments.forEach((segment, at) => {
      expect(segment.at).toBe(at);
    });
    const one = segments.find(({ text }) => text === 'a 1');
    const block = one?.element.parent;
    expect(segments.slice(block?.first, (block?.last ?? 0) + 1).map(({ text }) => text)).toEqual([
      'a 1',
      'b',
    ]);
    expect(block?.parent?.first).toBe(0);
    expect(block?.parent?.last).toBe(segments.length - 1);
  });

  it('as plain text too', () => {
    const { segments } = buildTextPage(`${'words and words\n'.repeat(50_000)}\nData left: 3 GB`);
    expect(segments.some(({ text }) => text === 'Data left: 3 GB')).toBe(true);
    expect(segments.length).toBeLessThanOrEqual(MOST_SEGMENTS);
  });
});
