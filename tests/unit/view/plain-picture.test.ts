import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../../utils/domain/connection';
import { FEW_LINES } from '../../../utils/domain/glance-facts';
import { defaultSettings } from '../../../utils/domain/settings';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { rankStored, type Stored } from '../../../utils/view/contexts';
import { toKeptGlance } from '../../../utils/view/kept-glance';
import { toKeptPicture, toPlainPicture } from '../../../utils/view/plain-picture';
import { toPopupView } from '../../../utils/view/popup-view';
import { aConnection, aLine, aRenewal, NOW, percentLeft } from '../../support/builders';
import { anAlert } from '../../support/fake-rows';
import { wholeLocaleOf } from '../../support/locales';
import { databases, storedOf } from '../../support/random-glance';

const locale = wholeLocaleOf('en');
const whole = (stored: Stored, now: number) =>
  toPopupView(stored, { lineKey: null, busy: new Set(), now }, locale);

describe('the first picture', () => {
  test('says what the whole popup says, or nothing', () => {
    let shown = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }).chain(databases), (stored) => {
        const picture = toPlainPicture(stored, NOW, locale);
        if (picture === null) return;
        shown += 1;
        expect(picture).toEqual(whole(stored, NOW));
      }),
    );
    expect(shown).toBeGreaterThan(5);
  });

  test.each<[string, Partial<Stored>]>([
    ['nothing is connected', { connections: [], lines: [] }],
    ['an alert is open', { alerts: [anAlert()] }],
    ['a renewal is waited for', { renewals: [aRenewal()] }],
    [
      'a debt is to be settled',
      { lines: [aLine({ reading: { arrears: { minor: 1, currency: 'JPY' } } })] },
    ],
    ['the number is old', { lines: [aLine({ fetchedAt: NOW - DAY })] }],
    [
      'nobody answers',
      { connections: [aConnection({ status: { failure: { kind: 'timeout' } } })] },
    ],
  ])('is left to the whole popup where %s', (_, parts) => {
    expect(toPlainPicture(storedOf({}), NOW, locale)).not.toBeNull();
    expect(toPlainPicture(storedOf(parts), NOW, locale)).toBeNull();
  });
});

const many = (count: number): Line[] =>
  Array.from({ length: count }, (_, at) =>
    aLine({
      key: `nippon/line-${at}`,
      reading: { lineId: `line-${at}`, name: `Card ${at}`, buckets: [percentLeft(30 + (at % 60))] },
    }),
  );

const keptOf = (stored: Stored) => toKeptGlance(stored, rankStored(stored, NOW), NOW);

describe('a glance that is kept', () => {
  test('says what the whole popup says for as long as it is good', () => {
    let shown = 0;
    const later = fc.double({ min: 0, max: 1, noNaN: true });
    const count = fc.integer({ min: FEW_LINES + 1, max: FEW_LINES + 30 });
    fc.assert(
      fc.property(count.chain(databases), later, (stored, share) => {
        const kept = keptOf(stored);
        if (kept === null) return;
        const { madeAt, goodUntil } = kept.facts;
        const now = Math.floor(madeAt + share * (goodUntil - madeAt));
        const picture = toKeptPicture(kept, now, locale);
        if (picture === null) return;
        shown += 1;
        expect(picture).toEqual(whole(stored, now));
      }),
      { numRuns: 200 },
    );
    expect(shown).toBeGreaterThan(5);
  });

  test('holds no more than is shown, and no longer than that is so', () => {
    const stored = storedOf({ lines: many(5_000) });
    const kept = keptOf(stored);
    expect(kept?.stored.lines).toHaveLength(9);
    expect(kept?.facts).toMatchObject({ count: 5_000, folded: 4_991, goodUntil: NOW + HOUR });
    if (kept === null) return;
    expect(toKeptPicture(kept, NOW + HOUR, locale)).toEqual(whole(stored, NOW + HOUR));
    expect(toKeptPicture(kept, NOW + HOUR + 1, locale)).toBeNull();
    expect(toKeptPicture(kept, NOW - 1, locale)).toBeNull();
  });

  test('is good for less where the time brings a folded line up sooner', () => {
    const [first = 0] = defaultSettings.expiryDays;
    const reading = { lineId: 'soon', expiresAt: NOW + first * DAY + 5 * MINUTE };
    const kept = keptOf(storedOf({ lines: [...many(50), aLine({ reading })] }));
    expect(kept?.stored.lines.map(({ reading: { lineId } }) => lineId)).not.toContain('soon');
    expect(kept?.facts.goodUntil).toBe(NOW + MINUTE);
  });

  test('is of no use for few lines, and where more has to be said', () => {
    expect(keptOf(storedOf({ lines: many(FEW_LINES) }))).toBeNull();
    expect(keptOf(storedOf({ lines: many(FEW_LINES + 1) }))).not.toBeNull();
    expect(keptOf(storedOf({ lines: many(50), alerts: [anAlert()] }))).toBeNull();
  });
});
