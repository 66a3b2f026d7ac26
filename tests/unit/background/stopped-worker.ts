import { expect } from 'vitest';
import type { Alert } from '../../../utils/domain/alerts/alert';
import type { Machine } from '../../support/fake-machine';
import { dump, openAgain } from '../../support/fake-store';
import { comeToRest, loadWorker, startWorker } from '../../support/fake-worker';

/** Starts a worker that dies at this step; the steps that it took. */
export async function stopAt(machine: Machine, step: number): Promise<string[]> {
  const death = machine.life.begin(step);
  const doomed = await loadWorker(machine);
  doomed.main();
  await Promise.race([death, doomed.runCycle()]);
  await comeToRest();
  return machine.life.steps;
}

/** A worker that nothing disturbs; the steps that it took. */
export async function liveOn(machine: Machine): Promise<string[]> {
  void machine.life.begin();
  await startWorker(machine);
  await comeToRest();
  return machine.life.steps;
}

/** Alone or among others is all the same, as long as it was told. */
const whetherTold = (alerts: Alert[], { appeared }: Machine) =>
  alerts.map(({ shownIn, ...alert }) => ({
    ...alert,
    told: alert.shownAt !== null && shownIn !== null && appeared.includes(shownIn),
  }));

/** What the user and the next worker find in the end. */
export async function outcome(machine: Machine) {
  const { alerts, effects, lines, samples, renewals, connections } = await dump(await openAgain());
  const { appeared, told, visible, toolbar } = machine;
  // Several at once are one notification, and a worker that died between two commits finds fewer.
  expect(new Set(appeared).size, `shown again: ${appeared}`).toBe(appeared.length);
  return {
    ...{ effects, lines, samples, renewals, connections },
    alerts: whetherTold(alerts as Alert[], machine),
    /** Counted at the screen: one that is told twice makes one more. */
    timesTold: told.reduce((sum, count) => sum + count, 0),
    anythingVisible: visible.size > 0,
    badge: [toolbar.text, toolbar.title, toolbar.colour],
    alarm: machine.alarms.get('cycle'),
  };
}

/** From which step on and how far apart a worker is stopped; everywhere in the long run. */
export function stride(every: number): { from: number; by: number } {
  if (process.env.DATALEFT_LONG !== undefined) return { from: 1, by: 1 };
  const seed = Number(process.env.DATALEFT_SEED ?? Math.floor(Date.now() / 86_400_000));
  return { from: 1 + (seed % every), by: every };
}

/** Takes every n-th of so many steps, not always the same; all of them in the long run. */
export function createSlice(every: number) {
  const long = process.env.DATALEFT_LONG !== undefined;
  const seed = Number(process.env.DATALEFT_SEED ?? Math.floor(Date.now() / 86_400_000));
  let at = seed;
  const takes = (): boolean => {
    at += 1;
    return long || at % every === 0;
  };
  return { seed, takes, inWords: long ? 'all of them' : `every ${every}th, seed ${seed}` };
}
