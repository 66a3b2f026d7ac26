import { describe, expect, it } from 'vitest';
import { allowanceCycle } from '../../../../utils/domain/forecast/allowance-cycle';
import { forecastRunOut } from '../../../../utils/domain/forecast/forecast-run-out';
import { useAhead } from '../../../../utils/domain/forecast/use-ahead';
import { useSpans } from '../../../../utils/domain/forecast/use-spans';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { families } from '../../../bench/forecast/families';
import { seeded } from '../../../bench/forecast/random';
import { STEPS_A_DAY, wishes } from '../../../bench/forecast/user';
import { GB, NOW } from '../../../support/builders';

/** Half a gigabyte a day for 20 days, and 5 GB left for 25. */
const even = {
  readings: Array.from({ length: 20 * 24 + 1 }, (_, hour) => ({
    at: NOW - (20 * 24 - hour) * HOUR,
    remainingBytes: 5 * GB + ((20 * 24 - hour) * GB) / 48,
    totalBytes: 30 * GB,
  })),
  now: NOW,
  remainingBytes: 5 * GB,
  expiresAt: NOW + 25 * DAY,
};
const spans = useSpans(even);
const ahead = useAhead({ ...even, spans, cycle: allowanceCycle(even, spans) }, 30);

describe('what will be used', () => {
  it('grows with time and with certainty, from nothing', () => {
    for (let days = 1; days <= 30; days += 1) {
      expect(ahead.enough(0.5, days)).toBeGreaterThan(ahead.enough(0.5, days - 1));
      expect(ahead.enough(0.9, days)).toBeGreaterThan(ahead.enough(0.8, days));
    }
    expect(ahead.enough(0.9, 0)).toBe(0);
    expect(ahead.enough(0.9, 31)).toBe(ahead.enough(0.9, 30));
  });

  it('lies around what was used, and agrees with when it runs out', () => {
    expect(ahead.enough(0.5, 30) / (15 * GB)).toBeGreaterThan(0.8);
    expect(ahead.enough(0.5, 30) / (15 * GB)).toBeLessThan(1.25);
    const { p50 } = forecastRunOut(even);
    const days = ((p50 ?? 0) - NOW) / DAY;
    expect(ahead.enough(0.5, Math.floor(days))).toBeLessThan(5.2 * GB);
    expect(ahead.enough(0.5, Math.ceil(days))).toBeGreaterThan(4.8 * GB);
  });

  it('suffices about as often as it says, whoever the user is', () => {
    const hits = { week: 0, month: 0, of: 0 };
    for (const [name, makeUser] of Object.entries(families)) {
      for (let user = 0; user < 12; user += 1) {
        const random = seeded(1_000 * user + name.length);
        const wish = wishes(makeUser(random), 450e6 * Math.exp(0.9 * random.normal()), 46, random);
        const used = (from: number, to: number): number =>
          wish.subarray(from * STEPS_A_DAY, to * STEPS_A_DAY).reduce((sum, each) => sum + each, 0);
        const begin = NOW - 16 * DAY;
        const seen = Array.from({ length: 14 * 24 }, (_, hour) => ({
          from: begin + (48 + hour) * HOUR,
          to: begin + (49 + hour) * HOUR,
          bytes: used(2 + hour / 24, 2 + (hour + 1) / 24),
          share: 0.5,
        }));
        const half = { at: NOW, remainingBytes: 7 * GB, totalBytes: 14 * GB };
        const input = {
          readings: [half],
          now: NOW,
          remainingBytes: 7 * GB,
          expiresAt: NOW + 15 * DAY,
        };
        const known = { ...input, readings: [], spans: seen, cycle: allowanceCycle(input, seen) };
        const { enough } = useAhead(known, 30);
        hits.week += used(16, 23) <= enough(0.8, 7) ? 1 : 0;
        hits.month += used(16, 46) <= enough(0.8, 30) ? 1 : 0;
        hits.of += 1;
      }
    }
    for (const share of [hits.week / hits.of, hits.month / hits.of]) {
      expect(share).toBeGreaterThan(0.72);
      expect(share).toBeLessThan(0.92);
    }
  });
});
