import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import script from '../../../entrypoints/first-look';
import { popupAddress } from '../../../utils/view/first-address';
import type { FirstWords } from '../../../utils/view/first-words';

const NOW = 1_000_000;
const words: FirstWords = {
  name: 'Japan',
  lamp: null,
  hero: {
    figure: '8.2',
    unit: 'GB left',
    exact: '8,200,000,000 bytes',
    style: 'number',
    old: false,
  },
  facts: 'of 10 GB',
  until: [{ text: 'until 1 December' }],
  page: { lang: 'en-GB', dir: 'ltr', title: 'DataLeft', theme: 'auto', contrast: 'auto' },
  madeAt: NOW,
  goodUntil: NOW + 1_000,
};

/** Who waits for a paint. */
const waiting: (() => void)[] = [];
const drawn = vi.fn();
const begun = vi.fn();

/** A page that does as little as the script asks of one. */
function open(search: string, hash = ''): void {
  const element = () => ({
    style: {},
    append: () => undefined,
  });
  const documentElement = { dataset: {}, lang: 'en' };
  vi.stubGlobal('location', { search, hash });
  vi.stubGlobal('document', {
    documentElement,
    head: { append: begun },
    createElement: element,
    getElementById: () => ({ append: drawn }),
    querySelectorAll: (selector: string) =>
      selector === `template:lang(${documentElement.lang})` ? [{ content: 'scripts' }] : [],
  });
  script.main();
}

const searchOf = (said: object): string =>
  new URL(popupAddress(said as FirstWords), 'https://popup.example').search;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'Date'] });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(private readonly hear: () => void) {}
      observe({ type }: PerformanceObserverInit) {
        if (type === 'paint') waiting.push(this.hear);
      }
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

afterEach(() => {
  waiting.length = 0;
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  globalThis.dataleftFirstLook = undefined;
});

describe('with words in the address', () => {
  it('begins the popup once they are seen', async () => {
    open(searchOf(words));
    expect(drawn).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(50);
    expect(begun).not.toHaveBeenCalled();
    for (const painted of waiting) painted();
    await vi.advanceTimersByTimeAsync(0);
    expect(begun.mock.calls).toEqual([['scripts']]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun).toHaveBeenCalledTimes(1);
  });

  it('begins it all the same where nothing is ever painted', async () => {
    open(searchOf(words));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun.mock.calls).toEqual([['scripts']]);
  });
});

it.each([
  ['no words', '', ''],
  ['words that are too old', searchOf({ ...words, goodUntil: NOW - 1 }), ''],
  ['words beside what it is opened for', searchOf(words), '#help/a'],
  ['words that are none', '?first=none', ''],
  ['words that nobody can draw', searchOf({ ...words, hero: null }), ''],
])('begins the popup at once with %s', async (_, search, hash) => {
  open(search, hash);
  await vi.advanceTimersByTimeAsync(0);
  expect(drawn).not.toHaveBeenCalled();
  expect(begun.mock.calls).toEqual([['scripts']]);
  expect(waiting).toEqual([]);
});
