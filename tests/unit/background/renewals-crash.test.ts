import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Renewal } from '../../../utils/domain/renewal';
import { aPlan, NOW } from '../../support/builders';
import { allowGuard, closeTab, navigate } from '../../support/fake-machine';
import { dump, openAgain } from '../../support/fake-store';
import { comeToRest, type FakeWorker, startWorker } from '../../support/fake-worker';
import type { Scene } from './crash-scenes';
import { beginAct, leaveStage, type Stage, setStage } from './crash-stage';
import { createSlice, liveOn } from './stopped-worker';

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());
afterEach(leaveStage);

const EVIL = 'https://evil.example/pay';
const act = { at: NOW, says: {} };
const plan = aPlan({ checkout: 'https://api.nippon.example/buy/{offering}' });
const quiet: Scene = { raises: [], acts: [act], plans: [plan] };

const lineKey = 'nippon/tokyo';
const open = { do: 'open-checkout', lineKey, planId: plan.id } as const;

type Deed = (stage: Stage, worker: FakeWorker) => unknown;

interface Scenario {
  before?: Deed;
  deed: Deed;
  look: (end: End) => void;
}

const deeds: Record<string, Scenario> = {
  'a checkout is opened': {
    deed: (_, worker) => worker.hear(open),
    look: ({ renewals, tabs }) => {
      // A tab that nobody watches must not be; an attempt whose tab did not come ends by itself.
      expect(renewals.length).toBeGreaterThanOrEqual(tabs.length);
      expect(tabs.length).toBeLessThanOrEqual(1);
      expect(renewals.length).toBeLessThanOrEqual(1);
    },
  },
  'its tab is closed': {
    before: (_, worker) => worker.hear(open),
    deed: ({ machine }) => closeTab(machine, 1),
    look: ({ renewals }) =>
      expect(renewals).toMatchObject([{ state: 'waiting', left: { how: 'closed' } }]),
  },
  'its tab is led astray': {
    before: (_, worker) => worker.hear(open),
    deed: ({ machine }) => navigate(machine, 1, EVIL),
    look: ({ renewals, tabs }) => {
      expect(renewals).toMatchObject([{ state: 'opened', tab: { stopped: { url: EVIL } } }]);
      expect(tabs[0]).toContain('/guard.html#');
    },
  },
  'the user knows the place': {
    before: async ({ machine }, worker) => {
      await worker.hear(open);
      navigate(machine, 1, EVIL);
      await comeToRest();
    },
    deed: async (_, worker) => {
      const [renewal] = await (await worker.store()).getAll('renewals');
      await worker.hear({ do: 'leave-guard', renewalId: renewal?.id, on: true });
    },
    look: ({ renewals, tabs }) => {
      // Either it counted, or the page still asks.
      const known = renewals[0]?.tab?.known?.length === 1;
      expect(known || tabs[0]?.includes('/guard.html#')).toBe(true);
    },
  },
};

interface End {
  renewals: Renewal[];
  tabs: string[];
}

/** Up to the deed, which dies at a step; a worker that nothing disturbs goes on. @returns its steps */
async function play(step: number | null, { before, deed, look }: Scenario): Promise<number> {
  const stage = await setStage(quiet);
  const { machine } = stage;
  beginAct(stage, act);
  allowGuard(machine);
  void machine.life.begin();
  const worker = await startWorker(machine);
  await before?.(stage, worker);
  await comeToRest();
  const death = machine.life.begin(step);
  await Promise.race([death, Promise.resolve(deed(stage, worker))]);
  await comeToRest();
  const { steps } = machine.life;
  if (step !== null) await liveOn(machine);
  const { renewals } = await dump(await openAgain());
  const tabs = machine.tabs.filter((_, at) => !machine.closed.has(at + 1));
  try {
    look({ renewals: renewals as Renewal[], tabs });
  } catch (wrong) {
    throw new Error(`stopped at ${step}: ${steps.at(-1)}`, { cause: wrong });
  }
  return steps.length;
}

const slice = createSlice(12);

test.each(Object.entries(deeds))(
  '%s, and the worker dies of it',
  async (_, scenario) => {
    const steps = await play(null, scenario);
    expect(steps).toBeGreaterThan(4);
    for (let step = 1; step <= steps; step += 1) if (slice.takes()) await play(step, scenario);
  },
  300_000,
);
