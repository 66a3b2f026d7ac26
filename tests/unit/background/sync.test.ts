import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SyncState } from '../../../utils/domain/sync/sync-state';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import type { Draft } from '../../../utils/messages';
import { readSettings } from '../../../utils/store/settings';
import { disguisesOf } from '../../support/fake-store';
import type { FakeWorker } from '../../support/fake-worker';
import { everLaid } from '../../support/synced-stores';
import { rest, synced, type WorkerMachine } from '../../support/synced-workers';

const account = synced();
let one: WorkerMachine;
let other: WorkerMachine;

/** A minute later, so that nothing that is written is put off. */
async function at(machine: WorkerMachine): Promise<FakeWorker> {
  account.later(MINUTE);
  return machine.wake();
}

async function switchOn(machine: WorkerMachine): Promise<FakeWorker> {
  const worker = await at(machine);
  expect(await worker.send({ do: 'switch-sync', on: true })).toMatchObject({ ok: true });
  await rest();
  return worker;
}

async function connect(worker: FakeWorker, parts: Partial<Draft> = {}): Promise<string> {
  const connectionId = crypto.randomUUID();
  const draft = account.provider.draft(parts);
  expect(await worker.send({ do: 'save-connection', draft, connectionId })).toMatchObject({
    ok: true,
  });
  await rest();
  return connectionId;
}

const settingsOf = async (worker: FakeWorker) =>
  readSettings(await (await worker.store()).get('settings', 'settings'));
const stateOf = async (worker: FakeWorker) =>
  (await (await worker.store()).get('sync', 'state')) as SyncState | undefined;
const rowOf = async (worker: FakeWorker, id: string) =>
  (await worker.store()).get('connections', id);
const set = async (worker: FakeWorker, settings: object) => {
  await worker.send({ do: 'save-settings', settings });
  await rest();
};

beforeEach(() => {
  one = account.add();
  other = account.add();
});

test('until it is switched on nothing is laid down, and nothing of others is taken', async () => {
  const first = await at(one);
  await connect(first);
  await set(first, { theme: 'dark' });
  expect(account.shared.ever).toEqual([]);
  await switchOn(one);
  expect(account.shared.ever).toHaveLength(1);
  expect((await settingsOf(await at(other))).theme).toBe('auto');
});

describe('what is set on one machine', () => {
  const TOKEN = 'sandbox-mei';

  test('is there on the other: a connection waits for its token, is not asked and not told of', async () => {
    const first = await switchOn(one);
    const id = await connect(first, { name: 'LEB', secret: TOKEN });
    await set(first, { dataLevels: [33], rules: { pace: false }, sound: true });
    const [line] = await (await first.store()).getAll('lines');
    const rules = {
      lineKey: line?.key ?? '',
      connectionId: id,
      alerts: false,
      own: { expiryDays: [9] },
    };
    await first.send({ do: 'save-line-rules', rules });
    account.later(MINUTE);
    await one.wake();
    const second = await switchOn(other);
    expect(await rowOf(second, id)).toMatchObject({
      ...{ name: 'LEB', revision: 1 },
      status: { failure: { kind: 'unentered' }, attemptedAt: null },
    });
    const store = await second.store();
    expect(await store.get('lineRules', line?.key ?? '')).toEqual(rules);
    expect(await settingsOf(second)).toMatchObject({ dataLevels: [33], sound: false });
    expect((await settingsOf(second)).rules).toMatchObject({ pace: false, data: true });

    await account.provider.forget();
    account.later(2 * DAY);
    const later = await other.wake();
    await later.send({ do: 'refresh', connectionId: null });
    expect(await account.provider.asked()).toEqual([]);
    expect(await (await later.store()).getAll('alerts')).toEqual([]);
    expect((await rowOf(later, id))?.status.failure).toEqual({ kind: 'unentered' });

    // Saved without a token it still waits for it; with one it is read.
    const draft = account.provider.draft({ name: 'LEB', secret: null });
    await later.send({ do: 'save-connection', draft, connectionId: id });
    expect((await rowOf(later, id))?.status.failure).toEqual({ kind: 'unentered' });
    await later.send({
      do: 'save-connection',
      draft: { ...draft, secret: TOKEN },
      connectionId: id,
    });
    expect((await rowOf(later, id))?.status).toMatchObject({
      failure: null,
      succeededAt: Date.now(),
    });
    expect(await (await later.store()).get('lineRules', line?.key ?? '')).toEqual(rules);
    await rest();
    const laid = await everLaid(account.shared);
    expect(laid).toContain('LEB');
    for (const form of disguisesOf(TOKEN)) expect(laid).not.toContain(form);
  });

  test('goes along while both are used, and comes at once to a worker that is awake', async () => {
    other.synced.isOnline = false;
    await set(await switchOn(one), { theme: 'dark' });
    await at(one);
    const second = await switchOn(other);
    expect((await settingsOf(second)).theme).toBe('auto');
    other.synced.isOnline = true;
    other.synced.sync();
    await rest();
    expect((await settingsOf(second)).theme).toBe('dark');
    expect(await stateOf(second)).toMatchObject({ others: 1, fault: null, left: [] });
  });

  test('many changes at once are few writes', async () => {
    const first = await switchOn(one);
    const before = one.synced.writes.length;
    for (let pace = 1; pace <= 40; pace += 1) await set(first, { troubleHours: pace });
    expect(one.synced.writes.length).toBeLessThanOrEqual(before + 1);
    await at(one);
    expect((await settingsOf(await switchOn(other))).troubleHours).toBe(40);
  });
});

describe('changed on both, while neither hears of the other', () => {
  let id = '';
  beforeEach(async () => {
    id = await connect(await switchOn(one), { name: 'LEB' });
    await at(one);
    const second = await switchOn(other);
    const draft = account.provider.draft({ name: 'LEB' });
    await second.send({ do: 'save-connection', draft, connectionId: id });
    await at(other);
    for (const { synced: area } of [one, other]) area.isOnline = false;
  });

  /** Both come back, and are used once more. */
  async function bothAfter(): Promise<FakeWorker[]> {
    for (const { synced: area } of [one, other]) {
      area.isOnline = true;
      area.sync();
    }
    for (const machine of [one, other]) await at(machine);
    return [one, other] as never;
  }

  test('different fields are both kept, of the same one the later', async () => {
    const draft = account.provider.draft({ name: 'Renamed' });
    const first = await at(one);
    await first.send({
      do: 'save-connection',
      draft: { ...draft, secret: null },
      connectionId: id,
    });
    await set(first, { theme: 'dark', clock: 'h12', quiet: { from: 60 } });
    const second = await at(other);
    await second.send({
      do: 'save-connection',
      draft: { ...draft, name: 'LEB', secret: null, paceMinutes: 45 },
      connectionId: id,
    });
    await set(second, { theme: 'light', weekStart: 'monday', quiet: { on: true } });
    await bothAfter();
    for (const machine of [one, other]) {
      const worker = await at(machine);
      expect(await settingsOf(worker)).toMatchObject({
        ...{ theme: 'light', clock: 'h12', weekStart: 'monday' },
        quiet: { from: 60, on: true },
      });
      expect(await rowOf(worker, id)).toMatchObject({ name: 'Renamed', paceMinutes: 45 });
      const { failure, succeededAt } = (await rowOf(worker, id))?.status ?? {};
      expect({ failure, isRead: succeededAt !== null }).toEqual({ failure: null, isRead: true });
    }
  });

  test('what was removed on one stays removed, whatever was changed of it on the other', async () => {
    await (await at(one)).send({ do: 'remove-connection', connectionId: id });
    const draft = account.provider.draft({ name: 'Later', secret: null });
    await (await at(other)).send({ do: 'save-connection', draft, connectionId: id });
    await bothAfter();
    for (const machine of [one, other]) {
      const store = await (await at(machine)).store();
      expect(await store.getAll('connections')).toEqual([]);
      expect(await store.getAllKeys('secrets')).toEqual([]);
      expect(await store.getAll('lines')).toEqual([]);
    }
    expect([...other.machine.granted]).toEqual([]);
  });
});

describe('an alert that was dismissed on one machine', () => {
  const low = async (worker: FakeWorker) =>
    (await (await worker.store()).getAll('alerts')).filter(({ kind }) => kind === 'data-low');

  async function bothRead(): Promise<string> {
    const id = await connect(await switchOn(one), { name: 'LEB' });
    await at(one);
    const second = await switchOn(other);
    await second.send({ do: 'save-connection', draft: account.provider.draft(), connectionId: id });
    await at(other);
    await account.provider.control('consume', { line: 'line-jp', leaveBytes: 1_500_000_000 });
    return id;
  }

  test('is dismissed on the other, which raises it later, and shows it to nobody', async () => {
    const id = await bothRead();
    account.later(HOUR);
    const first = await one.wake();
    await first.send({ do: 'refresh', connectionId: id });
    const [raised] = await low(first);
    await first.send({ do: 'acknowledge', alertId: raised?.id ?? '' });
    await at(one);
    // It hears of the answer while its provider does not answer it.
    await account.provider.control('faults', [{ match: '/', kind: 'status', status: 503 }]);
    account.later(HOUR);
    const second = await other.wake();
    expect(await low(second)).toEqual([]);
    await account.provider.control('faults', []);
    account.later(HOUR);
    await second.send({ do: 'refresh', connectionId: id });
    expect((await low(second)).map(({ state }) => state)).toEqual(['acknowledged']);
    expect(other.machine.appeared).toEqual([]);
    expect(one.machine.appeared).toHaveLength(1);
  });

  test('is dismissed on the other, where it was raised before', async () => {
    const id = await bothRead();
    account.later(HOUR);
    const second = await other.wake();
    await second.send({ do: 'refresh', connectionId: id });
    const before = (await low(second)).find(({ state }) => state === 'open');
    expect(before?.state).toBe('open');
    account.later(HOUR);
    const first = await one.wake();
    await first.send({ do: 'refresh', connectionId: id });
    const open = (await low(first)).filter(({ state }) => state === 'open');
    for (const { id: alertId } of open) await first.send({ do: 'acknowledge', alertId });
    await at(one);
    const after = await at(other);
    expect((await low(after)).map(({ state }) => state)).not.toContain('open');
    expect([...other.machine.visible.keys()]).not.toContain(before?.id);
  });
});

test('where there is no such storage, or it refuses, that is said, and all else is as before', async () => {
  const worker = await at(one);
  for (const sync of [undefined, { get: () => Promise.reject(new Error('no')) }]) {
    const { storage } = fakeBrowser as unknown as { storage: object };
    Object.assign(fakeBrowser, { storage: { ...storage, sync } });
    await worker.send({ do: 'switch-sync', on: true });
    expect(await stateOf(worker)).toMatchObject({ on: true, fault: 'unavailable' });
    await set(worker, { theme: sync === undefined ? 'dark' : 'light' });
    expect((await settingsOf(worker)).theme).toBe(sync === undefined ? 'dark' : 'light');
    await worker.send({ do: 'erase-everything' });
    expect(await stateOf(worker)).toBeUndefined();
  }
});

test('erased here it is erased in the account, and others lay down again what they have', async () => {
  const first = await switchOn(one);
  await connect(first, { name: 'LEB' });
  await at(one);
  const joined = await switchOn(other);
  expect(await (await joined.store()).count('connections')).toBe(1);
  const third = await at(one);
  await third.send({ do: 'erase-everything' });
  await rest();
  expect(account.shared.server.size).toBe(0);
  const second = await at(other);
  expect(await (await second.store()).count('connections')).toBe(1);
  expect(account.shared.server.size).toBeGreaterThan(0);
  const erased = await at(one);
  expect(await (await erased.store()).count('connections')).toBe(0);
  expect(vi.isFakeTimers()).toBe(true);
});
