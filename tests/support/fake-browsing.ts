import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { Draft } from '../../utils/messages';
import { NOW } from './builders';
import { createMachine, type Machine } from './fake-machine';
import { type Provider, startProvider } from './fake-provider';
import { emptyDisk } from './fake-store';
import { comeToRest, type FakeWorker, startWorker } from './fake-worker';

interface Browsing {
  provider: Provider;
  machine: Machine;
  /** The worker that runs now. */
  worker: FakeWorker;
  /** A new worker on the same machine, after its first round. */
  restart: () => Promise<FakeWorker>;
  /** Saves a connection as the options page does, and gives its id. */
  connect: (parts?: Partial<Draft>) => Promise<string>;
  later: (milliseconds: number) => void;
}

/** For each test of a file: a browser, an empty database, a running worker and a real provider. */
export function browse(): Browsing {
  const browsing = {} as Browsing;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    browsing.provider = await startProvider();
  });
  afterAll(async () => {
    await browsing.provider.stop();
    vi.useRealTimers();
  });
  beforeEach(async () => {
    vi.setSystemTime(NOW);
    // Moments are told to the minute: no machine is to have a place of its own among many.
    vi.spyOn(Math, 'random').mockReturnValue(0);
    emptyDisk();
    const machine = createMachine();
    machine.life.begin();
    machine.granted.add(browsing.provider.pattern);
    await browsing.provider.control('reset');
    await browsing.provider.control('faults', []);
    browsing.machine = machine;
    browsing.worker = await startWorker(machine);
  });
  afterEach(async () => {
    await comeToRest();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  browsing.restart = async () => {
    browsing.worker = await startWorker(browsing.machine);
    return browsing.worker;
  };
  browsing.connect = async (parts) => {
    const draft = browsing.provider.draft(parts);
    const connectionId = crypto.randomUUID();
    const reply = await browsing.worker.send({ do: 'save-connection', draft, connectionId });
    if (!reply.ok) throw new Error(`not saved: ${JSON.stringify(reply)}`);
    // A copy of it is kept, for which nobody waits.
    await comeToRest();
    return connectionId;
  };
  browsing.later = (milliseconds) => void vi.setSystemTime(Date.now() + milliseconds);
  return browsing;
}
