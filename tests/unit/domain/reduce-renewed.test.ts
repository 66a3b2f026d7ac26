import { describe, expect, it } from 'vitest';
import { DAY } from '../../../utils/domain/time';
import {
  aBucket,
  aDailyCap,
  aReading,
  aRenewal,
  GB,
  NOW,
  percentLeft,
} from '../../support/builders';
import { beginStory } from './story';

const soon = NOW + 2 * DAY;
const later = NOW + 32 * DAY;
const nearlyOver = aReading({ expiresAt: soon, buckets: [percentLeft(5)] });

const following = (...readings: ReturnType<typeof aReading>[]) => {
  const story = beginStory();
  story.read(nearlyOver);
  for (const reading of readings) story.read(reading);
  return story;
};

describe('a renewal', () => {
  it('that brings data and time closes everything', () => {
    const story = following(aReading({ expiresAt: later, buckets: [percentLeft(100)] }));
    expect(story.told).toEqual(['data-low 10', 'expiring 3']);
    expect(story.open()).toEqual([]);
  });

  it('begins a new episode: every level can come again, once', () => {
    const story = following(aReading({ expiresAt: later, buckets: [percentLeft(100)] }));
    story.told.length = 0;
    for (const percent of [19, 9, 9, 0]) {
      story.read(aReading({ expiresAt: later, buckets: [percentLeft(percent)] }));
    }
    story.wait(26 * DAY);
    story.time();
    expect(story.told).toEqual(['data-low 20', 'data-low 10', 'data-empty', 'expiring 7']);
  });

  it('that brings time alone leaves data alone', () => {
    const story = following(aReading({ expiresAt: later, buckets: [percentLeft(5)] }));
    expect(story.open().map(({ kind }) => kind)).toEqual(['data-low']);
    expect(story.told).toEqual(['data-low 10', 'expiring 3']);
  });

  it('that brings data alone leaves the end alone', () => {
    const story = following(aReading({ expiresAt: soon, buckets: [percentLeft(100)] }));
    expect(story.open().map(({ kind }) => kind)).toEqual(['expiring']);
  });

  it('that brings too little is told at its own level', () => {
    const story = beginStory({ settings: { dataLevels: [50, 10] } });
    story.read(nearlyOver);
    story.read(aReading({ expiresAt: soon, buckets: [percentLeft(30)] }));
    expect(story.told).toEqual(['data-low 10', 'expiring 3', 'data-low 50']);
    expect(story.open().map(({ level }) => level)).toEqual([3, 50]);
  });

  it('that brings too little along with time is told at its own level', () => {
    const story = following(aReading({ expiresAt: later, buckets: [percentLeft(15)] }));
    expect(story.told).toEqual(['data-low 10', 'expiring 3', 'data-low 20']);
  });

  it('is no correction of the counter: nothing can come again', () => {
    const story = following(aReading({ expiresAt: soon, buckets: [percentLeft(14)] }));
    expect(story.open().map(({ kind }) => kind)).toEqual(['expiring']);
    story.read(aReading({ expiresAt: soon, buckets: [percentLeft(13)] }));
    story.read(aReading({ expiresAt: soon, buckets: [percentLeft(9)] }));
    expect(story.told).toEqual(['data-low 10', 'expiring 3']);
  });

  it('with a greater allowance counts by the new whole', () => {
    const doubled = aBucket({ remaining: 10.5 * GB, used: 9.5 * GB, total: 20 * GB });
    const story = following(aReading({ expiresAt: soon, buckets: [doubled] }));
    expect(story.open().map(({ kind }) => kind)).toEqual(['expiring']);
  });

  it('after the end closes the end', () => {
    const story = following();
    story.wait(3 * DAY);
    story.time();
    expect(story.open().map(({ kind }) => kind)).toEqual(['expired']);
    story.read(aReading({ expiresAt: later, buckets: [percentLeft(100)] }));
    expect(story.open()).toEqual([]);
  });
});

describe('no renewal', () => {
  const today = (parts = {}) => [percentLeft(15), aDailyCap(parts)];
  const tomorrow = today({ startsAt: NOW + DAY / 2, expiresAt: NOW + 1.5 * DAY });

  it('is a daily cap that starts afresh', () => {
    const baseline = { expiresAt: soon, buckets: [percentLeft(15), aDailyCap({ remaining: 0 })] };
    const story = beginStory({ renewals: [aRenewal({ baseline, overdueAt: later })] });
    story.read(aReading({ buckets: today({ remaining: 0, used: GB }), expiresAt: soon }));
    story.wait(DAY);
    story.read(aReading({ buckets: tomorrow, expiresAt: soon }));
    expect(story.told).toEqual(['data-low 20', 'expiring 3', 'expiring 1']);
    expect(story.renewal('renewal-1')?.state).toBe('waiting');
  });

  it('is a daily cap that runs out: the plan goes on', () => {
    const story = beginStory();
    story.read(aReading({ buckets: [percentLeft(60), aDailyCap()] }));
    story.read(aReading({ buckets: [percentLeft(60), aDailyCap({ remaining: 0, used: GB })] }));
    expect(story.told).toEqual([]);
  });

  it('is a fresh daily cap that appears besides', () => {
    const story = following(aReading({ expiresAt: soon, buckets: [percentLeft(5), aDailyCap()] }));
    expect(story.open()).toHaveLength(2);
    expect(story.told).toHaveLength(2);
  });
});
