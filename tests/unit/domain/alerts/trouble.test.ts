import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../utils/domain/failure';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY, HOUR, MINUTE } from '../../../../utils/domain/time';
import { aConnection, aReading, percentLeft } from '../../../support/builders';
import { beginStory, failures } from '../story';

const timeout: Failure = { kind: 'timeout' };
const offline: Failure = { kind: 'offline' };
const unreadable: Failure = { kind: 'unreadable', path: 'page', why: 'page-changed' };

type Story = ReturnType<typeof beginStory>;

/** Fails every half an hour for so long, as a machine that is awake does. */
function failFor(story: Story, hours: number, failure = timeout): void {
  for (let at = 0; at <= hours * 2; at += 1) {
    story.fail(failure);
    story.wait(HOUR / 2);
  }
}

const begin = () => {
  const story = beginStory();
  story.read(aReading());
  return story;
};

describe('a provider that fails', () => {
  it.each<[string, Failure, string]>([
    ['is unreachable', timeout, 'unreachable'],
    ['is unreadable', unreadable, 'unreadable'],
    [
      'is not allowed any more',
      { kind: 'not-permitted', origin: 'https://a.example' },
      'unreadable',
    ],
  ])('%s after a day of it, once', (_, failure, told) => {
    const story = begin();
    failFor(story, 23.5, failure);
    expect(story.told).toEqual([]);
    failFor(story, 40, failure);
    expect(story.told).toEqual([told]);
  });

  it('goes by the hours of the settings', () => {
    const story = begin();
    story.set({ troubleHours: 2 });
    failFor(story, 2);
    expect(story.told).toEqual(['unreachable']);
  });

  it('is told of once, whatever it fails with', () => {
    const story = begin();
    failFor(story, 24, timeout);
    failFor(story, 24, unreadable);
    failFor(story, 24, { kind: 'server', status: 502, retryAt: null });
    expect(story.told).toEqual(['unreachable']);
  });

  it('ends with a success, and can be told of again', () => {
    const story = begin();
    failFor(story, 25);
    story.read(aReading());
    expect(story.open()).toEqual([]);
    failFor(story, 25);
    expect(story.told).toEqual(['unreachable', 'unreachable']);
    expect(new Set(story.alerts().map(({ id }) => id)).size).toBe(2);
  });

  it('begins to count anew after a success', () => {
    const story = begin();
    for (let round = 0; round < 5; round += 1) {
      failFor(story, 20);
      story.read(aReading());
    }
    expect(story.told).toEqual([]);
  });

  it('is not told of where the rule is off', () => {
    const story = begin();
    story.set({ rules: { ...defaultSettings.rules, trouble: false } });
    failFor(story, 60);
    expect(story.told).toEqual([]);
  });
});

describe('time that does not count', () => {
  it.each([
    ['a night', 9 * HOUR],
    ['a week', 7 * DAY],
  ])('%s asleep counts no more than two hours', (_, asleep) => {
    const story = begin();
    story.fail(timeout);
    story.wait(asleep);
    story.fail(timeout);
    expect(story.connection().status.failedFor).toBe(2 * HOUR);
    expect(story.told).toEqual([]);
  });

  it('a clock set ahead by a year counts no more, and one set back nothing', () => {
    const story = begin();
    story.fail(timeout);
    story.wait(365 * DAY);
    story.fail(timeout);
    story.wait(-365 * DAY);
    story.fail(timeout);
    expect(story.connection().status.failedFor).toBe(2 * HOUR);
  });

  it('without a network', () => {
    const story = begin();
    failFor(story, 24 * 7, offline);
    expect(story.connection().status.failedFor).toBe(0);
    expect(story.told).toEqual([]);
  });

  it('nor does a change between none and a bad one', () => {
    const story = begin();
    for (let round = 0; round < 100; round += 1) {
      story.fail(round % 2 === 0 ? offline : timeout);
      story.wait(HOUR);
    }
    expect(story.told).toEqual([]);
  });

  it('a provider that is asked once a day counts by its own pace', () => {
    const story = beginStory({ connection: aConnection({ paceMinutes: 24 * 60 }) });
    story.read(aReading());
    story.fail(timeout);
    story.wait(DAY);
    story.fail(timeout);
    expect(story.told).toEqual(['unreachable']);
  });
});

describe.each(failures)('$kind, again and again', (failure) => {
  it('raises, clears and re-arms nothing about data', () => {
    const story = begin();
    story.read(aReading({ buckets: [percentLeft(9)] }));
    const before = story.open();
    failFor(story, 60, failure);
    expect(story.open()).toEqual(expect.arrayContaining(before));
    expect(story.told.filter((word) => word.startsWith('data'))).toEqual(['data-low 10']);
    story.read(aReading({ buckets: [percentLeft(9)] }));
    expect(story.told.filter((word) => word.startsWith('data'))).toEqual(['data-low 10']);
  });

  it('is told of at most once', () => {
    const story = begin();
    failFor(story, 60, failure);
    story.wait(MINUTE);
    story.fail(failure);
    expect(story.told.length).toBeLessThanOrEqual(1);
  });
});
