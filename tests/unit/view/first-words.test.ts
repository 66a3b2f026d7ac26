import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEW_LINES } from '../../../utils/domain/glance-facts';
import { defaultSettings } from '../../../utils/domain/settings';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { rankStored, type Stored } from '../../../utils/view/contexts';
import { firstWordsIn, popupAddress } from '../../../utils/view/first-address';
import { type FirstWords, toFirstWords } from '../../../utils/view/first-words';
import { toKeptGlance } from '../../../utils/view/kept-glance';
import { toPopupView } from '../../../utils/view/popup-view';
import { aConnection, aLine, aRenewal, NOW, percentLeft } from '../../support/builders';
import { anAlert } from '../../support/fake-rows';
import { wholeLocaleOf } from '../../support/locales';
import { databases, storedOf } from '../../support/random-glance';

const locale = wholeLocaleOf('en');

/** As the worker makes them: of many lines, from what is kept of them. */
function wordsOf(stored: Stored): FirstWords | null {
  if (stored.lines.length <= FEW_LINES) return toFirstWords(stored, null, NOW, locale);
  const kept = toKeptGlance(stored, rankStored(stored, NOW), NOW);
  return kept === null ? null : toFirstWords(kept.stored, kept.facts, NOW, locale);
}

const calmLines = (count: number, connectionId = 'a', percent = 90) =>
  Array.from({ length: count }, (_, at) => {
    const reading = { lineId: `calm-${at}`, buckets: [percentLeft(percent)] };
    return aLine({ connectionId, key: `${connectionId}/calm-${at}`, reading });
  });

/** What the whole popup says of the same. */
function cardAt(stored: Stored, now: number) {
  const { open } = toPopupView(stored, { lineKey: null, busy: new Set(), now }, locale);
  if (open === null) return null;
  const { name, hero, facts, until, lamp } = open;
  return { name, hero, facts, until, lamp: lamp && { tone: lamp.tone, word: lamp.word } };
}

const search = (words: FirstWords | null) =>
  new URL(popupAddress(words), 'https://popup.example').search;

describe('what the popup shows before it has asked anybody', () => {
  test.each([
    ['few', 0],
    ['many', FEW_LINES],
  ])('is what it says of %s lines as long as it is good', (_, calm) => {
    let shown = 0;
    const later = fc.double({ min: 0, max: 1, noNaN: true });
    const some = fc.integer({ min: 1, max: 15 }).chain(databases);
    fc.assert(
      fc.property(some, later, (few, share) => {
        const stored = { ...few, lines: [...few.lines, ...calmLines(calm)] };
        const words = wordsOf(stored);
        if (words === null) return;
        shown += 1;
        const now = Math.floor(NOW + share * (words.goodUntil - NOW));
        const { page, madeAt, goodUntil, ...said } = words;
        expect(said).toEqual(cardAt(stored, now));
      }),
      { numRuns: 200 },
    );
    expect(shown).toBeGreaterThan(5);
  });

  test.each<[string, Partial<Stored>]>([
    ['nothing is connected', { connections: [], lines: [] }],
    ['an alert is open', { alerts: [anAlert()] }],
    ['a renewal is waited for', { renewals: [aRenewal()] }],
    ['the number is old', { lines: [aLine({ fetchedAt: NOW - DAY })] }],
    [
      'nobody answers',
      { connections: [aConnection({ status: { failure: { kind: 'timeout' } } })] },
    ],
  ])('is nothing where %s', (_, parts) => {
    expect(wordsOf(storedOf({}))).not.toBeNull();
    expect(wordsOf(storedOf(parts))).toBeNull();
  });

  test('is good for less where the time changes it sooner', () => {
    const [first = 0] = defaultSettings.expiryDays;
    const soon = (minutes: number) =>
      storedOf({
        lines: [aLine({ reading: { expiresAt: NOW + first * DAY + minutes * MINUTE } })],
      });
    expect(wordsOf(soon(12 * 60))?.goodUntil).toBe(NOW + HOUR);
    expect(wordsOf(soon(30))?.goodUntil).toBe(NOW + 10 * MINUTE);
    expect(wordsOf(soon(5))?.goodUntil).toBe(NOW + MINUTE);
    expect(wordsOf(soon(0.5))).toBeNull();
  });

  test('is good for less where the time brings up a line that is not even read', () => {
    const [first = 0] = defaultSettings.expiryDays;
    const reading = { lineId: 'soon', expiresAt: NOW + first * DAY + 5 * MINUTE };
    const calm = calmLines(FEW_LINES + 10, 'nippon', 30);
    expect(wordsOf(storedOf({ lines: calm }))?.goodUntil).toBe(NOW + HOUR);
    const hidden = storedOf({ lines: [...calm, aLine({ reading })] });
    expect(wordsOf(hidden)?.goodUntil).toBe(NOW + MINUTE);
  });
});

describe('in the address', () => {
  const name = 'Tōkyō & 100% #1 ?first=x سفر';
  const words = wordsOf(storedOf({ lines: [aLine({ reading: { name } })] }));

  test('it is read as it was written, while it is good', () => {
    expect(words?.name).toBe(name);
    expect(popupAddress(words)).toMatch(/^popup-words\.html\?/);
    expect(firstWordsIn(search(words), NOW)).toEqual(words);
    expect(firstWordsIn(search(words), NOW + HOUR)).toEqual(words);
    expect(firstWordsIn(search(words), NOW + HOUR + 1)).toBeNull();
    expect(firstWordsIn(search(words), NOW - 1)).toBeNull();
  });

  test('nothing stands where nothing is to be shown', () => {
    expect(popupAddress(null)).toBe('popup.html');
    expect(firstWordsIn('', NOW)).toBeNull();
    expect(firstWordsIn('?other=1', NOW)).toBeNull();
  });
});
