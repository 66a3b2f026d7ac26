import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, vi } from 'vitest';
import type { ConnectionStatus } from '../../../utils/domain/connection';
import { MINUTE } from '../../../utils/domain/time';
import type { Snapshot } from '../../../utils/store/queries';
import { readSnapshot } from '../../../utils/store/queries';
import { browse } from '../../support/fake-browsing';
import type { Machine } from '../../support/fake-machine';
import { roundsIn } from '../../support/fake-provider';
import { openAgain } from '../../support/fake-store';
import { comeToRest, loadWorker } from '../../support/fake-worker';

/** The answer of a provider, or of a system, that never comes. */
export const silence = <T>(): Promise<T> => new Promise(() => undefined);

/** The answer with its body: on a busy machine the one comes long before the other. */
async function whole(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (response.status === 0) return response;
  const { status, headers } = response;
  const body = status === 204 || status === 304 ? null : await response.arrayBuffer();
  const read = new Response(body, { status, headers });
  Object.defineProperty(read, 'url', { value: response.url });
  return read;
}

/** Requests that were sent and not answered yet. */
function countRequests(): () => number {
  let underWay = 0;
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) => {
    underWay += 1;
    return whole(fetch(...request)).finally(() => {
      underWay -= 1;
    });
  });
  return () => underWay;
}

/** Waits until a worker that nobody holds on to has nothing left to do. */
async function rest({ life }: Machine, underWay: () => number): Promise<void> {
  const patience = performance.now() + 50_000;
  for (let calm = 0; calm < 5; ) {
    if (performance.now() > patience) throw new Error('the worker does not come to rest');
    const steps = life.steps.length;
    await sleep(8);
    await comeToRest();
    calm = underWay() === 0 && life.steps.length === steps ? calm + 1 : 0;
  }
}

/** For each test of a file: as `browse`, with workers that live for no longer than an event. */
export function wakeUps() {
  const browsing = browse();
  let underWay = () => 0;
  beforeEach(() => {
    underWay = countRequests();
  });

  const atRest = () => rest(browsing.machine, underWay);

  /** A new worker, set to work by its own start and by what woke it, and by no call of a test. */
  async function start(event?: (machine: Machine) => void): Promise<void> {
    const worker = await loadWorker(browsing.machine);
    browsing.worker = worker;
    worker.main();
    event?.(browsing.machine);
    await atRest();
  }

  /** Time passes until the alarm goes off, which alone starts a worker. */
  async function alarmRings(): Promise<void> {
    const alarm = browsing.machine.alarms.get('cycle');
    if (alarm === undefined) throw new Error('no alarm is set');
    vi.setSystemTime(Math.max(Date.now(), alarm.scheduledTime));
    const { periodInMinutes = 0 } = alarm;
    // The browser's part: one that repeats is set again before it is heard.
    if (periodInMinutes === 0) browsing.machine.alarms.delete('cycle');
    else {
      const scheduledTime = Date.now() + periodInMinutes * MINUTE;
      browsing.machine.alarms.set('cycle', { ...alarm, scheduledTime });
    }
    await start(({ events }) => events.alarm.fire({ name: 'cycle' }));
  }

  const snapshot = async (): Promise<Snapshot> => readSnapshot(await openAgain());

  async function status(): Promise<ConnectionStatus> {
    const [connection] = (await snapshot()).connections;
    if (connection === undefined) throw new Error('no connection');
    return connection.status;
  }

  return {
    browsing,
    atRest,
    start,
    alarmRings,
    snapshot,
    status,
    alerts: async () => (await snapshot()).alerts,
    rounds: async () => roundsIn(await browsing.provider.asked()),
    fault: (fault: object) =>
      browsing.provider.control('faults', [{ match: '/tmf-api', ...fault }]),
    mend: () => browsing.provider.control('faults', []),
    leave: (leaveBytes: number) =>
      browsing.provider.control('consume', { line: 'line-jp', leaveBytes }),
  };
}
