import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../utils/domain/time';
import { aReading, percentLeft } from '../../support/builders';
import { beginStory } from './story';

const id = 'nippon/tokyo:data:data:20@1';
const at = (percent: number) => aReading({ expiresAt: null, buckets: [percentLeft(percent)] });

function lowLine() {
  const story = beginStory();
  story.read(at(19));
  return {
    ...story,
    snooze: () => story.answer(id, { state: 'snoozed', snoozedUntil: story.now() + DAY }),
    notices: () => story.effects.filter(({ kind }) => kind === 'notify').map((effect) => effect.id),
  };
}

describe('a snoozed alert', () => {
  it('is quiet for its day', () => {
    const story = lowLine();
    story.snooze();
    story.wait(DAY - 1);
    story.time();
    story.read(at(18));
    story.fail({ kind: 'offline' });
    expect(story.open()).toEqual([]);
    expect(story.notices()).toHaveLength(1);
  });

  it('comes back after it, once, as a notice of its own', () => {
    const story = lowLine();
    story.snooze();
    story.wait(DAY);
    for (let round = 0; round < 3; round += 1) {
      story.time();
      story.wait(HOUR);
    }
    expect(story.notices()).toEqual([`notify:${id}~0`, `notify:${id}~1`]);
    expect(story.open()).toMatchObject([{ id, reminders: 1, snoozedUntil: null }]);
  });

  it('can be snoozed again', () => {
    const story = lowLine();
    for (let round = 0; round < 2; round += 1) {
      story.snooze();
      story.wait(DAY);
      story.time();
    }
    expect(story.notices().at(-1)).toBe(`notify:${id}~2`);
  });

  it('does not come back once it no longer holds', () => {
    const story = lowLine();
    story.snooze();
    story.read(at(100));
    story.wait(2 * DAY);
    story.time();
    expect(story.notices()).toHaveLength(1);
    expect(story.open()).toEqual([]);
  });

  it('does not keep a worse one quiet', () => {
    const story = lowLine();
    story.snooze();
    story.read(at(9));
    expect(story.open().map(({ level }) => level)).toEqual([10]);
    story.wait(2 * DAY);
    story.time();
    expect(story.open().map(({ level }) => level)).toEqual([10]);
  });
});

describe('an acknowledged alert', () => {
  it('is not raised again by reading, failing or waiting', () => {
    const story = lowLine();
    story.answer(id, { state: 'acknowledged' });
    story.read(at(18));
    story.fail({ kind: 'timeout' });
    story.wait(3 * DAY);
    story.time();
    story.read(at(19.9));
    story.read(at(19));
    expect(story.told).toEqual(['data-low 20']);
    expect(story.open()).toEqual([]);
  });

  it('gives way to a worse one', () => {
    const story = lowLine();
    story.answer(id, { state: 'acknowledged' });
    story.read(at(9));
    expect(story.told).toEqual(['data-low 20', 'data-low 10']);
  });

  it('comes again in the next episode', () => {
    const story = lowLine();
    story.answer(id, { state: 'acknowledged' });
    story.read(at(100));
    story.read(at(19));
    expect(story.told).toEqual(['data-low 20', 'data-low 20']);
  });
});
