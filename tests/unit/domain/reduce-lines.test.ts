import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { aBucket, aReading, aRenewal, GB, NOW, percentLeft } from '../../support/builders';
import { beginStory } from './story';

const measured = (ago: number, percent: number) =>
  aReading({ measuredAt: NOW - ago, buckets: [percentLeft(percent)] });

describe('an answer that comes late', () => {
  it('replaces nothing', () => {
    const story = beginStory();
    story.read(measured(5 * MINUTE, 9));
    const [line] = story.lines();
    story.read(measured(10 * MINUTE, 60));
    expect(story.lines()[0]?.reading).toEqual(line?.reading);
    expect(story.told).toEqual(['data-low 10']);
    expect(story.open()).toHaveLength(1);
  });

  it('is kept in the history, at its own moment', () => {
    const story = beginStory();
    story.read(measured(5 * MINUTE, 9));
    story.read(measured(10 * MINUTE, 60));
    expect(story.samples.map(({ at, remaining }) => [at - NOW, remaining])).toEqual([
      [-5 * MINUTE, 0.9 * GB],
      [-10 * MINUTE, 6 * GB],
    ]);
  });

  it('confirms no renewal', () => {
    const baseline = { expiresAt: null, buckets: [percentLeft(9)] };
    const story = beginStory({ renewals: [aRenewal({ baseline })] });
    story.read(measured(5 * MINUTE, 9));
    story.read(measured(10 * MINUTE, 60));
    expect(story.renewal('renewal-1')?.state).toBe('waiting');
  });

  it('counts when the last one was measured in the future by mistake', () => {
    const story = beginStory();
    story.read(measured(-DAY, 60));
    story.read(measured(0, 9));
    expect(story.told).toEqual(['data-low 10']);
  });

  it('of the same moment counts', () => {
    const story = beginStory();
    story.read(measured(0, 60));
    story.read(measured(0, 9));
    expect(story.told).toEqual(['data-low 10']);
  });
});

describe('a line that is no longer listed', () => {
  const osaka = aReading({ lineId: 'osaka', buckets: [percentLeft(9)], measuredAt: NOW });

  it('keeps its last reading, is marked and closes its alerts', () => {
    const story = beginStory();
    story.read(aReading(), osaka);
    story.read(aReading());
    const line = story.lines().find(({ key }) => key === 'nippon/osaka');
    expect(line).toMatchObject({ gone: true, reading: osaka });
    expect(story.open()).toEqual([]);
  });

  it('is not told about by the clock', () => {
    const story = beginStory();
    story.read(aReading({ expiresAt: null }), { ...osaka, expiresAt: NOW + 8 * DAY });
    story.read(aReading({ expiresAt: null }));
    story.wait(9 * DAY);
    story.time();
    expect(story.told).toEqual(['data-low 10']);
  });

  it('is told about once when it flickers', () => {
    const story = beginStory();
    for (let round = 0; round < 3; round += 1) {
      story.read(aReading(), osaka);
      story.read(aReading());
    }
    expect(story.told).toEqual(['data-low 10']);
  });
});

describe('buckets', () => {
  const extra = percentLeft(9, { id: 'extra', name: 'Extra' });

  it('are told about each by itself', () => {
    const story = beginStory();
    story.read(aReading({ buckets: [percentLeft(15), extra] }));
    expect(story.told).toEqual(['data-low 20', 'data-low 10']);
  });

  it('that stay away for a day take their alert with them', () => {
    const story = beginStory();
    story.read(aReading({ buckets: [percentLeft(15), extra] }));
    const without = aReading({ buckets: [percentLeft(15)] });
    story.read(without);
    expect(story.open().map(({ bucketId }) => bucketId)).toEqual(['data', 'extra']);
    story.wait(DAY);
    story.read(without);
    expect(story.open().map(({ bucketId }) => bucketId)).toEqual(['data']);
  });

  it('that others take the place of take their alert with them at once', () => {
    const story = beginStory();
    story.read(aReading({ buckets: [percentLeft(15), extra] }));
    story.read(aReading({ buckets: [percentLeft(15), percentLeft(100, { id: 'next' })] }));
    expect(story.open().map(({ bucketId }) => bucketId)).toEqual(['data']);
  });

  it('whose time is over take their alert with them at once', () => {
    const story = beginStory();
    const short = { ...extra, expiresAt: NOW + HOUR };
    story.read(aReading({ buckets: [percentLeft(15), short] }));
    story.wait(2 * HOUR);
    story.read(aReading({ buckets: [percentLeft(15)] }));
    expect(story.open().map(({ bucketId }) => bucketId)).toEqual(['data']);
  });

  it('that are left out of one answer are told about once', () => {
    const story = beginStory();
    const low = aReading({ buckets: [percentLeft(9)] });
    for (const reading of [low, aReading({ buckets: [] }), low]) story.read(reading);
    expect(story.told).toEqual(['data-low 10']);
  });

  it('of calls and messages raise nothing where there are none in the plan', () => {
    const story = beginStory();
    const none = { remaining: 0, used: 0, total: 0 };
    const voice = aBucket({ id: 'voice', kind: 'voice', ...none });
    const sms = aBucket({ id: 'sms', kind: 'sms', ...none });
    story.read(aReading({ buckets: [aBucket(), voice, sms] }));
    expect(story.told).toEqual([]);
  });
});

describe('samples', () => {
  const remainders = (story: ReturnType<typeof beginStory>) =>
    story.samples.map(({ at, remaining }) => [at - NOW, remaining]);

  it('are kept for what changed, at the provider’s moment', () => {
    const story = beginStory();
    story.read(measured(MINUTE, 60));
    story.wait(MINUTE);
    story.read(measured(0, 60));
    story.wait(MINUTE);
    story.read({ ...measured(0, 50), measuredAt: NOW + 2 * MINUTE });
    expect(remainders(story)).toEqual([
      [-MINUTE, 6 * GB],
      [2 * MINUTE, 5 * GB],
    ]);
  });

  it('are kept now and then for what stays', () => {
    const story = beginStory();
    story.read(aReading());
    story.wait(6 * HOUR);
    story.read(aReading());
    expect(remainders(story)).toEqual([
      [0, 6 * GB],
      [6 * HOUR, 6 * GB],
    ]);
  });
});
