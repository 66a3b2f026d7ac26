import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { NOW } from '../../support/builders';
import { restoreDatabase, watchDatabase } from '../../support/fake-death';
import { createMachine } from '../../support/fake-machine';
import { type Provider, startProvider } from '../../support/fake-provider';
import { emptyDisk, openAgain } from '../../support/fake-store';
import { prepare, setTheScene, watchTheRest } from './crash-story';
import { createSlice, liveOn, outcome, stopAt } from './stopped-worker';

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

const undo = () => {
  restoreDatabase();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
};
afterEach(undo);

/** A machine on which everything is set, and the worker not yet started. */
async function aMorning() {
  undo();
  emptyDisk();
  const machine = createMachine();
  await setTheScene(await openAgain(), machine, provider);
  watchDatabase(machine.life);
  watchTheRest(machine);
  return machine;
}

async function undisturbed() {
  const machine = await aMorning();
  const steps = await liveOn(machine);
  return { steps, end: await outcome(machine), machine };
}

test('the story has everything in it that a worker could die over', async () => {
  const { end, steps, machine } = await undisturbed();
  expect(end.effects).toEqual([]);
  expect(end.alerts).toHaveLength(6);
  expect(end.alerts.filter(({ told }) => told).map(({ id }) => id)).toEqual([
    'gone/old:data:data:20@1',
    'gone:signed-out@1',
    'mei/line-jp:data:line-jp-data:10@1',
    'mei/line-jp:expiry:3@1',
    'mei/line-jp:renewal:renewal-1:renewal-overdue',
  ]);
  expect(end.timesTold).toBe(5);
  expect([...machine.visible.keys()].sort()).toEqual([...machine.appeared].sort());
  for (const step of ['committed', 'notifications.clear', 'notifications.create', 'fetch']) {
    expect(steps).toContain(step);
  }
});

test('wherever the worker dies, no alert is lost and none is shown twice', async () => {
  const { end, steps } = await undisturbed();
  const slice = createSlice(12);
  let stops = 0;
  for (let step = 1; step <= steps.length; step += 1) {
    if (!slice.takes()) continue;
    const machine = await aMorning();
    const where = `stopped at ${step}: ${(await stopAt(machine, step)).at(-1)}`;
    await liveOn(machine);
    stops += 1;
    expect(await outcome(machine), where).toEqual(end);
  }
  console.info(`The worker was stopped at ${stops} of ${steps.length} places: ${slice.inWords}.`);
  expect(steps.length).toBeGreaterThan(100);
}, 300_000);

test('nor when the next worker dies, too', async () => {
  const { end, steps } = await undisturbed();
  const every = Math.ceil(steps.length / 7);
  let pairs = 0;
  for (let first = every; first <= steps.length; first += every) {
    for (let second = 3; second <= steps.length; second += every) {
      const machine = await aMorning();
      await stopAt(machine, first);
      await stopAt(machine, second);
      await liveOn(machine);
      pairs += 1;
      expect(await outcome(machine), `stopped at ${first} and at ${second}`).toEqual(end);
    }
  }
  console.info(`The worker was stopped twice at ${pairs} pairs of places.`);
}, 300_000);
