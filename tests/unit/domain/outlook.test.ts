import { describe, expect, it } from 'vitest';
import type { Line } from '../../../utils/domain/connection';
import { needsOutlook } from '../../../utils/domain/needs-outlook';
import { lookAhead } from '../../../utils/domain/outlook';
import { standingOutlook } from '../../../utils/domain/standing-outlook';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { aBucket, aLine, GB, MB, NOW } from '../../support/builders';
import { beginWhole, END, left, live } from './alerts/lived-days';

const line = (remaining: number, parts: Partial<Line> = {}): Line => ({
  ...aLine({ reading: left(remaining) }),
  ...parts,
});

const past = Array.from({ length: 5 * 24 }, (_, hour) => ({
  at: NOW - (120 - hour) * HOUR,
  remainingBytes: 100 * GB - hour * 250 * MB,
  totalBytes: 100 * GB,
}));

const outlookAt = (remaining: number) => {
  const outlook = lookAhead(line(remaining), past, NOW, NOW);
  if (outlook === null) throw new Error('no outlook');
  return outlook;
};

describe('the outlook of a line', () => {
  it('is a range that ascends, and comes before the end', () => {
    const { p10, p50, p90 } = outlookAt(70 * GB);
    expect(p10).toBeGreaterThan(NOW);
    expect(p50).toBeGreaterThan(p10 ?? Number.POSITIVE_INFINITY);
    expect(p90 ?? END).toBeGreaterThan(p50 ?? Number.POSITIVE_INFINITY);
    expect(p50).toBeLessThan(END);
  });

  it('is none without an amount, and past the end', () => {
    const unlimited = aBucket({ unlimited: true, remaining: null, total: null, used: null });
    const endless = aLine({ reading: left(0, { buckets: [unlimited] }) });
    expect(lookAhead(endless, past, NOW, NOW)).toBeNull();
    expect(lookAhead(line(70 * GB), past, END, END)).toBeNull();
  });

  it('of what has no end tells when it is used up all the same', () => {
    const endless = aLine({ reading: left(70 * GB, { expiresAt: null }) });
    const outlook = lookAhead(endless, past, NOW, NOW);
    expect(outlook?.expiresAt).toBeNull();
    expect(outlook?.p50).toBeGreaterThan(NOW + 5 * DAY);
  });

  it('stands while the data is used, and not after a refill or a moved end', () => {
    const outlook = outlookAt(70 * GB);
    expect(standingOutlook(line(60 * GB, { outlook }))).toBe(outlook);
    expect(standingOutlook(line(71 * GB, { outlook }))).toBe(outlook);
    expect(standingOutlook(line(80 * GB, { outlook }))).toBeNull();
    const moved = (by: number) => aLine({ reading: left(70 * GB, { expiresAt: END + by }) });
    expect(standingOutlook({ ...moved(HOUR), outlook })).toBe(outlook);
    expect(standingOutlook({ ...moved(DAY), outlook })).toBeNull();
  });

  it('is worked out again when something happened, and once an hour', () => {
    const outlook = outlookAt(70 * GB);
    expect(needsOutlook(line(70 * GB), NOW)).toBe(true);
    expect(needsOutlook(line(70 * GB, { outlook }), NOW + 59 * MINUTE)).toBe(false);
    expect(needsOutlook(line(70 * GB, { outlook }), NOW + HOUR)).toBe(true);
    // A clock that was set back is no reason to wait for it.
    expect(needsOutlook(line(70 * GB, { outlook }), NOW - DAY)).toBe(true);
    expect(needsOutlook(line(69.5 * GB, { outlook }), NOW + MINUTE)).toBe(false);
    expect(needsOutlook(line(68 * GB, { outlook }), NOW + MINUTE)).toBe(true);
    expect(needsOutlook(line(0, { outlook: outlookAt(0.4 * GB) }), NOW + MINUTE)).toBe(true);
    expect(needsOutlook(line(90 * GB, { outlook }), NOW + MINUTE)).toBe(true);
  });

  it('is kept through an answer that could not be judged', () => {
    const story = beginWhole();
    const remaining = live(story, 100 * GB, 30, 250 * MB);
    const before = story.line()?.outlook;
    expect(before?.perDay).toBeCloseTo(6 * GB, -6);
    story.wait(2 * HOUR);
    story.read(left(remaining, { buckets: [] }));
    expect(story.line()?.outlook).toBe(before);
  });
});
