import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../utils/domain/time';
import { aReading, aRenewal, NOW, percentLeft } from '../../support/builders';
import { beginStory, failures } from './story';

const low = aReading({ buckets: [percentLeft(9)] });
const signedOut = { kind: 'signed-out', accepted: false } as const;

describe.each(failures)('a poll that ends with $kind', (failure) => {
  it('touches no line, sample, renewal or alert about data', () => {
    const story = beginStory({ renewals: [aRenewal()] });
    story.read(low);
    const lines = story.lines();
    const about = story.alerts();
    const after = story.fail(failure);
    expect(after).toMatchObject({ lines: [], samples: [], renewals: [] });
    expect(after.alerts.filter(({ kind }) => kind !== 'signed-out')).toEqual([]);
    expect(story.lines()).toEqual(lines);
    expect(story.alerts()).toEqual(expect.arrayContaining(about));
  });

  it('does not let the same alert be raised again', () => {
    const story = beginStory();
    story.read(low);
    story.fail(failure);
    story.read(low);
    expect(story.told.filter((word) => word.startsWith('data'))).toEqual(['data-low 10']);
  });

  it('is the status until a success', () => {
    const story = beginStory();
    story.fail(failure);
    expect(story.connection().status).toMatchObject({
      failure: { kind: failure.kind },
      failures: 1,
      failingSince: NOW,
    });
    story.wait(HOUR);
    story.fail(failure);
    expect(story.connection().status).toMatchObject({ failures: 2, failingSince: NOW });
    story.read(low);
    expect(story.connection().status).toMatchObject({
      failure: null,
      failures: 0,
      failingSince: null,
      succeededAt: NOW + HOUR,
    });
  });
});

describe('signed out', () => {
  it('is told once however often it is met, whatever fails in between', () => {
    const story = beginStory();
    story.read(aReading());
    for (const failure of [signedOut, signedOut, { kind: 'offline' } as const, signedOut]) {
      story.wait(MINUTE);
      story.fail(failure);
    }
    expect(story.told).toEqual(['signed-out']);
    expect(story.open()).toHaveLength(1);
  });

  it('ends with a success, and is told again after one', () => {
    const story = beginStory();
    story.fail(signedOut);
    story.read(aReading());
    expect(story.open()).toEqual([]);
    story.fail(signedOut);
    expect(story.told).toEqual(['signed-out', 'signed-out']);
    expect(story.open()).toHaveLength(1);
    expect(new Set(story.alerts().map(({ id }) => id)).size).toBe(2);
  });

  it('is not cleared by another failure', () => {
    const story = beginStory();
    story.fail(signedOut);
    story.fail({ kind: 'offline' });
    story.time();
    expect(story.open()).toHaveLength(1);
  });

  it.each([
    ['never was accepted', false],
    ['was accepted before', true],
  ])('knows that the token %s', (_, accepted) => {
    const story = beginStory();
    if (accepted) story.read(aReading());
    story.fail(signedOut);
    expect(story.connection().status.failure).toEqual({ kind: 'signed-out', accepted });
  });

  it.each(failures.filter(({ kind }) => kind !== 'signed-out'))('$kind is not that', (failure) => {
    const story = beginStory();
    story.fail(failure);
    expect(story.told).toEqual([]);
  });
});
