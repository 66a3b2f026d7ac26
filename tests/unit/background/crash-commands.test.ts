import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Command } from '../../../utils/commands';
import type { Store } from '../../../utils/store/open';
import { NOW } from '../../support/builders';
import { restoreDatabase, watchDatabase } from '../../support/fake-death';
import { createMachine, type Machine } from '../../support/fake-machine';
import { type Provider, startProvider } from '../../support/fake-provider';
import { dump, emptyDisk, everythingIn, openAgain } from '../../support/fake-store';
import { comeToRest, startWorker } from '../../support/fake-worker';
import { watchTheRest } from './crash-story';
import { stride } from './stopped-worker';

let provider: Provider;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  provider = await startProvider();
  await provider.control('consume', { line: 'line-jp', leaveBytes: 1_500_000_000 });
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

/** A machine with one connection, whose line is low: its notification is on the screen. */
async function aNoon() {
  undo();
  emptyDisk();
  const machine = createMachine();
  void machine.life.begin();
  machine.granted.add(provider.pattern);
  const worker = await startWorker(machine);
  const command = { do: 'save-connection', draft: provider.draft(), connectionId: 'mei' } as const;
  const reply = await worker.send(command);
  if (!reply.ok) throw new Error('not saved');
  watchDatabase(machine.life);
  watchTheRest(machine);
  const [alertId = ''] = machine.visible.keys();
  return { machine, worker, connectionId: 'mei', alertId };
}

type Noon = Awaited<ReturnType<typeof aNoon>>;

/** Lets the worker die on a command at one step after another, and looks at what the next one makes of it. */
async function dieOn(
  command: (noon: Noon) => Command,
  look: (store: Store, machine: Machine, noon: Noon, where: string) => Promise<string>,
) {
  const outcomes: string[] = [];
  const { from, by } = stride(11);
  for (let step = from; ; step += by) {
    const noon = await aNoon();
    const { machine } = noon;
    const death = machine.life.begin(step);
    const answered = noon.worker.hear(command(noon)).then(() => false);
    const died = await Promise.race([death.then(() => true), answered]);
    if (!died) break;
    const where = `stopped at ${step}: ${machine.life.steps.at(-1)}`;
    await comeToRest();
    void machine.life.begin();
    await startWorker(machine);
    await comeToRest();
    const store = await openAgain();
    expect(await store.getAll('effects'), where).toEqual([]);
    outcomes.push(await look(store, machine, noon, where));
  }
  console.info(`Stopped at ${outcomes.length} places of a command, every ${by} from ${from} on.`);
  return outcomes;
}

test.each([
  { do: 'acknowledge' } as const,
  { do: 'snooze', until: 'hour' } as const,
  { do: 'snooze', until: 'worse' } as const,
])(
  '$do $until: answered and gone, or open and there',
  async (answer) => {
    const seen = await dieOn(
      ({ alertId }) => ({ ...answer, alertId }),
      async (store, machine, { alertId }, where) => {
        const state = (await store.get('alerts', alertId))?.state;
        expect(machine.visible.has(alertId), where).toBe(state === 'open');
        expect(machine.appeared, where).toEqual([alertId]);
        return `${state}`;
      },
    );
    const answered = answer.do === 'snooze' ? 'snoozed' : 'acknowledged';
    // Once it is written it stays written.
    expect(seen.indexOf(answered)).toBeGreaterThan(0);
    expect(seen).toEqual([...seen].sort((a, b) => Number(a === answered) - Number(b === answered)));
  },
  300_000,
);

test('remove-connection: all of it, or nothing at all', async () => {
  const seen = await dieOn(
    ({ connectionId }) => ({ do: 'remove-connection', connectionId }),
    async (store, machine, { connectionId, alertId }, where) => {
      // What was billed stays, whatever becomes of the connection.
      const { keys: _, bills: __, ...rows } = await dump(store);
      const left = everythingIn(rows).includes(connectionId);
      const names = ['connections', 'secrets', 'lines', 'alerts', 'catalogues', 'answers'];
      for (const name of names) expect(rows[name]?.length !== 0, `${name} ${where}`).toBe(left);
      expect(machine.visible.has(alertId), where).toBe(left);
      expect(machine.toolbar.text, where).toBe(left ? '1.5G' : '');
      return left ? 'all' : 'nothing';
    },
  );
  expect(new Set(seen)).toEqual(new Set(['all', 'nothing']));
}, 300_000);

test('save-connection: none, or one that has its secret and is read', async () => {
  const draft = () => provider.draft({ secret: 'sandbox-lee' });
  const seen = await dieOn(
    () => ({ do: 'save-connection', draft: draft(), connectionId: 'lee' }),
    async (store, _, __, where) => {
      const lines = (await store.getAll('lines')).map(({ reading }) => reading.lineId);
      const failures = (await store.getAll('connections')).map(({ status }) => status.failure);
      expect(
        failures.every((failure) => failure === null),
        where,
      ).toBe(true);
      expect(failures.length, where).toBe(lines.length);
      return lines.includes('line-de') ? 'one' : 'none';
    },
  );
  expect(new Set(seen)).toEqual(new Set(['one', 'none']));
}, 300_000);
