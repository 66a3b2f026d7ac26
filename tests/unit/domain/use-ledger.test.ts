import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/domain/model';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import type { UseLedger } from '../../../utils/domain/use-ledger';
import {
  bytesLeft,
  followUse,
  usedPerDay,
  usedWithin,
  usualHour,
} from '../../../utils/domain/use-ledger';
import { aBucket, aDailyCap, aReading, GB, MB, NOW } from '../../support/builders';

const left = (remaining: number | null) =>
  aReading({ buckets: [aBucket({ remaining, used: null, total: 10 * GB })] });

/** A ledger over readings of what is left, each at its hour. */
function follow(...steps: [hours: number, reading: Reading | number, zone?: string][]): UseLedger {
  let ledger: UseLedger | undefined;
  let before: Reading | null = null;
  for (const [hours, given, zone = 'UTC'] of steps) {
    const reading = typeof given === 'number' ? left(given) : given;
    ledger = followUse(ledger, before, reading, NOW + hours * HOUR, zone);
    before = reading;
  }
  if (ledger === undefined) throw new Error('no steps');
  return ledger;
}

const sum = ({ hours }: UseLedger) => hours.reduce((all, [, bytes]) => all + bytes, 0);

describe('what was used', () => {
  it('begins with nothing', () => {
    expect(follow([0, 5 * GB])).toEqual({
      since: NOW,
      at: NOW,
      hours: [],
      steps: [],
      day: { startsAt: NOW - 3 * HOUR, left: 5 * GB },
    });
  });

  it('is what is less, spread over the hours in between', () => {
    const ledger = follow([0, 5 * GB], [2, 3 * GB]);
    expect(ledger.hours.map(([, bytes]) => bytes)).toEqual([GB, GB]);
    expect(ledger.steps).toEqual([{ from: NOW, to: NOW + 2 * HOUR, bytes: 2 * GB }]);
  });

  it('is nothing where more is left: a refill or a correction', () => {
    expect(sum(follow([0, GB], [1, 10 * GB], [2, 9 * GB]))).toBe(GB);
  });

  it('is nothing of a bucket that came, went or came back', () => {
    const two = aReading({ buckets: [aBucket(), aBucket({ id: 'b', remaining: GB })] });
    const one = aReading({ buckets: [aBucket()] });
    expect(sum(follow([0, two], [1, one], [2, two], [3, one]))).toBe(0);
  });

  it('is told by what is used, where what is left is not', () => {
    const used = (bytes: number) =>
      aReading({ buckets: [aBucket({ remaining: null, total: null, used: bytes })] });
    expect(sum(follow([0, used(GB)], [1, used(3 * GB)]))).toBe(2 * GB);
    expect(sum(follow([0, left(5 * GB)], [1, used(3 * GB)]))).toBe(0);
  });

  it('leaves out daily caps, what has no limit, and calls', () => {
    const others = (remaining: number) => [
      aDailyCap({ remaining }),
      aBucket({ id: 'u', unlimited: true, remaining }),
      aBucket({ id: 'v', kind: 'voice', remaining }),
    ];
    const reading = (remaining: number) => aReading({ buckets: [aBucket(), ...others(remaining)] });
    expect(sum(follow([0, reading(GB)], [1, reading(0)]))).toBe(0);
  });
});

describe('an answer', () => {
  it('that is late or of the same moment changes nothing', () => {
    const ledger = follow([0, 5 * GB], [2, 4 * GB]);
    expect(followUse(ledger, left(4 * GB), left(GB), ledger.at, 'UTC')).toBe(ledger);
    expect(followUse(ledger, left(4 * GB), left(GB), ledger.at - MINUTE, 'UTC')).toBe(ledger);
  });

  it('after a clock was set right begins anew, rather than never', () => {
    const ledger = follow([24 * 365, 5 * GB], [0, 4 * GB], [1, 3 * GB]);
    expect(ledger).toMatchObject({ since: NOW, at: NOW + HOUR });
    expect(sum(ledger)).toBe(GB);
  });
});

describe('the day', () => {
  const dayOf = (...steps: Parameters<typeof follow>) => follow(...steps).day;

  it('begins by the user’s clock', () => {
    expect(dayOf([0, GB, 'Asia/Tokyo'])?.startsAt).toBe(NOW - 12 * HOUR);
    expect(dayOf([0, GB, 'America/New_York'])?.startsAt).toBe(NOW - 22 * HOUR);
  });

  it('keeps what was left when it began', () => {
    expect(dayOf([0, 5 * GB], [1, 4 * GB], [2, 3 * GB])?.left).toBe(5 * GB);
  });

  it('takes its part of the night', () => {
    // Six of the twelve hours in between belong to the new day.
    expect(dayOf([15, 5 * GB], [27, 3 * GB])?.left).toBe(4 * GB);
  });

  it('is counted anew after a refill, and not after a correction', () => {
    expect(dayOf([0, 2 * GB], [1, GB], [2, 9 * GB])?.left).toBe(9 * GB);
    expect(dayOf([0, 2 * GB], [1, GB], [2, 1.1 * GB])?.left).toBe(2 * GB);
  });

  it('is unknown where what is left is', () => {
    expect(dayOf([0, left(null)])).toBeNull();
    expect(bytesLeft(left(null))).toBeNull();
    expect(bytesLeft(aReading({ buckets: [] }))).toBeNull();
  });
});

describe('a pace', () => {
  it('of an hour is known only from readings close enough', () => {
    expect(usedWithin(follow([0, 5 * GB], [1, 4 * GB]), 1)).toBe(GB);
    expect(usedWithin(follow([0, 5 * GB], [2, 4 * GB]), 1)).toBeNull();
    expect(usedWithin(follow([0, 5 * GB]), 1)).toBeNull();
  });

  it('of a day is known after a day', () => {
    expect(usedPerDay(follow([0, 5 * GB], [23, 4 * GB]))).toBeNull();
    expect(usedPerDay(follow([0, 5 * GB], [48, 4 * GB]))).toBeCloseTo(GB / 2, -6);
  });

  it('of a usual hour leaves out the idle, and the last ones', () => {
    const steps = Array.from({ length: 40 }, (_, hour): [number, number] => [
      hour,
      10 * GB - Math.floor((hour + 1) / 2) * 80 * MB,
    ]);
    const ledger = follow(...steps, [40, GB]);
    expect(usualHour(ledger)).toBeCloseTo(80 * MB, -6);
    expect(usualHour(follow(...steps.slice(0, 10)))).toBeNull();
  });
});

describe('whatever comes', () => {
  const step = fc.record({ hours: fc.nat(60), left: fc.nat(10_000), late: fc.boolean() });

  it('it stays small, in order, and counts nothing twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        let at = NOW;
        let ledger: UseLedger | undefined;
        let before: Reading | null = null;
        let used = 0;
        for (const { hours, left: megabytes, late } of steps) {
          const reading = left(megabytes * MB);
          if (late && ledger !== undefined) {
            expect(followUse(ledger, before, reading, at, 'UTC')).toBe(ledger);
            continue;
          }
          at += (hours + 1) * 10 * MINUTE;
          used += Math.max(0, (bytesLeft(before ?? reading) ?? 0) - megabytes * MB);
          ledger = followUse(ledger, before, reading, at, 'Europe/Berlin');
          before = reading;
        }
        if (ledger === undefined) return;
        expect(ledger.hours.length).toBeLessThanOrEqual(14 * 24 + 1);
        expect(ledger.steps.every(({ to }) => to > at - DAY / 3)).toBe(true);
        expect(sum(ledger)).toBeLessThanOrEqual(used + 1);
        expect(ledger.hours.every(([, bytes]) => bytes > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
