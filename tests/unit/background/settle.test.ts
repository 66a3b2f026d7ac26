import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FEW_LINES } from '../../../utils/domain/glance-facts';
import { MINUTE } from '../../../utils/domain/time';
import { commit } from '../../../utils/store/commit';
import { firstWordsIn } from '../../../utils/view/first-address';
import { aLine, aReading, NOW, percentLeft } from '../../support/builders';
import { browse } from '../../support/fake-browsing';
import { roundsIn } from '../../support/fake-provider';
import { eventually } from '../../support/fake-worker';

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
    // Another connection's settling is busy with the alarm while this reading arrives.
    let arrived: Promise<unknown> | null = null;
    vi.spyOn(fakeBrowser.alarms, 'get').mockImplementation(async () => {
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
    // So much was gone so fast that the next look is near.
    expect(browsing.machine.alarms.get('cycle')?.scheduledTime).toBe(Date.now() + 3 * MINUTE);
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

/** Looks at everything that is shown. */
function countLooks(): () => number {
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  return () =>
    begun.mock.calls.filter(([names]) => typeof names !== 'string' && [...names].includes('ticks'))
      .length;
}

describe('settling', () => {
  test('asked for by several at once is one look, and draws nothing that stayed the same', async () => {
    await browsing.connect();
    const store = await browsing.worker.store();
    const looks = countLooks();
    const drawn = vi.spyOn(fakeBrowser.action, 'setIcon');
    await Promise.all(Array.from({ length: 5 }, () => browsing.worker.settle(store)));
    expect(looks()).toBe(1);
    expect(drawn).not.toHaveBeenCalled();
  });

  test('follows a round of several connections, not each of them', async () => {
    await browsing.connect();
    await browsing.connect({ secret: 'sandbox-lee' });
    browsing.later(30 * MINUTE);
    const looks = countLooks();
    await browsing.worker.runCycle();
    expect(looks()).toBeLessThanOrEqual(2);
  });

  test('of a poll reads in few transactions', async () => {
    const id = await browsing.connect();
    browsing.later(30 * MINUTE);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await browsing.worker.runCycle([id]);
    const reading = begun.mock.calls.filter(([, mode]) => mode !== 'readwrite');
    expect(reading.length).toBeLessThanOrEqual(11);
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
    await browsing.provider.control('expire', { line: 'line-jp', inSeconds: 600 });
    await browsing.worker.send({ do: 'refresh', connectionId: id });
    const at = browsing.machine.alarms.get('cycle')?.scheduledTime ?? 0;
    expect(at).toBe(NOW + 10 * MINUTE + 1);
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

describe('many lines', () => {
  /** The connection as it is, with so many lines besides those that it has. */
  async function fill(count: number) {
    const id = await browsing.connect();
    const store = await browsing.worker.store();
    for (let at = 0; at < count; at += 1) {
      const reading = { lineId: `more-${at}`, name: `More ${at}` };
      const key = `${id}/${reading.lineId}`;
      await store.put('lines', aLine({ connectionId: id, key, fetchedAt: Date.now(), reading }));
    }
    await browsing.worker.settle(store);
    return store;
  }

  test('leave behind what the popup shows first; few do not', async () => {
    const few = await fill(FEW_LINES - 10);
    expect(await few.get('glance', 'kept')).toBeUndefined();
    const many = await fill(FEW_LINES);
    const kept = await many.get('glance', 'kept');
    const stamp = await many.get('glance', 'stamp');
    expect(kept).toMatchObject({ stamp, facts: { count: await many.count('lines') } });
  });
});

describe('the popup’s address', () => {
  const words = () => firstWordsIn(new URL(browsing.machine.popup, 'https://a').search, Date.now());

  test('says what the toolbar shows, as it is after each reading', async () => {
    await browsing.connect();
    await eventually(() => words()?.hero.figure).toBe('8.2');
    await browsing.provider.control('consume', { line: 'line-jp', leaveBytes: 7_100_000_000 });
    await pass();
    expect(words()?.hero.figure).toBe('7.1');
  });

  test('says nothing once an alert has to be told', async () => {
    await browsing.connect();
    await runLow();
    await pass();
    expect(browsing.machine.popup).toBe('popup.html');
  });
});
