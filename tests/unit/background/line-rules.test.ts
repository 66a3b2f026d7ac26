import { beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../../utils/commands';
import { MINUTE } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';
import { browse } from '../../support/fake-browsing';

const browsing = browse();
let connectionId = '';
let lineKey = '';

const store = () => browsing.worker.store();
const alerts = async () => (await store()).getAll('alerts');
const openKinds = async () =>
  (await alerts()).filter(({ state }) => state === 'open').map(({ kind }) => kind);

beforeEach(async () => {
  await browsing.provider.control('consume', { line: 'line-jp', leaveBytes: 1_500_000_000 });
  connectionId = await browsing.connect({ name: 'low' });
  lineKey = (await alerts())[0]?.lineKey ?? '';
});

type LineRules = Extract<Command, { do: 'save-line-rules' }>['rules'];

const saveRules = (parts: Partial<LineRules>) => {
  const rules = { lineKey, connectionId, alerts: true, own: {}, ...parts };
  return browsing.worker.send({ do: 'save-line-rules', rules });
};

describe('rules of a line', () => {
  test('that are saved hold at once, without asking the provider', async () => {
    await browsing.provider.forget();
    expect(await saveRules({ alerts: false })).toEqual({ ok: true, value: null });
    expect(await openKinds()).toEqual([]);
    expect([...browsing.machine.visible.keys()]).toEqual([]);
    expect(await browsing.provider.asked()).toEqual([]);
  });

  test('that are taken back ring for nothing that was told', async () => {
    await saveRules({ alerts: false });
    await saveRules({});
    browsing.later(30 * MINUTE);
    await browsing.worker.runCycle();
    expect(browsing.machine.appeared).toHaveLength(1);
  });

  test('with levels of its own tell by those', async () => {
    await saveRules({ own: { dataLevels: [20, 16] } });
    expect(await alerts()).toHaveLength(2);
    expect(browsing.machine.appeared).toHaveLength(2);
  });

  test('survive the worker', async () => {
    await saveRules({ alerts: false });
    browsing.later(30 * MINUTE);
    await browsing.restart();
    expect(await openKinds()).toEqual([]);
  });

  test('go with the connection', async () => {
    await saveRules({ alerts: false });
    await browsing.worker.send({ do: 'remove-connection', connectionId });
    expect(await (await store()).count('lineRules')).toBe(0);
  });
});

describe('what is in sight in the popup', () => {
  test('is read, stays open, and leaves the notification alone', async () => {
    const alertIds = (await alerts()).map(({ id }) => id);
    await browsing.worker.send({ do: 'read-alerts', alertIds });
    expect(await alerts()).toMatchObject([{ state: 'open', readAt: NOW, shownAt: NOW }]);
    expect(browsing.machine.visible.size).toBe(1);
  });
});

describe('a plan that is marked', () => {
  test('is kept through readings and restarts', async () => {
    await browsing.worker.send({ do: 'watch-plan', connectionId, planId: 'a', watched: true });
    browsing.later(30 * MINUTE);
    await browsing.restart();
    expect(await (await store()).get('connections', connectionId)).toMatchObject({
      watchedPlans: ['a'],
      revision: 1,
    });
    await browsing.worker.send({ do: 'watch-plan', connectionId, planId: 'a', watched: false });
    expect(await (await store()).get('connections', connectionId)).toMatchObject({
      watchedPlans: [],
    });
  });
});

describe('a rule for everyone', () => {
  test('that is switched off takes back what it told, and leaves the other rules on', async () => {
    await browsing.worker.send({ do: 'save-settings', settings: { rules: { data: false } } });
    expect(await openKinds()).toEqual([]);
    const stored = await (await store()).get('settings', 'settings');
    expect(stored?.rules).toEqual({ data: false });
    await browsing.worker.send({ do: 'save-settings', settings: { rules: { pace: false } } });
    expect((await (await store()).get('settings', 'settings'))?.rules).toEqual({
      data: false,
      pace: false,
    });
  });
});
