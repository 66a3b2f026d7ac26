import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../../utils/domain/time';
import { aBucket, aDailyCap, aPlan, aReading, NOW, percentLeft } from '../../../support/builders';
import { beginStory } from '../story';

const measured = (ago: number, percent = 60) =>
  aReading({ measuredAt: NOW - ago, buckets: [percentLeft(percent)] });

describe('a sample', () => {
  test('says what nobody can tell later: does it count, where, by which clock, until when', () => {
    const story = beginStory({ zone: 'Asia/Tokyo', plans: [aPlan()] });
    story.read(aReading({ buckets: [aBucket(), aDailyCap()] }));
    const place = { at: NOW, offset: 540, country: 'JP' };
    expect(story.samples).toMatchObject([
      { bucketId: 'data', counts: true, endsAt: NOW + 20 * DAY, ...place },
      { bucketId: 'daily', counts: false, endsAt: NOW + 12 * HOUR, ...place },
    ]);
  });

  test('has no country where the plan holds in several, or is not known', () => {
    const wide = beginStory({ plans: [aPlan({ regions: ['JP', 'KR'] })] });
    wide.read(aReading());
    const unknown = beginStory();
    unknown.read(aReading());
    for (const { samples } of [wide, unknown]) expect(samples).toMatchObject([{ country: null }]);
  });

  test('has the offset of its own moment, whatever the season is now', () => {
    const story = beginStory({ zone: 'Europe/Berlin' });
    story.read(aReading({ measuredAt: Date.UTC(2026, 9, 24) }));
    story.read(aReading({ measuredAt: Date.UTC(2026, 9, 26), buckets: [percentLeft(50)] }));
    expect(story.samples.map(({ offset }) => offset)).toEqual([120, 60]);
  });

  test('of a reading from the future is held to now', () => {
    const story = beginStory();
    story.read(measured(-DAY));
    expect(story.samples).toMatchObject([{ at: NOW }]);
  });

  test('stands at the provider’s clock where a reading has no moment of its own', () => {
    const story = beginStory();
    const poll = { readings: [aReading()], plans: null, clockOffset: -HOUR, endpoints: {} };
    story.step({ kind: 'reading', poll, minPace: 0 });
    expect(story.samples).toMatchObject([{ at: NOW - HOUR }]);
  });

  test('of a late reading tells all of it, and does not count as the last one', () => {
    const story = beginStory();
    story.read(measured(5 * MINUTE, 50));
    story.read(measured(15 * MINUTE, 60));
    story.read(measured(0, 50));
    expect(story.samples.map(({ at }) => (NOW - at) / MINUTE)).toEqual([5, 15]);
  });

  test('that is older than the history is none: a provider without a clock says 1970', () => {
    const story = beginStory({ settings: { historyDays: 30 } });
    story.read(aReading({ measuredAt: 0 }));
    story.read(measured(31 * DAY));
    story.read(measured(29 * DAY));
    expect(story.samples.map(({ at }) => (NOW - at) / DAY)).toEqual([29]);
  });

  test('is made of data alone, that is still there and is told in amounts', () => {
    const story = beginStory();
    const buckets = [
      aBucket({ id: 'voice', kind: 'voice' }),
      aBucket({ id: 'ended', state: 'expired' }),
      aBucket({ id: 'share', remaining: null, used: null, share: 0.5 }),
      aBucket({ id: 'endless', remaining: null, used: 5, total: null, unlimited: true }),
    ];
    story.read(aReading({ buckets }));
    expect(story.samples.map(({ bucketId }) => bucketId)).toEqual(['endless']);
  });
});
