import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../utils/domain/origins-of';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { demo, demoReading } from '../../../utils/providers/demo/adapter';
import {
  DEMO_DAYS,
  DEMO_TOTAL,
  demoPeriod,
  demoUsed,
} from '../../../utils/providers/demo/demo-use';
import { pollAdapter } from '../../../utils/providers/poll-adapter';
import { adapterIds, adapterOf, allAdapters } from '../../../utils/providers/registry';
import { NOW } from '../../support/builders';

const PERIOD = DEMO_DAYS * DAY;

const nobody: typeof fetch = () => {
  throw new Error('The demo asked somebody.');
};

/** One poll as the worker makes it, on a machine without a network. */
async function poll(now: number, endpoints: Record<string, string | null> = {}) {
  const asking = {
    address: 'https://demo.invalid',
    secret: null,
    line: null,
    gigabyte: 'decimal' as const,
    wantsPlans: true,
    endpoints,
    cache: new Map(),
  };
  const around = { fetch: nobody, isOnline: () => false, now: () => now, zone: 'Asia/Tokyo' };
  const polled = await pollAdapter(demo, asking, { ...around, timeoutMs: 1 });
  if (!polled.ok) throw new Error(polled.failure.kind);
  return polled.value;
}

describe('what the demo uses', () => {
  it('never falls, begins with nothing, and stays within the card', () => {
    let before = 0;
    for (let elapsed = 0; elapsed <= PERIOD; elapsed += 10 * MINUTE) {
      const used = demoUsed(elapsed);
      expect(used).toBeGreaterThanOrEqual(before);
      before = used;
    }
    expect(demoUsed(0)).toBe(0);
    expect(before).toBeLessThan(DEMO_TOTAL);
    expect(before).toBeGreaterThan(0.9 * DEMO_TOTAL);
  });

  it.each([-DAY, 2 * PERIOD, Number.MAX_SAFE_INTEGER])('stays within it after %d ms, too', (at) => {
    expect(demoUsed(at)).toBeGreaterThanOrEqual(0);
    expect(demoUsed(at)).toBeLessThan(DEMO_TOTAL);
  });

  it('follows the day: hardly anything at night, most of it in the evening', () => {
    const between = (from: number, to: number): number =>
      demoUsed(5 * DAY + to * HOUR) - demoUsed(5 * DAY + from * HOUR);
    expect(between(1, 6)).toBe(0);
    expect(between(18, 23)).toBeGreaterThan(between(8, 13));
  });

  it('begins anew when a period is over', () => {
    expect(demoPeriod(NOW, NOW + PERIOD - 1).startsAt).toBe(NOW);
    expect(demoPeriod(NOW, NOW + PERIOD)).toEqual({
      startsAt: NOW + PERIOD,
      endsAt: NOW + 2 * PERIOD,
    });
    // A clock that was set back is no period of its own.
    expect(demoPeriod(NOW, NOW - 1).endsAt).toBe(NOW);
  });
});

describe('the demo’s line', () => {
  it('says the same for the same moment, and the parts make up the whole', () => {
    expect(demoReading(NOW, NOW + 12 * DAY)).toEqual(demoReading(NOW, NOW + 12 * DAY));
    const [bucket] = demoReading(NOW, NOW + 12 * DAY).buckets;
    expect((bucket?.used ?? 0) + (bucket?.remaining ?? 0)).toBe(bucket?.total);
  });

  it('comes in the middle of a period that began at midnight, and goes on in it', async () => {
    const first = await poll(NOW);
    const [reading] = first.readings;
    // Midnight in Tokyo.
    expect(reading?.startsAt).toBe(NOW - 12 * HOUR - 11 * DAY);
    expect(reading?.expiresAt).toBe(NOW - 12 * HOUR + 19 * DAY);
    const later = await poll(NOW + 2 * DAY, first.endpoints);
    expect(later.readings[0]?.startsAt).toBe(reading?.startsAt);
    expect(later.endpoints).toEqual(first.endpoints);
  });

  it('begins anew where what was kept of it is no moment', async () => {
    const { readings } = await poll(NOW, { since: 'yesterday' });
    expect(readings[0]?.startsAt).toBe(NOW - 12 * HOUR - 11 * DAY);
  });

  it('sells nothing: none of its plans has a checkout', async () => {
    const { plans } = await poll(NOW);
    expect(plans?.length).toBeGreaterThan(1);
    expect(plans?.filter(({ checkout, support }) => checkout !== null || support !== null)).toEqual(
      [],
    );
  });
});

describe('the demo', () => {
  it('is there for its own connection, and none of the providers that are offered', async () => {
    expect(await adapterOf('demo')).toBe(demo);
    expect(adapterIds).not.toContain('demo');
    expect(await allAdapters()).not.toContain(demo);
  });

  it('needs nothing allowed', () => {
    expect(originsOf(demo, 'https://demo.invalid')).toEqual([]);
  });
});
