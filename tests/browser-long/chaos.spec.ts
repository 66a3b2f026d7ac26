import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startProvider } from '../support/provider';
import { ChaosStage } from './chaos-stage';
import { mountSmallDisk } from './small-disk';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SEED = Number(process.env.DATALEFT_SEED ?? 7);
const STEPS = Number(process.env.DATALEFT_STEPS ?? 60);

/** The same numbers for the same seed. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What was begun, in the order in which it ends. */
const ends: (() => Promise<void>)[] = [];
test.afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** Ways of the provider to answer badly; each is told until it recovers. */
const FAULTS: readonly [kind: string, more?: Record<string, unknown>][] = [
  ['status'],
  ['status', { status: 429, retryAfter: 60 }],
  ['delay', { delayMs: 3_000 }],
  ['truncate'],
  ['malformed'],
  ['drop'],
  ['wrongTypes'],
  ['negative'],
  ['huge'],
  ['flood'],
  ['redirect', { location: 'http://127.0.0.1:9/' }],
  ['signOut'],
];

test(`whatever happens for many hours, nothing is untrue, doubled or lost (seed ${SEED})`, async () => {
  test.setTimeout(60 * MINUTE);
  const random = sequence(SEED);
  const isRoot = process.getuid?.() === 0;
  const disk = isRoot ? await mountSmallDisk() : null;
  const provider = await startProvider();
  const profile = disk?.folder ?? (await mkdtemp(join(tmpdir(), 'dataleft-profile-')));
  const stage = await ChaosStage.open(provider, join(profile, 'profile'));
  ends.push(stage.close, provider.stop, disk?.remove ?? (() => Promise.resolve()));

  let wasFull = false;
  let broughtBack = 0;

  const happenings: Record<string, () => Promise<void>> = {
    nothing: () => stage.ask(),
    'the provider fails': async () => {
      const [kind, more] = FAULTS[random(FAULTS.length)] ?? ['status'];
      await provider.fail(kind, more);
      await stage.ask();
    },
    'the worker is killed': () => stage.stopWorkerSoon(random(300)),
    'the browser is killed': () => stage.restartBrowser(),
    'the network is cut': async () => {
      await stage.cutNetwork(true);
      await stage.ask();
      await stage.cutNetwork(false);
    },
    'the clock is set': async () => {
      await stage.setClock(stage.passed + (random(48) - 24) * HOUR);
      await stage.ask();
    },
    ...(disk !== null && {
      'the disk is full': async () => {
        await disk.fill();
        await stage.ask();
        // The browser itself may not open a database there now: what is in it is looked at afterwards.
        await disk.clear();
        wasFull = true;
      },
    }),
  };
  const names = Object.keys(happenings);
  const met = new Map<string, number>();

  for (let step = 0; step < STEPS; step += 1) {
    const name = names[random(names.length)] ?? 'nothing';
    await test.step(`${step}: ${name}`, async () => {
      if (random(6) === 0) {
        const order = { line: 'line-jp', offering: 'jp-month-10gb', outcome: 'complete' };
        await provider.control('orders', order);
      } else {
        await provider.control('consume', { line: 'line-jp', bytes: random(900) * 1_000_000 });
      }
      await stage.noteTruth();
      await stage.age((20 + random(90)) * MINUTE);
      await stage.noteTruth();
      await happenings[name]?.();
      // The files of a database on a disk that was full may be found damaged at any later start.
      if (await stage.bringBack()) {
        expect(wasFull).toBe(true);
        broughtBack += 1;
      }
      await stage.expectUnharmed();
      await stage.expectMended();
    });
    met.set(name, (met.get(name) ?? 0) + 1);
  }
  console.log(
    `${Math.round(stage.passed / HOUR)} hours:`,
    [...met].map(([name, times]) => `${name} ${times}`).join(', '),
    `brought back ${broughtBack} times`,
  );
});
