import { describe, expect, test, vi } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../utils/domain/time';
import type { Machine } from '../../support/fake-machine';
import { ourPage } from '../../support/fake-worker';
import { wakeUps } from './waking';

const { browsing, start, atRest, rounds, status, fault, mend } = wakeUps();

const wakes: ((machine: Machine) => unknown)[] = [
  ({ events }) => events.alarm.fire({ name: 'cycle' }),
  ({ events }) => events.startup.fire(),
  ({ events }) => events.idle.fire('active'),
  ({ online }) => online.fire(),
  // A popup that opens.
  ({ events }) => events.message.fire({ do: 'wake' }, ourPage),
];
const burst = (machine: Machine) => {
  for (const wake of [...wakes, ...wakes, ...wakes]) wake(machine);
};

describe('failure 9: polling so often that the provider locks out', () => {
  test('a burst of wakes and popups asks nothing that is not due, and once what is', async () => {
    await browsing.connect();
    await browsing.provider.forget();
    const counts: number[] = [];
    for (let bursts = 0; bursts < 8; bursts += 1) {
      browsing.later(4 * MINUTE);
      await start(burst);
      counts.push(await rounds());
    }
    // 32 minutes, and a pace of 30.
    expect(counts).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('ten refreshes while it is being asked join that one', async () => {
    const connectionId = await browsing.connect();
    browsing.later(HOUR);
    await browsing.provider.forget();
    await start((machine) => {
      burst(machine);
      for (let pressed = 0; pressed < 10; pressed += 1) {
        machine.events.message.fire({ do: 'refresh', connectionId }, ourPage);
      }
    });
    expect(await rounds()).toBe(1);
  });

  test('a failing provider is asked ever more rarely, whatever wakes the worker', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    await browsing.connect();
    await fault({ kind: 'status', status: 503 });
    browsing.later(30 * MINUTE);
    await browsing.provider.forget();
    for (let minute = 0; minute < 17; minute += 1) {
      await start(burst);
      browsing.later(MINUTE);
    }
    // After 0, 1, 3, 7 and 15 minutes.
    expect(await rounds()).toBe(5);
  });

  test.each<[string, () => number | string]>([
    ['in seconds', () => 7_200],
    ['as a date', () => new Date(Date.now() + 2 * HOUR).toUTCString()],
  ])('Retry-After %s is kept across restarts, also when refresh is pressed', async (_, when) => {
    const connectionId = await browsing.connect();
    browsing.later(30 * MINUTE);
    await fault({ kind: 'status', status: 429, retryAfter: when() });
    await start();
    const retryAt = Date.now() + 2 * HOUR;
    expect(await status()).toMatchObject({ nextDueAt: retryAt, failure: { kind: 'rate-limited' } });
    await mend();
    await browsing.provider.forget();
    while (Date.now() + 20 * MINUTE < retryAt) {
      browsing.later(20 * MINUTE);
      await start(({ events }) => events.message.fire({ do: 'refresh', connectionId }, ourPage));
      burst(browsing.machine);
      await atRest();
    }
    expect(await rounds()).toBe(0);
    browsing.later(20 * MINUTE + SECOND);
    await start();
    expect(await rounds()).toBe(1);
  });
});
