import { describe, expect, it } from 'vitest';
import { lineNeed, type NeedQuestion } from '../../../../utils/domain/advice-for-line/line-need';
import type { Line } from '../../../../utils/domain/connection';
import type { DayRow } from '../../../../utils/domain/history/history-rows';
import { DAY } from '../../../../utils/domain/time';
import { GB, NOW } from '../../../support/builders';
import { aUsedLine, usedEvenly } from './a-question';

const question = (line: Line, parts: Partial<NeedQuestion> = {}): NeedQuestion => ({
  line,
  catalogue: [],
  rows: [],
  now: NOW,
  zone: 'Asia/Tokyo',
  certainty: 80,
  ...parts,
});

const perDay = (asked: NeedQuestion): number => {
  const need = lineNeed(asked);
  const { from, to } = { from: need?.need.days[0]?.from ?? 0, to: need?.need.days.at(-1)?.to ?? 0 };
  return (need?.need.used(to) ?? 0) / ((to - from) / DAY) / GB;
};

const oldDays = (gigabytes: (back: number) => number): DayRow[] =>
  Array.from({ length: 110 }, (_, index) => ({
    lineKey: 'nippon/tokyo',
    bucketId: 'data',
    counts: true,
    date: new Date(NOW - (index + 15) * DAY).toISOString().slice(0, 10),
    used: gigabytes(index + 15) * GB,
    added: 0,
    left: null,
    total: null,
    country: null,
  }));

const line = aUsedLine(0, -1, 0.4 * GB);

describe('the need of a line', () => {
  it('is surer where months were alike, and less where they were not', () => {
    const alone = perDay(question(line));
    const alike = perDay(question(line, { rows: oldDays(() => 0.4) }));
    const bursts = oldDays((back) => (Math.floor(back / 30) % 2 === 0 ? 0.1 : 1.5));
    expect(alike).toBeLessThan(alone * 0.9);
    expect(alike).toBeGreaterThan(0.4);
    expect(perDay(question(line, { rows: bursts }))).toBeGreaterThan(alike * 1.2);
  });

  it('does not count rows of other buckets', () => {
    const rows = oldDays(() => 5).map((row) => ({ ...row, counts: false }));
    expect(perDay(question(line, { rows }))).toBe(perDay(question(line)));
  });

  it('runs out when the outlook says so', () => {
    const running = aUsedLine(4 * GB, 20, 0.4 * GB);
    const outlook = (p10: number | null, p50: number | null): Line => ({
      ...running,
      outlook: {
        p10: p10 === null ? null : NOW + p10 * DAY,
        p50: p50 === null ? null : NOW + p50 * DAY,
        p90: null,
        madeAt: NOW,
        leftBytes: 4 * GB,
        at: NOW,
        expiresAt: NOW + 20 * DAY,
        perDay: 0.4 * GB,
      },
    });
    const lacks = (made: Line, certainty: 50 | 80 | 90): number =>
      ((lineNeed(question(made, { certainty }))?.lackingAt ?? Number.NaN) - NOW) / DAY;
    expect(Math.abs(lacks(outlook(5, 9), 90) - 5)).toBeLessThan(1.01);
    expect(Math.abs(lacks(outlook(5, 9), 50) - 9)).toBeLessThan(1.01);
    expect(lacks(outlook(5, 9), 80)).toBeGreaterThan(5);
    expect(lacks(outlook(5, 9), 80)).toBeLessThan(7.5);
    // Nothing runs out before the line ends.
    expect(Math.abs(lacks(outlook(null, null), 90) - 20)).toBeLessThan(1.01);
    // What speaks of another moment says nothing.
    const old = { ...outlook(1, 2), reading: { ...running.reading, expiresAt: NOW + 25 * DAY } };
    expect(lacks(old, 90)).toBe(lacks({ ...running, reading: old.reading }, 90));
  });

  it('needs a day of use', () => {
    expect(lineNeed(question({ ...line, use: usedEvenly(GB, 0.9) }))).toBeNull();
    expect(lineNeed(question({ ...line, use: usedEvenly(GB, 1) }))).not.toBeNull();
  });

  it('looks one period ahead, from where what is there no longer suffices', () => {
    expect(lineNeed(question(line))?.need.days).toHaveLength(28);
    const week = {
      ...line,
      reading: { ...line.reading, startsAt: NOW - 8 * DAY, expiresAt: NOW - DAY },
    };
    expect(lineNeed(question(week))?.need.days).toHaveLength(6);
    expect(lineNeed(question(aUsedLine(90 * GB, 60, 0.4 * GB)))?.need.days).toHaveLength(30);
  });
});
