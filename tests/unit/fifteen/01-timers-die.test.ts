import { describe, expect, test, vi } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';
import { eventually, loadWorker } from '../../support/fake-worker';
import { silence, wakeUps } from './waking';

const { browsing, start, alarmRings, status, rounds } = wakeUps();

/** Timers that code of ours has set, and that are still there. */
function watchTimers() {
  const alive = new Map<unknown, string>();
  const ours = () => /\/(utils|entrypoints)\/\S+/.exec(new Error().stack ?? '')?.[0] ?? null;
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  const note = <Id>(id: Id, place: string | null): Id => {
    if (place !== null) alive.set(id, place);
    return id;
  };
  vi.stubGlobal('setTimeout', (run: () => void, ms: number, ...given: []) => {
    const id = setTimeout(() => {
      alive.delete(id);
      run(...given);
    }, ms);
    return note(id, ours());
  });
  vi.stubGlobal('setInterval', (run: () => void, ms: number, ...given: []) => {
    const place = ours();
    return note(setInterval(run, ms, ...given), place && `${place} every ${ms}`);
  });
  vi.stubGlobal('clearTimeout', (id: never) => {
    alive.delete(id);
    clearTimeout(id);
  });
  vi.stubGlobal('clearInterval', (id: never) => {
    alive.delete(id);
    clearInterval(id);
  });
  return alive;
}

describe('failure 1: the worker dies after 30 s idle, and its timers with it', () => {
  test('nothing that is to come hangs on a timer', async () => {
    const timers = watchTimers();
    await browsing.connect();
    browsing.later(30 * MINUTE);
    await start();
    expect(await rounds()).toBe(2);
    expect([...timers.values()]).toEqual([]);
  });

  test('the alarm alone brings every next poll, to a worker that knows nothing', async () => {
    await browsing.connect();
    await browsing.provider.forget();
    for (let ring = 1; ring <= 6; ring += 1) {
      await alarmRings();
      expect(Date.now()).toBe(NOW + ring * 30 * MINUTE);
      expect(await status()).toMatchObject({ attemptedAt: Date.now(), failure: null });
    }
    expect(await rounds()).toBe(6);
  });

  test('a worker that waits for a slow provider stays awake for it, and is missed if it dies', async () => {
    await browsing.connect();
    browsing.later(DAY);
    const timers = watchTimers();
    const { fetch } = globalThis;
    const asking = vi.fn<typeof fetch>(silence);
    vi.stubGlobal('fetch', asking);
    (await loadWorker(browsing.machine)).main();
    await eventually(() => asking.mock.calls.length).toBeGreaterThan(0);
    const [pulse = ''] = [...timers.values()].filter((timer) => timer.includes(' every '));
    expect(Number(/every (\d+)/.exec(pulse)?.[1])).toBeLessThan(30 * SECOND);
    // It dies all the same; what it had asked is never answered.
    vi.stubGlobal('fetch', fetch);
    await alarmRings();
    expect(Date.now()).toBeLessThanOrEqual(NOW + DAY + MINUTE);
    expect(await status()).toMatchObject({ succeededAt: Date.now() });
  });
});
