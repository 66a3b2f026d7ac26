import { describe, expect, it } from 'vitest';
import { snoozed } from '../../../../utils/domain/alerts/snooze';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aReading, NOW, percentLeft } from '../../../support/builders';
import { anAlert } from '../../../support/fake-rows';
import { beginStory } from '../story';

const at = (text: string) => Date.parse(text);
const until = (answer: Parameters<typeof snoozed>[1], moment: string, zone = 'UTC') => {
  const end = snoozed(anAlert(), answer, at(moment), zone).snoozedUntil;
  return end === null ? null : new Date(end).toISOString().slice(0, 16);
};

describe('a snooze', () => {
  it.each<[string, Parameters<typeof until>, string | null]>([
    ['of an hour', ['hour', '2026-06-01T10:00Z'], '2026-06-01T11:00'],
    ['until tomorrow', ['tomorrow', '2026-06-01T10:00Z'], '2026-06-02T09:00'],
    ['until tomorrow, in the evening', ['tomorrow', '2026-06-01T23:59Z'], '2026-06-02T09:00'],
    ['until tomorrow, at midnight', ['tomorrow', '2026-06-02T00:00Z'], '2026-06-03T09:00'],
    ['by the user’s clock', ['tomorrow', '2026-06-01T20:00Z', 'Asia/Tokyo'], '2026-06-03T00:00'],
    ['over a short night', ['tomorrow', '2026-03-28T12:00Z', 'Europe/Berlin'], '2026-03-29T07:00'],
    ['over a long one', ['tomorrow', '2026-10-31T12:00Z', 'America/New_York'], '2026-11-01T14:00'],
    ['over no midnight', ['tomorrow', '2026-04-23T12:00Z', 'Africa/Cairo'], '2026-04-24T06:00'],
    ['until it is worse', ['worse', '2026-06-01T10:00Z'], null],
  ])('%s', (_, snooze, end) => {
    expect(until(...snooze)).toBe(end);
  });
});

describe('until it gets worse', () => {
  const begin = () => {
    const story = beginStory();
    story.read(aReading({ expiresAt: null, buckets: [percentLeft(19)] }));
    for (const { id } of story.open()) {
      story.answer(id, { state: 'snoozed', snoozedUntil: null });
    }
    return story;
  };
  const read = (story: ReturnType<typeof beginStory>, percent: number) =>
    story.read(aReading({ expiresAt: null, buckets: [percentLeft(percent)] }));

  it('is quiet for as long as it does not', () => {
    const story = begin();
    for (let day = 0; day < 100; day += 1) {
      story.wait(DAY);
      story.time();
      read(story, 19 - day / 20);
    }
    expect(story.told).toEqual(['data-low 20']);
  });

  it('ends with what is worse', () => {
    const story = begin();
    read(story, 9);
    expect(story.open()).toMatchObject([{ level: 10 }]);
  });

  it('ends with the facts', () => {
    const story = begin();
    read(story, 100);
    expect(story.holding()).toEqual([]);
  });
});

it('a snooze that ends unread is unread again', () => {
  const story = beginStory();
  story.read(aReading({ expiresAt: null, buckets: [percentLeft(19)] }));
  const [{ id } = { id: '' }] = story.open();
  story.answer(id, { state: 'snoozed', snoozedUntil: NOW + HOUR, readAt: NOW });
  story.wait(HOUR);
  story.time();
  expect(story.open()).toMatchObject([{ readAt: null, reminders: 1 }]);
});
