import { describe, expect, test, vi } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';
import { browse } from '../../support/fake-browsing';
import { roundsIn } from '../../support/fake-provider';

const browsing = browse();
const rounds = async () => roundsIn(await browsing.provider.asked());
const connections = async () => (await browsing.worker.store()).getAll('connections');
const statusOf = async () => (await connections())[0]?.status;

describe('single flight', () => {
  test('two wakes at once are one round', async () => {
    await browsing.connect();
    browsing.later(HOUR);
    await browsing.provider.forget();
    await Promise.all([browsing.worker.runCycle(), browsing.worker.runCycle()]);
    expect(await rounds()).toBe(1);
  });

  test('a refresh asked for while it is being read joins that reading', async () => {
    const id = await browsing.connect();
    await browsing.provider.forget();
    const { fetch } = globalThis;
    let second: Promise<unknown> | null = null;
    vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) => {
      // The round is under way: the provider is being asked.
      second ??= browsing.worker.send({ do: 'refresh', connectionId: id });
      return fetch(...request);
    });
    await browsing.worker.runCycle([id]);
    await second;
    vi.stubGlobal('fetch', fetch);
    expect(await rounds()).toBe(1);
  });

  test('a refresh of all is one round of each', async () => {
    await browsing.connect();
    await browsing.connect({ secret: 'sandbox-lee' });
    await browsing.provider.forget();
    await browsing.worker.send({ do: 'refresh', connectionId: null });
    expect(await rounds()).toBe(2);
  });
});

describe('due times outlive the worker', () => {
  test('a new worker does not ask what is not due', async () => {
    await browsing.connect();
    await browsing.provider.forget();
    browsing.later(29 * MINUTE);
    await browsing.restart();
    expect(await rounds()).toBe(0);
  });

  test('a new worker asks what fell due while there was none', async () => {
    await browsing.connect();
    await browsing.provider.forget();
    browsing.later(30 * MINUTE);
    await browsing.restart();
    expect(await rounds()).toBe(1);
    expect((await statusOf())?.nextDueAt).toBe(NOW + HOUR);
  });

  test('of two connections only the due one is asked', async () => {
    await browsing.connect({ paceMinutes: 60 });
    await browsing.connect({ secret: 'sandbox-lee', paceMinutes: 10 });
    await browsing.provider.forget();
    browsing.later(20 * MINUTE);
    await browsing.restart();
    const asked = await browsing.provider.asked();
    expect(new Set(asked.map(({ subscriber }) => subscriber))).toEqual(new Set(['lee']));
  });

  test('an unchanged answer is asked for conditionally by the next worker, too', async () => {
    await browsing.connect();
    await browsing.provider.forget();
    browsing.later(HOUR);
    await browsing.restart();
    const asked = await browsing.provider.asked();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ conditional }) => conditional)).toBe(true);
  });
});

describe('who sits at the machine', () => {
  /** A connection of which a look is near, and its user's pace far. */
  async function nearLook(): Promise<void> {
    const id = await browsing.connect({ paceMinutes: 240 });
    const store = await browsing.worker.store();
    const [connection] = await connections();
    if (connection === undefined) throw new Error('not connected');
    const nextDueAt = NOW + 3 * MINUTE;
    const away = { dueAt: NOW + 4 * HOUR, instead: nextDueAt };
    const status = { ...connection.status, nextDueAt, away };
    await store.put('connections', { ...connection, id, status });
    await browsing.provider.forget();
  }

  test.each(['idle', 'locked'] as const)('is awaited while it is %s', async (state) => {
    await nearLook();
    browsing.machine.idle = state;
    browsing.later(10 * MINUTE);
    await browsing.restart();
    expect(await rounds()).toBe(0);
    browsing.machine.idle = 'active';
    await browsing.worker.runCycle();
    expect(await rounds()).toBe(1);
  });

  test('is reached elsewhere where a relay is on', async () => {
    const relay = { kind: 'ntfy', on: true, url: 'https://ntfy.example/mine' } as const;
    await nearLook();
    const store = await browsing.worker.store();
    await store.put('settings', { relay }, 'settings');
    browsing.machine.idle = 'locked';
    browsing.later(10 * MINUTE);
    await browsing.restart();
    expect(await rounds()).toBe(1);
  });

  test('sees no number that is older than half an hour in the popup', async () => {
    await browsing.connect({ paceMinutes: 240 });
    await browsing.provider.forget();
    browsing.later(29 * MINUTE);
    await browsing.worker.send({ do: 'wake' });
    expect(await rounds()).toBe(0);
    browsing.later(MINUTE);
    await browsing.worker.send({ do: 'wake' });
    expect(await rounds()).toBe(1);
  });
});

describe('after a failure', () => {
  const fail = (fault: object) =>
    browsing.provider.control('faults', [{ match: '/tmf-api', ...fault }]);

  test('waits a minute, then two, then four, up to the pace; a success starts afresh', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    await browsing.connect();
    browsing.later(30 * MINUTE);
    await fail({ kind: 'status', status: 503 });
    const waits: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      await browsing.worker.runCycle();
      const wait = ((await statusOf())?.nextDueAt ?? 0) - Date.now();
      waits.push(wait / MINUTE);
      expect(browsing.machine.alarms.get('cycle')?.scheduledTime).toBe(Date.now() + wait);
      browsing.later(wait);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
    await fail({ kind: 'delay', delayMs: 0 });
    await browsing.worker.runCycle();
    expect(await statusOf()).toMatchObject({ failure: null, failures: 0, failingSince: null });
  });

  test('does not ask before Retry-After, nor does a new worker', async () => {
    await browsing.connect();
    browsing.later(30 * MINUTE);
    await fail({ kind: 'status', status: 429, retryAfter: 7_200 });
    await browsing.worker.runCycle();
    const retryAt = Date.now() + 2 * HOUR;
    expect(await statusOf()).toMatchObject({ nextDueAt: retryAt, failure: { retryAt } });
    await fail({ kind: 'delay', delayMs: 0 });
    await browsing.provider.forget();
    browsing.later(2 * HOUR - SECOND);
    await browsing.restart();
    expect(await rounds()).toBe(0);
    browsing.later(SECOND);
    await browsing.restart();
    expect(await rounds()).toBe(1);
  });

  test('the last good reading stays', async () => {
    await browsing.connect();
    const before = await (await browsing.worker.store()).getAll('lines');
    browsing.later(30 * MINUTE);
    await fail({ kind: 'status', status: 503 });
    await browsing.worker.runCycle();
    const after = await (await browsing.worker.store()).getAll('lines');
    expect(after.map(({ reading, fetchedAt }) => ({ reading, fetchedAt }))).toEqual(
      before.map(({ reading, fetchedAt }) => ({ reading, fetchedAt })),
    );
    expect(browsing.machine.toolbar).toMatchObject({ text: '8.2G', colour: '#D9D7CF' });
  });
});

test('a permission that is gone is a failure without a request', async () => {
  await browsing.connect();
  await browsing.provider.forget();
  browsing.machine.granted.clear();
  browsing.later(30 * MINUTE);
  await browsing.worker.runCycle();
  expect((await statusOf())?.failure).toMatchObject({ kind: 'not-permitted' });
  expect(await browsing.provider.asked()).toEqual([]);
});
