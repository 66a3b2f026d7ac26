import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { NOW } from '../../support/builders';
import { restoreDatabase, watchDatabase } from '../../support/fake-death';
import { createMachine, type Machine } from '../../support/fake-machine';
import { type Provider, startProvider } from '../../support/fake-provider';
import { dump, emptyDisk, openAgain } from '../../support/fake-store';
import { comeToRest, loadWorker, startWorker } from '../../support/fake-worker';
import { prepare, setTheScene, watchTheRest } from './crash-story';

let provider: Provider;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  provider = await startProvider();
  await prepare(provider);
});

afterAll(async () => {
  await provider.stop();
  vi.useRealTimers();
});

afterEach(() => {
  restoreDatabase();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A machine on which everything is set, and the worker not yet started. */
async function aMorning() {
  restoreDatabase();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  emptyDisk();
  const machine = createMachine();
  await setTheScene(await openAgain(), machine, provider);
  watchDatabase(machine.life);
  watchTheRest(machine);
  return machine;
}

/** What the user and the next worker find in the end. */
async function outcome(machine: Machine) {
  const { alerts, effects, lines, samples, renewals, connections } = await dump(await openAgain());
  const { appeared, visible, toolbar } = machine;
  return {
    ...{ alerts, effects, lines, samples, renewals, connections },
    appeared: [...appeared].sort(),
    visible: [...visible.keys()].sort(),
    badge: [toolbar.text, toolbar.title, toolbar.colour],
    alarm: machine.alarms.get('cycle'),
  };
}

async function undisturbed() {
  const machine = await aMorning();
  void machine.life.begin();
  await startWorker(machine);
  await comeToRest();
  return { steps: machine.life.steps, end: await outcome(machine) };
}

test('the story has everything in it that a worker could die over', async () => {
  const { end, steps } = await undisturbed();
  expect(end.effects).toEqual([]);
  expect(end.alerts).toHaveLength(6);
  expect(end.appeared).toEqual([
    'gone/old:data:data:20@1',
    'gone:signed-out@1',
    'mei/line-jp:data:line-jp-data:10@1',
    'mei/line-jp:expiry:3@1',
    'mei/line-jp:renewal:renewal-1:renewal-overdue',
  ]);
  expect(end.visible).toEqual(end.appeared);
  for (const step of ['committed', 'notifications.clear', 'notifications.create', 'fetch']) {
    expect(steps).toContain(step);
  }
});

/** Starts a worker that dies at this step; false when its round was over before. */
async function diesAt(machine: Machine, step: number): Promise<boolean> {
  const death = machine.life.begin(step);
  const doomed = await loadWorker(machine);
  doomed.main();
  const died = await Promise.race([death.then(() => true), doomed.runCycle().then(() => false)]);
  await comeToRest();
  return died;
}

async function livesOn(machine: Machine) {
  void machine.life.begin();
  await startWorker(machine);
  await comeToRest();
  return outcome(machine);
}

test('wherever the worker dies, no alert is lost and none is shown twice', async () => {
  const { end } = await undisturbed();
  let stops = 0;
  for (;;) {
    const machine = await aMorning();
    if (!(await diesAt(machine, stops + 1))) break;
    stops += 1;
    const where = `stopped at ${stops}: ${machine.life.steps.at(-1)}`;
    expect(await livesOn(machine), where).toEqual(end);
  }
  console.info(`The worker was stopped at ${stops} places.`);
  expect(stops).toBeGreaterThan(100);
}, 300_000);

test('nor when the next worker dies, too', async () => {
  const { end, steps } = await undisturbed();
  const every = Math.ceil(steps.length / 7);
  let pairs = 0;
  for (let first = every; first <= steps.length; first += every) {
    for (let second = 3; second <= steps.length; second += every) {
      const machine = await aMorning();
      await diesAt(machine, first);
      await diesAt(machine, second);
      pairs += 1;
      expect(await livesOn(machine), `stopped at ${first} and at ${second}`).toEqual(end);
    }
  }
  console.info(`The worker was stopped twice at ${pairs} pairs of places.`);
}, 300_000);
