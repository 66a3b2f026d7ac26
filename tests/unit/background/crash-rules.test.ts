import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AlertKind } from '../../../utils/domain/alerts/kinds';
import { NOW } from '../../support/builders';
import { type Scene, scenes } from './crash-scenes';
import { beginAct, leaveStage, type Stage, setStage } from './crash-stage';
import { createSlice, liveOn, outcome, stopAt } from './stopped-worker';

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());
afterEach(leaveStage);

const found = async ({ machine, relayed }: Stage) => ({
  ...(await outcome(machine)),
  relayed: [...relayed].sort(),
});

/** The scene from its begin to its end; one worker of it dies at a step, and the next goes on. */
async function play(scene: Scene, dies?: { act: number; step: number }) {
  const stage = await setStage(scene);
  const steps: number[] = [];
  let where = 'undisturbed';
  for (const [number, act] of scene.acts.entries()) {
    beginAct(stage, act);
    if (dies?.act === number) {
      const taken = await stopAt(stage.machine, dies.step);
      where = `stopped in act ${number + 1} at ${dies.step}: ${taken.at(-1)}`;
    }
    steps.push((await liveOn(stage.machine)).length);
  }
  return { steps, where, end: await found(stage) };
}

const slice = createSlice(100);
const raised = new Set<AlertKind>();
let stops = 0;
let places = 0;

describe.each(Object.entries(scenes))('%s', (_, scene) => {
  test('wherever the worker dies, it is told once', async () => {
    const { steps, end } = await play(scene);
    const kinds = end.alerts.map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual(scene.raises);
    for (const kind of kinds) raised.add(kind);
    for (const [act, count] of steps.entries()) {
      for (let step = 1; step <= count; step += 1) {
        places += 1;
        if (!slice.takes()) continue;
        stops += 1;
        const disturbed = await play(scene, { act, step });
        expect(disturbed.end, disturbed.where).toEqual(end);
      }
    }
  }, 300_000);
});

test('every kind of alert was among them', () => {
  console.info(`The worker was stopped at ${stops} of ${places} places: ${slice.inWords}.`);
  expect(places).toBeGreaterThan(3_000);
  expect([...raised].sort()).toEqual(Object.keys(everyKind).sort());
});

/** The compiler knows when one is missing. */
const everyKind: Record<AlertKind, true> = {
  'data-low': true,
  'data-empty': true,
  throttled: true,
  'daily-allowance': true,
  'runs-out-early': true,
  'unusual-pace': true,
  'voice-low': true,
  'sms-low': true,
  'money-low': true,
  expiring: true,
  expired: true,
  resetting: true,
  'auto-renew-short': true,
  'auto-renew-soon': true,
  'auto-renew-failed': true,
  arrears: true,
  'signed-out': true,
  unreachable: true,
  unreadable: true,
  'renewal-confirmed': true,
  'renewal-overdue': true,
  'payment-failed': true,
  'paid-twice': true,
  'price-fell': true,
  'promotion-ending': true,
};
