import { beforeEach, describe, expect, test } from 'vitest';
import { HOUR } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';
import { browse } from '../../support/fake-browsing';
import { comeToRest } from '../../support/fake-worker';

const browsing = browse();
const quiet = { on: true, from: 0, to: 7 * 60, urgent: true };

/** An office with many lines, and a level that some of them are below. */
async function raiseThree(): Promise<void> {
  const settings = { dataLevels: [99], rules: { forecast: false } };
  await browsing.worker.send({ do: 'save-settings', settings });
  await browsing.connect({ secret: 'sandbox-office', paceMinutes: 24 * 60 });
}

const machine = () => browsing.machine;
const alerts = async () => (await browsing.worker.store()).getAll('alerts');
const open = async () => (await alerts()).filter(({ state }) => state === 'open');

async function settled(): Promise<void> {
  await comeToRest();
  await browsing.worker.settle(await browsing.worker.store());
}

describe('several alerts at once', () => {
  beforeEach(raiseThree);

  test('are one notification, and each knows it', async () => {
    const raised = await open();
    expect(raised.length).toBeGreaterThanOrEqual(3);
    expect(machine().appeared).toHaveLength(1);
    const [id = ''] = machine().appeared;
    expect(raised.map(({ shownIn }) => shownIn)).toEqual(raised.map(() => id));
    expect(machine().visible.get(id)?.title).toContain(String(raised.length));
  });

  test('are all seen when it is put away, and do not come back', async () => {
    const [id = ''] = machine().appeared;
    machine().visible.delete(id);
    machine().events.closed.fire(id, true);
    await settled();
    await browsing.restart();
    expect(machine().appeared).toEqual([id]);
    expect((await open()).every(({ readAt }) => readAt === NOW)).toBe(true);
  });

  test('leave it there until the last of them is answered', async () => {
    const [id = ''] = machine().appeared;
    const ids = (await open()).map((alert) => alert.id);
    for (const alertId of ids.slice(1)) await browsing.worker.send({ do: 'acknowledge', alertId });
    expect(machine().visible.has(id)).toBe(true);
    await browsing.worker.send({ do: 'acknowledge', alertId: ids[0] ?? '' });
    expect(machine().visible.has(id)).toBe(false);
    expect(machine().appeared).toEqual([id]);
  });

  test('take it along when their connection is removed', async () => {
    const [connectionId = ''] = await (await browsing.worker.store()).getAllKeys('connections');
    await browsing.worker.send({ do: 'remove-connection', connectionId });
    expect([...machine().visible.keys()]).toEqual([]);
  });

  test('come back from a snooze each by itself', async () => {
    const [first] = await open();
    const alertId = first?.id ?? '';
    await browsing.worker.send({ do: 'snooze', alertId, until: 'hour' });
    browsing.later(HOUR);
    await browsing.restart();
    expect(machine().appeared.slice(1)).toEqual([alertId]);
  });
});

describe('quiet hours', () => {
  beforeEach(async () => {
    await browsing.worker.send({ do: 'save-settings', settings: { quiet } });
    await raiseThree();
  });

  test('hold them back, with the alarm at their end, and lose none', async () => {
    const raised = await open();
    expect(machine().appeared).toEqual([]);
    const alarm = () => machine().alarms.get('cycle')?.scheduledTime ?? 0;
    await browsing.restart();
    // It rings for polls, too.
    for (let rings = 0; alarm() < NOW + 4 * HOUR && rings < 20; rings += 1) {
      browsing.later(alarm() - Date.now());
      await browsing.restart();
      expect(machine().appeared).toEqual([]);
    }
    expect(alarm()).toBe(NOW + 4 * HOUR);
    browsing.later(alarm() - Date.now());
    await browsing.restart();
    expect(machine().appeared).toHaveLength(1);
    expect((await open()).map(({ shownAt }) => shownAt)).toEqual(raised.map(() => NOW + 4 * HOUR));
  });

  test('that are switched off show them at once', async () => {
    const settings = { quiet: { ...quiet, on: false } };
    await browsing.worker.send({ do: 'save-settings', settings });
    expect(machine().appeared).toHaveLength(1);
  });

  test('keep nothing that was answered in the popup meanwhile', async () => {
    for (const { id } of await open()) {
      await browsing.worker.send({ do: 'acknowledge', alertId: id });
    }
    browsing.later(5 * HOUR);
    await browsing.restart();
    expect(machine().appeared).toEqual([]);
  });
});
