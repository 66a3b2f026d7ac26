import { describe, expect, test } from 'vitest';
import { words } from '../../../utils/view/i18n/en-GB/words';
import { filesUnder, textOf } from '../../support/source-files';

const english = filesUnder('utils/view/i18n/en-GB').map(textOf).join('\n');

/** Said on a page: a whole text, or what stands before or after something that is filled in. */
function isSaid(words: string): boolean {
  const exact = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?:['"\`]|\} )${exact}(?:['"\`]| \$\{)`).test(english);
}

/** Words of the product as a document quotes them, each step of a way by itself. */
const quotedIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/(?<![\w*])_([^_\n]+)_(?!\w)/g)].flatMap(([, words = '']) =>
      words.split(' → '),
    ),
  ),
];

test('the guide quotes what the pages say', () => {
  const quoted = quotedIn(textOf('docs/guide.md')).filter((words) => words !== 'italics');
  expect(quoted.length).toBeGreaterThan(60);
  expect(quoted.filter((words) => !isSaid(words))).toEqual([]);
});

/** States in which nothing is wrong, or that the plan itself explains. */
const PLAIN = 'waiting in-effect empty low expiring expired unlimited enough'.split(' ');

test('the guide tells of every state that asks for something', () => {
  const text = textOf('docs/guide.md');
  const states = Object.entries({ ...words.states, ...words.siteStates });
  const untold = states.filter(
    ([state, said]) => !PLAIN.includes(state) && !text.includes(`_${said}_`),
  );
  expect(untold).toEqual([]);
});

const others = filesUnder('docs').filter((path) => path.endsWith('.md'));

describe.each(['README.md', ...others])('%s', (path) => {
  test('names ways that there are', () => {
    const ways = [...textOf(path).matchAll(/\b(?:Settings|Options|Dashboard) → [^_.,;:()|*\n]+/g)];
    const steps = ways.flatMap(([way]) => way.trim().split(' → '));
    // In a sentence a way ends where it goes on in small letters.
    const missing = steps.filter((step) => {
      const words = step.split(' ');
      return !words.some((_, at) => isSaid(words.slice(0, at + 1).join(' ')));
    });
    expect(missing).toEqual([]);
  });
});
