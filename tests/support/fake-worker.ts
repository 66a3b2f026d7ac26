import { setImmediate as turn } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Command } from '../../utils/commands';
import type { ReplyTo } from '../../utils/messages';
import type { Store } from '../../utils/store/open';
import { ciphersSettled } from './ciphers-settled';
import type { Machine } from './fake-machine';

/** `expect` for what comes by itself, however long it takes. */
export const eventually = <T>(look: () => T) => expect.poll(look);

/** A page of ours, as the browser names it to the worker. */
export const ourPage = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/options.html',
};

export interface FakeWorker {
  store: () => Promise<Store>;
  runCycle: (connectionIds?: string[]) => Promise<void>;
  settle: (store: Store) => Promise<void>;
  /** What the worker answers to a message; undefined when it does not answer at all. */
  hear: (message: unknown, sender?: object) => Promise<unknown>;
  send: <Name extends Command['do']>(
    command: Extract<Command, { do: Name }>,
  ) => Promise<ReplyTo<Name>>;
}

/** The listeners of a worker that is gone hear nothing. */
function forgetListeners(machine: Machine): void {
  const { online, events, tabEvents } = machine;
  const heard = [online, ...Object.values(events), ...Object.values(tabEvents)];
  for (const { listeners } of heard) listeners.clear();
}

/** What a worker imports when it needs it lies beside it on the disk: in a test, too, it is there at once. */
const loadParts = (): Promise<unknown> =>
  Promise.all([
    import('../../entrypoints/background/answer-menu'),
    import('../../entrypoints/background/commands'),
    import('../../entrypoints/background/commands/looking'),
    import('../../entrypoints/background/commands/read-alerts'),
    import('../../entrypoints/background/install'),
    import('../../entrypoints/background/keyboard'),
    import('../../entrypoints/background/held-back'),
    import('../../entrypoints/background/notices'),
    import('../../entrypoints/background/outbox'),
    import('../../entrypoints/background/omnibox'),
    import('../../entrypoints/background/page-messages'),
    import('../../entrypoints/background/policy/apply-policy'),
    import('../../entrypoints/background/policy/follow-policy'),
    import('../../entrypoints/background/policy/refuse'),
    import('../../entrypoints/background/relay'),
    import('../../entrypoints/background/renewals'),
    import('../../entrypoints/background/report'),
    import('../../entrypoints/background/settle-banner'),
    import('../../entrypoints/background/site/poll-site'),
    import('../../entrypoints/background/start-look'),
    import('../../entrypoints/background/sync-if-on'),
    import('../../entrypoints/background/sync/run'),
    import('../../utils/commands'),
    import('../../utils/providers/tmforum/adapter'),
    import('../../utils/store/prune-history'),
    import('../../utils/view/i18n/en-GB/words'),
  ]);

/** Does it, and at once what it puts off until later. */
function withoutDelay(work: () => void): void {
  const { setTimeout } = globalThis;
  const later: (() => void)[] = [];
  Object.assign(globalThis, { setTimeout: (run: () => void) => later.push(run) });
  try {
    work();
  } finally {
    Object.assign(globalThis, { setTimeout });
  }
  for (const run of later) run();
}

/** The extension's code as a worker that was just started has it: nothing in its memory. */
export async function loadWorker(machine: Machine): Promise<{ main: () => void } & FakeWorker> {
  forgetListeners(machine);
  vi.resetModules();
  await loadParts();
  const [entry, { runCycle }, { settle }, { openStore }] = await Promise.all([
    import('../../entrypoints/background/index'),
    import('../../entrypoints/background/cycle'),
    import('../../entrypoints/background/settle'),
    import('../../utils/store/open'),
  ]);
  const hear = async (message: unknown, sender: object = ourPage) =>
    (await Promise.all(machine.events.message.fire(message, sender))).find(
      (reply) => reply !== undefined,
    );
  return {
    // What the start itself looks at does not wait for an event that no test has for it.
    main: () => withoutDelay(() => void entry.default.main()),
    store: openStore,
    runCycle,
    settle,
    hear,
    send: <Name extends Command['do']>(command: Extract<Command, { do: Name }>) =>
      hear(command) as Promise<ReplyTo<Name>>,
  };
}

/** Starts the worker and waits for the round that every start begins with. */
export async function startWorker(machine: Machine): Promise<FakeWorker> {
  const worker = await loadWorker(machine);
  worker.main();
  await worker.runCycle();
  return worker;
}

/** Lets everything that was set off, and waits for no network, come to rest. */
export async function comeToRest(): Promise<void> {
  // What was imported may import more, and so may what was decrypted.
  for (let rounds = 0; rounds < 4; rounds += 1) {
    for (let turns = 0; turns < 30; turns += 1) await turn();
    await ciphersSettled();
    await vi.dynamicImportSettled();
  }
}
