import { expect, it } from 'vitest';
import { buildTextPage } from '../../../../utils/reader/text/build-text-page';

it('makes lines of lines, and blocks of what stands between empty ones', () => {
  const { segments } = buildTextPage('Data left:\t3 GB\r\nValid 30 days\n\n\n \nBye\n');
  expect(segments.map(({ text }) => text)).toEqual([
    'Data left:\u001f3 GB',
    'Valid 30 days',
    'Bye',
  ]);
  const blocks = segments.map(({ element }) => [element.first, element.last]);
  expect(blocks).toEqual([
    [0, 1],
    [0, 1],
    [2, 2],
  ]);
});

it('has no lines in nothing', () => {
  expect(buildTextPage('').segments).toEqual([]);
  expect(buildTextPage(' \n \n').segments).toEqual([]);
});
