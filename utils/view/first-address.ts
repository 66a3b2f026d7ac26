import type { FirstWords } from './first-words';

export const POPUP = 'popup.html';
/** The same, but what it is made of is fetched only when the words are seen: `scripts/build/words-page.ts`. */
export const WORDS_POPUP = 'popup-words.html';
const NAME = 'first';

/** Where the popup opens: with what it is to show first, or with nothing. */
export const popupAddress = (words: FirstWords | null): string =>
  words === null
    ? POPUP
    : `${WORDS_POPUP}?${new URLSearchParams({ [NAME]: JSON.stringify(words) }).toString()}`;

/**
 * What stands in an address; null where nothing does, and where it is too old or from the future.
 * @param search of a page that nobody but the browser opens, at an address that the worker gave it
 */
export function firstWordsIn(search: string, now: number): FirstWords | null {
  const text = new URLSearchParams(search).get(NAME);
  if (text === null) return null;
  const words: FirstWords = JSON.parse(text);
  return now >= words.madeAt && now <= words.goodUntil ? words : null;
}
