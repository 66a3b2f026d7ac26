import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../utils/domain/model';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY } from '../../../../utils/domain/time';
import { aCharge, aPlan, aReading, NOW } from '../../../support/builders';
import { beginStory } from '../story';

/** Another plan than the line has. */
const costing = (minor: number, parts: Partial<Plan> = {}) =>
  aPlan({ id: 'big', charges: [aCharge({ minor })], ...parts });

const offering = (...catalogues: Plan[][]) => {
  const story = beginStory();
  story.mark('big');
  for (const plans of catalogues) story.offer(plans, aReading());
  return story;
};

describe('a price', () => {
  it.each<[string, number[], number]>([
    ['that is seen for the first time is no news', [100], 0],
    ['that stays is none', [100, 100, 100], 0],
    ['that fell is told once', [1000, 900, 900, 900], 1],
    ['that fell further is told again', [1000, 900, 800], 2],
    ['that fell by a rounding is none', [1000, 991, 990.5], 0],
    ['that rose is none', [1000, 2000], 0],
    ['that wavers is told once', [1000, 900, 910, 900, 920, 900], 1],
    ['that rose and fell again is told again', [1000, 900, 1000, 900], 2],
  ])('%s', (_, prices, count) => {
    const story = offering(...prices.map((minor) => [costing(minor)]));
    expect(story.told).toEqual(Array(count).fill('price-fell'));
    const ids = story.alerts().map(({ id }) => id);
    expect(new Set(ids).size).toBe(count);
  });

  it('is said with what it was and what it is', () => {
    const [alert] = offering([costing(1000)], [costing(900)]).open();
    expect(alert).toMatchObject({ planId: 'big', lineKey: null, facts: { from: 1000, to: 900 } });
  });

  it('closes when it rises above what was told', () => {
    expect(offering([costing(1000)], [costing(900)], [costing(950)]).open()).toEqual([]);
  });

  it('leaves one alert, of the last fall', () => {
    expect(offering([costing(1000)], [costing(900)], [costing(800)]).open()).toHaveLength(1);
  });

  it('in another currency is not lower', () => {
    const story = offering([costing(1980)], [costing(1500, { currency: 'USD' })]);
    expect(story.told).toEqual([]);
  });

  it('that is no longer told, or of a plan that is no longer sold, is none', () => {
    expect(offering([costing(1000)], [costing(1, { currency: null })]).told).toEqual([]);
    expect(offering([costing(1000)], [costing(1, { sellable: false })]).told).toEqual([]);
  });

  it('of a plan left out of one catalogue is not told again', () => {
    expect(offering([costing(1000)], [costing(900)], [], [costing(900)]).told).toHaveLength(1);
  });

  it('of a plan that nobody marked or has is nobody’s', () => {
    const story = beginStory();
    for (const minor of [1000, 500]) story.offer([costing(minor)], aReading());
    expect(story.told).toEqual([]);
  });

  it('of the plan that the line has is watched without a mark', () => {
    const story = beginStory();
    for (const minor of [1000, 500]) {
      story.offer([costing(minor, { id: 'plan-10' })], aReading());
    }
    expect(story.told).toEqual(['price-fell']);
  });

  it('is not asked about where the rule is off', () => {
    const story = offering([costing(1000)]);
    story.set({ rules: { ...defaultSettings.rules, plans: false } });
    story.offer([costing(500)], aReading());
    expect(story.told).toEqual([]);
  });
});

describe('a promotion', () => {
  const promoted = (endsAt: number | null) =>
    costing(1000, {
      charges: [aCharge({ minor: 1000 }), aCharge({ kind: 'discount', minor: -200, endsAt })],
    });

  it('is told once, three days before its end', () => {
    const story = offering([promoted(NOW + 10 * DAY)]);
    for (let day = 0; day < 9; day += 1) {
      story.wait(DAY);
      story.offer([promoted(NOW + 10 * DAY)], aReading());
    }
    expect(story.told).toEqual(['promotion-ending']);
    expect(story.open()).toMatchObject([{ facts: { end: NOW + 10 * DAY } }]);
  });

  it('closes with it; the price that rises then is no news', () => {
    const story = offering([promoted(NOW + DAY)]);
    story.wait(2 * DAY);
    story.offer([promoted(NOW + DAY)], aReading());
    expect(story.open()).toEqual([]);
    expect(story.told).toEqual(['promotion-ending']);
  });

  it('that begins anew is another', () => {
    const story = offering([promoted(NOW + DAY)], [costing(1000)], [promoted(NOW + 2 * DAY)]);
    expect(story.told).toEqual(['promotion-ending', 'price-fell', 'promotion-ending']);
  });

  it('without an end, or that has not begun, ends nothing', () => {
    const later = aCharge({ kind: 'discount', startsAt: NOW + DAY, endsAt: NOW + 2 * DAY });
    const plan = costing(1000, { charges: [aCharge(), later] });
    expect(offering([promoted(null)], [plan]).told).toEqual([]);
  });
});

it.each(['offline', 'timeout', 'maintenance'] as const)('a poll that ends with %s', (kind) => {
  const story = offering([costing(1000)], [costing(900)]);
  story.fail({ kind });
  story.time();
  expect(story.open()).toHaveLength(1);
  story.offer([costing(900)], aReading());
  expect(story.told).toEqual(['price-fell']);
});
