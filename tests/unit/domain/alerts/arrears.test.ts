import { describe, expect, it } from 'vitest';
import { DAY } from '../../../../utils/domain/time';
import { aReading } from '../../../support/builders';
import { beginStory } from '../story';

const owing = (minor: number | null) =>
  aReading({ expiresAt: null, arrears: minor === null ? null : { minor, currency: 'JPY' } });

const follow = (...owed: (number | null)[]) => {
  const story = beginStory();
  for (const minor of owed) story.read(owing(minor));
  return story;
};

describe('something owed', () => {
  it('is told once, however it grows', () => {
    const story = follow(0, 500, 500, 900);
    expect(story.told).toEqual(['arrears']);
    expect(story.open()).toMatchObject([{ facts: { minor: 500 } }]);
  });

  it('closes once it is paid, and is told anew', () => {
    expect(follow(500, 0).open()).toEqual([]);
    expect(follow(500, 0, 500).told).toEqual(['arrears', 'arrears']);
  });

  it('is not paid by an answer that is silent about it', () => {
    const story = follow(500, null, 500);
    expect(story.told).toEqual(['arrears']);
  });

  it('was paid where nothing is said of it for a day: the next debt is told', () => {
    const story = follow(500, null);
    story.wait(DAY);
    story.read(owing(null));
    story.wait(30 * DAY);
    story.read(owing(700));
    expect(story.told).toEqual(['arrears', 'arrears']);
  });

  it('is none the other way round', () => {
    expect(follow(-500).told).toEqual([]);
  });
});
