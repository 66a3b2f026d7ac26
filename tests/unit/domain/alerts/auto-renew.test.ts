import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../utils/domain/model';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aBucket, aPlan, aReading, NOW } from '../../../support/builders';
import { beginStory } from '../story';

const END = NOW + 20 * DAY;
const purse = (remaining: number, currency = 'JPY') =>
  aBucket({ id: `m-${currency}`, kind: 'money', remaining, total: null, currency });

/** Renews by itself for ¥1,980. */
const renewing = (balance: number | null, parts: Partial<Reading> = {}) =>
  aReading({
    autoRenew: true,
    expiresAt: END,
    buckets: [aBucket(), ...(balance === null ? [] : [purse(balance)])],
    ...parts,
  });

/** Read, then left to the clock until so long before the end. */
const until = (days: number, reading: Reading, plans = [aPlan()]) => {
  const story = beginStory({ settings: { expiryDays: [] } });
  story.offer(plans, reading);
  story.wait(END - days * DAY - story.now());
  story.time();
  return story;
};

describe('a charge to come', () => {
  it('is told the day before, with what it costs', () => {
    expect(until(1.01, renewing(5_000)).told).toEqual([]);
    const story = until(1, renewing(5_000));
    expect(story.told).toEqual(['auto-renew-soon']);
    expect(story.open()).toMatchObject([{ facts: { price: 1_980 } }]);
  });

  it('is told where no balance and no price is known', () => {
    expect(until(1, renewing(null), []).told).toEqual(['auto-renew-soon']);
  });

  it('is told to nobody whose line does not renew by itself', () => {
    expect(until(1, renewing(5_000, { autoRenew: false })).told).toEqual([]);
    expect(until(1, renewing(5_000, { autoRenew: null })).told).toEqual([]);
  });

  it('closes once it was charged, and comes again before the next', () => {
    const story = until(1, renewing(5_000));
    story.wait(DAY);
    story.offer([aPlan()], renewing(3_020, { expiresAt: END + 30 * DAY }));
    expect(story.open()).toEqual([]);
    story.wait(29 * DAY);
    story.time();
    expect(story.told).toEqual(['auto-renew-soon', 'auto-renew-soon']);
  });
});

describe('a balance too small for it', () => {
  it('is told five days ahead, instead of the charge', () => {
    expect(until(5.01, renewing(1_979)).told).toEqual([]);
    const story = until(5, renewing(1_979));
    expect(story.told).toEqual(['auto-renew-short']);
    story.wait(4.5 * DAY);
    story.time();
    expect(story.told).toEqual(['auto-renew-short']);
  });

  it('is none to the yen', () => {
    expect(until(3, renewing(1_980)).told).toEqual([]);
  });

  it('is none in another currency, of which nothing can be said', () => {
    const euros = renewing(null, { buckets: [aBucket(), purse(1, 'EUR')] });
    expect(until(3, euros).told).toEqual([]);
  });

  it('of several purses is their sum', () => {
    const two = renewing(null, {
      buckets: [aBucket(), purse(1_000), { ...purse(980), id: 'bonus' }],
    });
    expect(until(3, two).told).toEqual([]);
  });

  it('closes when it was topped up, and does not ring again at the same balance', () => {
    const story = until(4, renewing(1_000));
    story.offer([aPlan()], renewing(2_000));
    expect(story.open()).toEqual([]);
    story.offer([aPlan()], renewing(1_000));
    expect(story.told).toEqual(['auto-renew-short']);
  });
});

describe('a charge in vain', () => {
  const readAfter = (hours: number, parts: Partial<Reading> = {}) => {
    const story = beginStory({ settings: { expiryDays: [] } });
    story.offer([aPlan()], renewing(5_000));
    story.wait(END + hours * HOUR - story.now());
    story.offer([aPlan()], renewing(5_000, parts));
    return story;
  };

  it('is told half a day after the end has not moved', () => {
    expect(readAfter(11.9).told).not.toContain('auto-renew-failed');
    expect(readAfter(12).told).toContain('auto-renew-failed');
  });

  it('is not told by the clock alone: nobody has looked', () => {
    const story = until(0, renewing(5_000));
    story.wait(3 * DAY);
    story.time();
    story.fail({ kind: 'timeout' });
    expect(story.told).not.toContain('auto-renew-failed');
  });

  it('is not told by an answer from before the end', () => {
    expect(readAfter(20, { measuredAt: END - HOUR }).told).not.toContain('auto-renew-failed');
  });

  it('closes when the provider tries again and succeeds', () => {
    const story = readAfter(13);
    story.offer([aPlan()], renewing(3_020, { expiresAt: END + 30 * DAY }));
    expect(story.holding()).toEqual([]);
    expect(story.told.filter((word) => word === 'auto-renew-failed')).toHaveLength(1);
  });
});
