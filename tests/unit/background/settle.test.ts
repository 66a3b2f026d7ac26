import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MINUTE } from '../../../utils/domain/time';
import { commit } from '../../../utils/store/commit';
import { aReading, NOW, percentLeft } from '../../support/builders';
import { browse } from '../../support/fake-browsing';
import { roundsIn } from '../../support/fake-provider';

const browsing = browse();

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

const runLow = () =>
  browsing.provider.control('consume', { line: 'line-jp', leaveBytes: 900_000_000 });

async function pass(): Promise<void> {
  browsing.later(30 * MINUTE);
  // What a listener's guard would catch and write down.
  await browsing.worker.runCycle().catch(() => undefined);
}

describe('notifications', () => {
  test('appear once for an alert, and stay once through later rounds', async () => {
    await browsing.connect();
    await runLow();
    await pass();
    expect(browsing.machine.appeared).toHaveLength(1);
    await pass();
    await browsing.restart();
    expect(browsing.machine.appeared).toHaveLength(1);
  });

  test('name the line and the amount that is stored when they are shown', async () => {
    const id = await browsing.connect();
    const store = await browsing.worker.store();
    const connection = await store.get('connections', id);
    if (connection === undefined) throw new Error('not saved');
    const low = aReading({ lineId: 'line-jp', name: 'Phone', buckets: [percentLeft(15)] });
    const poll = { readings: [low], plans: null, clockOffset: 0, endpoints: {} };
    // Another connection's settling is busy with the toolbar while this reading arrives.
    let arrived: Promise<unknown> | null = null;
    vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementation(async () => {
      arrived ??= commit(store, connection, { kind: 'reading', poll, minPace: 0 }, NOW);
      await arrived;
    });
    await browsing.worker.settle(store);
    await browsing.worker.settle(store);
    const notices = [...browsing.machine.visible.values()];
    expect(notices).toHaveLength(1);
    expect(notices[0]?.title).toContain('Phone');
    expect(notices[0]?.message).toMatch(/1\.5\sGB/);
  });

  test('that the system refuses stop neither badge, alarm nor polling', async () => {
    await browsing.connect();
    await runLow();
    browsing.machine.refused.add('notifications.create');
    await pass();
    expect(browsing.machine.toolbar.text).toBe('900M');
    await browsing.provider.forget();
    await pass();
    expect(roundsIn(await browsing.provider.asked())).toBe(1);
    expect(browsing.machine.alarms.get('cycle')?.scheduledTime).toBe(Date.now() + 30 * MINUTE);
  });

  test('that the system refuses for a while appear afterwards', async () => {
    await browsing.connect();
    await runLow();
    browsing.machine.refused.add('notifications.create');
    await pass();
    browsing.machine.refused.clear();
    await pass();
    expect(browsing.machine.appeared).toHaveLength(1);
  });
});

describe('a toolbar that cannot be painted', () => {
  test('stops neither alarm, notifications nor polling', async () => {
    await browsing.connect();
    await runLow();
    browsing.machine.refused.add('action.setIcon');
    await pass();
    expect(browsing.machine.appeared).toHaveLength(1);
    await browsing.provider.forget();
    await pass();
    expect(roundsIn(await browsing.provider.asked())).toBe(1);
  });

  test('is painted as soon as it can be', async () => {
    await browsing.connect();
    await runLow();
    browsing.machine.refused.add('action.setBadgeText');
    await pass();
    browsing.machine.refused.clear();
    await pass();
    expect(browsing.machine.toolbar.text).toBe('900M');
  });
});

describe('the alarm', () => {
  test('is set to the next thing due, whatever that is', async () => {
    const id = await browsing.connect({ paceMinutes: 24 * 60 });
    await browsing.provider.control('expire', { line: 'line-jp', inSeconds: 3_600 });
    await browsing.worker.send({ do: 'refresh', connectionId: id });
    const at = browsing.machine.alarms.get('cycle')?.scheduledTime ?? 0;
    expect(at).toBe(NOW + 60 * MINUTE + 1);
  });

  test('is set for a rescue while a provider is being asked', async () => {
    await browsing.connect();
    browsing.later(30 * MINUTE);
    const { fetch } = globalThis;
    const seen: number[] = [];
    vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) => {
      seen.push(browsing.machine.alarms.get('cycle')?.scheduledTime ?? 0);
      return fetch(...request);
    });
    await browsing.worker.runCycle();
    vi.stubGlobal('fetch', fetch);
    expect(seen[0]).toBeGreaterThan(Date.now());
    expect(seen[0]).toBeLessThanOrEqual(Date.now() + MINUTE);
  });
});
