import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MINUTE } from '../../../utils/domain/time';
import { readSyncState } from '../../../utils/store/read-sync-state';
import { readSettings } from '../../../utils/store/settings';
import { manage } from '../../support/fake-machine';
import type { FakeWorker } from '../../support/fake-worker';
import { rest, synced, type WorkerMachine } from '../../support/synced-workers';

const account = synced();
const byOrganisation = { ok: false, failure: null, place: null, byOrganisation: true };
let one: WorkerMachine;
let managed: WorkerMachine;

/** A minute later, so that nothing that is written is put off. */
async function at(machine: WorkerMachine): Promise<FakeWorker> {
  account.later(MINUTE);
  return machine.wake();
}

async function govern(policy: Record<string, unknown> | null): Promise<void> {
  account.later(MINUTE);
  await manage(managed.machine, policy);
  await rest();
}

async function connect(worker: FakeWorker, name: string): Promise<string> {
  const connectionId = crypto.randomUUID();
  const draft = account.provider.draft({ name });
  await worker.send({ do: 'save-connection', draft, connectionId });
  await rest();
  return connectionId;
}

const set = async (worker: FakeWorker, settings: object): Promise<void> => {
  await worker.send({ do: 'save-settings', settings });
  await rest();
};
const themeOf = async (worker: FakeWorker) =>
  readSettings(await (await worker.store()).get('settings', 'settings')).theme;
const namesIn = async (worker: FakeWorker) =>
  (await (await worker.store()).getAll('connections')).map(({ name }) => name).sort();
const laid = () => JSON.stringify([...account.shared.server].sort());

beforeEach(async () => {
  one = account.add();
  managed = account.add();
  for (const machine of [one, managed]) {
    const worker = await at(machine);
    expect(await worker.send({ do: 'switch-sync', on: true })).toMatchObject({ ok: true });
    await rest();
  }
});

describe('where an organisation switches sharing off', () => {
  test('nothing comes, nothing goes and nothing is taken away, until the policy goes', async () => {
    await at(managed);
    await govern({ off: ['sync'] });
    await set(await at(one), { theme: 'dark' });
    await connect(await at(one), 'Elsewhere');
    const before = laid();
    const look = vi.spyOn(managed.synced.area, 'get');
    const worker = await at(managed);
    await set(worker, { clock: 'h12' });
    await connect(worker, 'Here');
    await at(managed);
    expect(await themeOf(worker)).toBe('auto');
    expect(await namesIn(worker)).toEqual(['Here']);
    expect(laid()).toBe(before);
    expect(look).not.toHaveBeenCalled();
    // As the page shows it; what the user switched on lies beneath.
    expect(await readSyncState(await worker.store())).toMatchObject({ on: false, fault: null });

    await govern(null);
    expect(look).toHaveBeenCalled();
    expect(await readSyncState(await worker.store())).toMatchObject({ on: true });
    expect(await themeOf(worker)).toBe('dark');
    expect(await namesIn(worker)).toEqual(['Elsewhere', 'Here']);
    const first = await at(one);
    expect(await namesIn(first)).toEqual(['Elsewhere', 'Here']);
    expect(readSettings(await (await first.store()).get('settings', 'settings')).clock).toBe('h12');
  });

  test('it rests from the start at which the policy is first there, and goes on after its last', async () => {
    await set(await at(one), { theme: 'dark' });
    // Firefox tells of a policy at its start alone.
    managed.machine.managed = { off: ['sync'] };
    const before = laid();
    const worker = await at(managed);
    expect(await themeOf(worker)).toBe('auto');
    expect(laid()).toBe(before);
    managed.machine.managed = null;
    expect(await themeOf(await at(managed))).toBe('dark');
  });

  test('what comes to a worker that has not heard of the policy is not taken', async () => {
    managed.synced.isOnline = false;
    await set(await at(one), { theme: 'dark' });
    const worker = await at(managed);
    managed.machine.managed = { off: ['sync'] };
    managed.synced.isOnline = true;
    managed.synced.sync();
    await rest();
    expect(await themeOf(worker)).toBe('auto');
  });

  test('its commands are refused', async () => {
    const worker = await at(managed);
    await govern({ off: ['sync'] });
    for (const on of [true, false]) {
      expect(await worker.send({ do: 'switch-sync', on })).toEqual(byOrganisation);
    }
    const before = laid();
    expect(before).not.toBe('[]');
    expect(await worker.send({ do: 'clear-sync' })).toEqual(byOrganisation);
    expect(laid()).toBe(before);
    await govern(null);
    expect(await worker.send({ do: 'switch-sync', on: false })).toMatchObject({ ok: true });
  });
});

describe('where an organisation leaves no connections of one’s own', () => {
  test('those of other machines wait, and all that was there goes on', async () => {
    const id = await connect(await at(managed), 'Before');
    await govern({ off: ['own-connections'] });
    const first = await at(one);
    expect(await namesIn(first)).toEqual(['Before']);
    await connect(first, 'Elsewhere');
    const draft = account.provider.draft({ name: 'Renamed' });
    await first.send({ do: 'save-connection', draft, connectionId: id });
    await set(await at(one), { theme: 'dark' });
    await at(one);

    const worker = await at(managed);
    expect(await namesIn(worker)).toEqual(['Renamed']);
    expect(await themeOf(worker)).toBe('dark');
    await set(worker, { clock: 'h12' });
    await at(managed);
    expect(await namesIn(await at(one))).toEqual(['Elsewhere', 'Renamed']);

    const after = await at(managed);
    await govern(null);
    expect(await namesIn(after)).toEqual(['Elsewhere', 'Renamed']);
  });
});
