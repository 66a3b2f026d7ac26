import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../utils/domain/settings';
import { adviceOfTrip } from '../../../utils/view/advice-of-trip';
import type { Stored } from '../../../utils/view/contexts';
import {
  addCountry,
  newTrip,
  removeCountry,
  type TripDraft,
  toTrip,
  typeDays,
  typeDaysIn,
} from '../../../utils/view/trip';
import { toTripForm } from '../../../utils/view/trip-form';
import { aConnection, GB, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';
import { aUsedLine, offer } from '../domain/advice-for-line/a-question';

const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');
const clock = { now: NOW, zone: 'UTC' };

const stored = (parts: Partial<Stored> = {}): Stored => ({
  connections: [aConnection(), aConnection({ id: 'kimchi', name: 'Kimchi Tel' })],
  lines: [],
  alerts: [],
  renewals: [],
  catalogues: [
    { connectionId: 'nippon', plans: [offer('jp', 10, 30, 2_000, { regions: ['JP'] })] },
    {
      connectionId: 'kimchi',
      plans: [
        offer('kr', 10, 30, 1_500, { regions: ['KR'] }),
        offer('both', 20, 30, 5_000, { regions: ['JP', 'KR'] }),
      ],
    },
  ],
  settings: defaultSettings,
  lineRules: [],
  ...parts,
});

const draft: TripDraft = {
  ...newTrip,
  days: '12',
  countries: ['JP', 'KR'],
  perDay: 'typed',
  gigabytes: '1',
};

function advise(
  over: Partial<TripDraft> = {},
  database = stored(),
  language: 'en' | 'zh-CN' = 'en',
) {
  const trip = toTrip({ ...draft, ...over }, database, clock);
  if (trip === null) throw new Error('no trip');
  return adviceOfTrip(trip, database, clock, wholeLocaleOf(language));
}

const form = (over: Partial<TripDraft>, database = stored()) =>
  toTripForm({ ...draft, ...over }, database, clock, wholeLocaleOf('en'));

describe('a trip', () => {
  it('becomes a plan of purchases with days, sellers and total', () => {
    const view = advise();
    expect(plain(view.title)).toBe('Take 10 GB for 30 days now, then 10 GB for 30 days on 26 Nov.');
    expect(view.steps.map(({ when, what, price }) => [when, plain(what), price])).toEqual([
      ['Now', '10 GB for 30 days · Nippon Mobile', '¥2,000'],
      ['26 Nov', '10 GB for 30 days · Kimchi Tel', '¥1,500'],
    ]);
    expect(view.total).toBe('¥3,500 in all');
    expect(plain(view.text)).toBe(
      '12 GB for 12 days, at 1 GB a day. Counted as Japan, 6 days, South Korea, 6 days; no day may go without. 20 GB for 30 days alone would cost ¥5,000.',
    );
  });

  it('is told in Chinese', () => {
    expect(plain(advise({}, stored(), 'zh-CN').title)).toBe(
      '建议现在购买 10 GB（有效期 30 天），11月26日 再购买 10 GB（有效期 30 天）。',
    );
  });

  it('says where nothing works', () => {
    const view = advise({ countries: ['JP', 'FR'] });
    expect(view.title).toBe('No plans cover this trip.');
    expect(view.text).toContain('No plan with a price works in France.');
  });

  it('takes the user’s own use', () => {
    const lines = [aUsedLine(5 * GB, 20, 0.5 * GB)];
    const trip = toTrip({ ...draft, perDay: 'yours' }, stored({ lines }), clock);
    expect(trip?.bytesPerDay).toBeGreaterThan(0.4 * GB);
    expect(trip?.bytesPerDay).toBeLessThan(1.2 * GB);
    expect(form({ perDay: 'yours' }, stored({ lines })).perDay.hint).toContain('Tokyo eSIM');
    const sure = stored({ lines, settings: { ...defaultSettings, certainty: 90 } });
    expect(form({ perDay: 'yours' }, sure).perDay.hint).toContain('in 9 of 10 cases');
    expect(form({ perDay: 'yours' }, sure).perDay.hint).toContain('days of use seen so far');
  });
});

describe('the form', () => {
  it('offers the countries that are sold, by name, and those chosen as chips', () => {
    const { countries } = form({ countries: ['KR'] });
    expect(countries.add.choices).toEqual([{ value: 'JP', label: 'Japan' }]);
    expect(countries.stops.map(({ text }) => plain(text))).toEqual(['South Korea, 12 days']);
    expect(
      form({ countries: ['JP', 'KR'], days: '7' }).countries.stops.map(({ days }) => days),
    ).toEqual([
      { label: 'Days in Japan', value: '4', invalid: false },
      { label: 'Days in South Korea', value: '3', invalid: false },
    ]);
  });

  it('takes the days of each country, and lasts as long as they do together', () => {
    const typed = typeDaysIn({ ...draft, days: '7' }, 'JP', '9');
    expect(typed).toMatchObject({ days: '12', daysIn: { JP: '9', KR: '3' } });
    expect(toTrip(typed, stored(), clock)?.stops).toEqual([
      { country: 'JP', days: 9 },
      { country: 'KR', days: 3 },
    ]);
    expect(addCountry(typed, 'TW').days).toBe('13');
    expect(removeCountry(typed, 'JP')).toMatchObject({ days: '3', countries: ['KR'] });
    expect(typeDays(typed, '4').daysIn).toEqual({});
  });

  it.each(['', '0', '1.5'])('wants whole days in every country: "%s"', (days) => {
    const typed = typeDaysIn(draft, 'JP', days);
    expect(toTrip(typed, stored(), clock)).toBeNull();
    expect(toTripForm(typed, stored(), clock, wholeLocaleOf('en')).countries.error).not.toBe('');
  });

  it.each([
    [{ days: '0' }, 'days'],
    [{ days: '2.5' }, 'days'],
    [{ from: '2026-11-19' }, 'from'],
  ] as const)('says what cannot be: %j', (over, field) => {
    expect(form(over)[field].error).not.toBe('');
    expect(toTrip({ ...draft, ...over }, stored(), clock)).toBeNull();
  });

  it('wants an amount, which may be written with a comma', () => {
    expect(form({ gigabytes: 'much' }).perDay.typed?.error).not.toBe('');
    expect(toTrip({ ...draft, gigabytes: '0,5' }, stored(), clock)?.bytesPerDay).toBe(GB / 2);
    expect(form({ perDay: 'yours' }).perDay.hint).toContain('type an amount');
    expect(toTrip({ ...draft, perDay: 'yours' }, stored(), clock)).toBeNull();
  });
});
