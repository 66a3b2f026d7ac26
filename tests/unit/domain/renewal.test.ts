import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../utils/domain/time';
import { aBucket, aReading, aRenewal, GB, NOW, percentLeft } from '../../support/builders';
import { beginStory } from './story';

const unchanged = aReading();
const longer = aReading({ expiresAt: NOW + 50 * DAY });
const larger = aReading({
  buckets: [aBucket({ remaining: 16 * GB, used: 4 * GB, total: 20 * GB })],
});
const refilled = aReading({ buckets: [percentLeft(100)] });
const added = aReading({
  buckets: [aBucket(), aBucket({ id: 'extra', remaining: GB, total: GB })],
});

function renewing(parts: Parameters<typeof aRenewal>[0] = {}) {
  const story = beginStory({ renewals: [aRenewal(parts)] });
  story.read(unchanged);
  return { ...story, state: () => story.renewal('renewal-1')?.state };
}

describe('a renewal is confirmed', () => {
  it.each([
    ['by validity', longer, 'validity'],
    ['by an allowance', larger, 'allowance'],
    ['by a refill', refilled, 'refill'],
    ['by a new bucket', added, 'new-bucket'],
  ])('%s, and says what changed', (_, reading, what) => {
    const story = renewing();
    story.wait(HOUR);
    story.read(reading);
    expect(story.renewal('renewal-1')).toMatchObject({
      state: 'confirmed',
      closedAt: NOW + HOUR,
      evidence: [{ what }],
    });
    expect(story.told).toEqual(['renewal-confirmed']);
  });

  it.each([
    ['an unchanged reading', unchanged],
    ['less than before', aReading({ buckets: [percentLeft(50)] })],
    ['another name for the plan', aReading({ planId: 'plan-20', planName: 'Japan 20 GB' })],
    ['a rounded end', aReading({ expiresAt: NOW + 20 * DAY + HOUR - 1 })],
    ['a rounded counter', aReading({ buckets: [percentLeft(61.9)] })],
    ['an empty new bucket', aReading({ buckets: [aBucket(), percentLeft(0, { id: 'extra' })] })],
    ['a rounded total', aReading({ buckets: [aBucket({ total: 10 * GB + 10_000_000 })] })],
    ['another line', aReading({ lineId: 'osaka', expiresAt: NOW + 50 * DAY })],
  ])('but not by %s', (_, reading) => {
    const story = renewing();
    story.read(unchanged, ...(reading.lineId === 'osaka' ? [reading] : []));
    if (reading.lineId !== 'osaka') story.read(reading);
    expect(story.state()).toBe('waiting');
  });

  it('against the reading it began with, not against the last one', () => {
    const baseline = { expiresAt: NOW + 20 * DAY, buckets: [percentLeft(5)] };
    const story = renewing({ baseline });
    expect(story.state()).toBe('confirmed');
  });

  it('never by a failure or by time', () => {
    const story = renewing();
    story.fail({ kind: 'offline' });
    story.wait(HOUR);
    story.time();
    expect(story.state()).toBe('waiting');
  });

  it('once, and the good news leaves a day after it was seen', () => {
    const story = renewing();
    story.read(longer);
    story.read(longer);
    expect(story.told).toEqual(['renewal-confirmed']);
    for (const { id } of story.open()) story.answer(id, { shownAt: story.now() });
    story.wait(DAY);
    story.time();
    expect(story.open()).toEqual([]);
  });

  it('and the good news that nobody saw leaves after a week', () => {
    const story = renewing();
    story.read(longer);
    story.wait(7 * DAY - 1);
    story.time();
    expect(story.open()).toHaveLength(1);
    story.wait(1);
    story.time();
    expect(story.open()).toEqual([]);
  });
});

describe('a renewal that does not come', () => {
  it('is overdue at its moment, not before, and told once', () => {
    const story = renewing();
    story.wait(2 * HOUR - 1);
    story.time();
    expect(story.state()).toBe('waiting');
    story.wait(1);
    story.time();
    story.time();
    story.read(unchanged);
    expect(story.state()).toBe('overdue');
    expect(story.told).toEqual(['renewal-overdue']);
  });

  it('is overdue by the provider’s clock', () => {
    const story = renewing();
    const poll = { readings: [unchanged], plans: null, clockOffset: HOUR, endpoints: {} };
    story.wait(HOUR);
    story.step({ kind: 'reading', poll, minPace: 0 });
    expect(story.state()).toBe('overdue');
  });

  it('may still be confirmed, which closes the complaint', () => {
    const story = renewing();
    story.wait(3 * HOUR);
    story.read(unchanged);
    story.read(longer);
    expect(story.state()).toBe('confirmed');
    expect(story.open().map(({ kind }) => kind)).toEqual(['renewal-confirmed']);
  });

  it('is given up after seven days, which closes the complaint', () => {
    const story = renewing();
    story.wait(3 * HOUR);
    story.read(unchanged);
    story.wait(7 * DAY - 3 * HOUR - 1);
    story.read(unchanged);
    expect(story.state()).toBe('overdue');
    story.wait(1);
    story.read(unchanged);
    expect(story.renewal('renewal-1')).toMatchObject({
      state: 'given-up',
      closedAt: NOW + 7 * DAY,
    });
    expect(story.open().map(({ kind }) => kind)).toEqual([]);
  });

  it('is neither overdue nor given up by the clock alone', () => {
    const story = renewing();
    story.wait(8 * DAY);
    story.time();
    expect(story.state()).toBe('waiting');
    expect(story.told).toEqual([]);
  });

  it('is confirmed by the reading of that very moment', () => {
    const story = renewing();
    story.wait(7 * DAY);
    story.read(longer);
    expect(story.state()).toBe('confirmed');
  });

  it.each(['given-up', 'confirmed'] as const)('and is %s stays so', (state) => {
    const story = renewing({ state, closedAt: NOW });
    story.wait(3 * HOUR);
    story.read(longer);
    story.time();
    expect(story.state()).toBe(state);
    expect(story.told).toEqual([]);
  });
});
