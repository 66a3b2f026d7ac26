import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW } from '../../support/builders';
import { createMachine, type Machine } from '../../support/fake-machine';
import { emptyDisk } from '../../support/fake-store';
import { comeToRest, eventually, loadWorker, startWorker } from '../../support/fake-worker';

let machine: Machine;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  emptyDisk();
  machine = createMachine();
  machine.life.begin();
});

afterEach(async () => {
  await comeToRest();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const heard = () =>
  Object.fromEntries(
    Object.entries({ online: machine.online, ...machine.events }).map(([name, { listeners }]) => [
      name,
      listeners.size,
    ]),
  );

describe('a start of the worker', () => {
  test('registers every listener before anything is awaited', async () => {
    const worker = await loadWorker(machine);
    worker.main();
    const atOnce = heard();
    await worker.runCycle();
    await comeToRest();
    // Messages come from our own pages, and from our scripts in web pages.
    const { message, ...others } = atOnce;
    expect(message).toBe(2);
    expect(Object.values(others).every((count) => count === 1)).toBe(true);
    expect(heard()).toEqual(atOnce);
  });

  test('sets the alarm though nothing happened that would ask for it', async () => {
    (await loadWorker(machine)).main();
    await eventually(() => machine.alarms.get('cycle')?.scheduledTime ?? 0).toBeGreaterThan(NOW);
    expect(machine.alarms.get('cycle')?.periodInMinutes).toBeGreaterThan(0);
  });

  test('sets an alarm that vanished once more', async () => {
    await startWorker(machine);
    machine.alarms.clear();
    await startWorker(machine);
    expect([...machine.alarms.keys()]).toEqual(['cycle']);
  });

  test('does not push an alarm away that is already set', async () => {
    await startWorker(machine);
    const before = machine.alarms.get('cycle');
    vi.setSystemTime(NOW + 500);
    await startWorker(machine);
    expect(machine.alarms.get('cycle')).toBe(before);
  });

  test('shows no number while there is nothing to show', async () => {
    await startWorker(machine);
    expect(machine.toolbar.text).toBe('');
    expect(machine.toolbar.title).not.toBe('');
    expect(machine.appeared).toEqual([]);
  });
});

describe('an installation', () => {
  test('opens the welcome page', async () => {
    const worker = await startWorker(machine);
    machine.events.installed.fire({ reason: 'install' });
    await comeToRest();
    await worker.runCycle();
    expect(machine.tabs).toEqual(['chrome-extension://test-extension-id/welcome.html']);
  });

  test.each(['update', 'chrome_update', 'shared_module_update'])(
    'an %s opens nothing and brings the alarm back',
    async (reason) => {
      const worker = await startWorker(machine);
      machine.alarms.clear();
      machine.events.installed.fire({ reason });
      await worker.runCycle();
      expect(machine.tabs).toEqual([]);
      expect(machine.alarms.size).toBe(1);
    },
  );
});

describe('what wakes a worker', () => {
  const wakes: [string, (machine: Machine) => void][] = [
    ['the alarm', ({ events }) => events.alarm.fire({ name: 'cycle' })],
    ['the start of the browser', ({ events }) => events.startup.fire()],
    ['the return from idleness', ({ events }) => events.idle.fire('active')],
    ['the network', ({ online }) => online.fire()],
  ];
  test.each(wakes)('%s runs a round', async (_, wake) => {
    await startWorker(machine);
    machine.life.steps = [];
    wake(machine);
    await comeToRest();
    expect(machine.life.steps).toContain('alarms.get');
  });

  test.each([
    ['another alarm', ({ events }) => events.alarm.fire({ name: 'other' })],
    ['going idle', ({ events }) => events.idle.fire('idle')],
    ['a locked screen', ({ events }) => events.idle.fire('locked')],
  ] satisfies [string, (machine: Machine) => void][])('%s runs none', async (_, wake) => {
    await startWorker(machine);
    machine.life.steps = [];
    wake(machine);
    await comeToRest();
    expect(machine.life.steps).toEqual([]);
  });
});
