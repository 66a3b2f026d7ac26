import { vi } from 'vitest';
import type { Plan, Poll } from '../../../utils/domain/model';
import { hourKey } from '../../../utils/store/history-keys';
import { aConnection, aLine, aReading, aRenewal, NOW } from '../../support/builders';
import { restoreDatabase, watchDatabase } from '../../support/fake-death';
import { createMachine, type Machine } from '../../support/fake-machine';
import { emptyDisk, openAgain } from '../../support/fake-store';
import type { Act, Scene } from './crash-scenes';

/** Every worker of this test asks this provider, at the one place where an adapter is looked up. */
let onStage: { machine: Machine; act: Act } | null = null;

vi.doMock('../../../utils/providers/registry', () => ({
  adapterOf: async () => ({
    id: 'stage',
    name: 'Stage',
    kind: 'standard',
    address: null,
    fields: [],
    gigabyte: null,
    minPace: 0,
    signIn: () => ({ kind: 'none' }),
    poll: () => {
      if (onStage === null) throw new Error('nobody is on the stage');
      const { machine, act } = onStage;
      return machine.life.wait('provider', async () => answerOf(act));
    },
  }),
}));

function answerOf({ says, plans, orders }: Act) {
  if ('kind' in says) return { ok: false, failure: says };
  const poll: Poll = {
    readings: [aReading(says)],
    plans: plans ?? null,
    ...(orders === undefined ? {} : { orders }),
    clockOffset: 0,
    endpoints: {},
  };
  return { ok: true, value: poll };
}

export interface Stage {
  machine: Machine;
  /** What the relay was sent and took, by id; one that comes twice is still one. */
  relayed: Set<string>;
}

export function leaveStage(): void {
  onStage = null;
  restoreDatabase();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
}

/** A machine on which the scene is set, and the worker not yet started. */
export async function setStage(scene: Scene): Promise<Stage> {
  leaveStage();
  vi.setSystemTime(NOW);
  emptyDisk();
  const machine = createMachine();
  machine.granted.add('https://api.nippon.example/*').add('https://ntfy.example/*');
  await fill(scene);
  for (const id of scene.visible ?? []) machine.visible.set(id, { title: id, message: '' });
  const stage = { machine, relayed: new Set<string>() };
  watchDatabase(machine.life);
  stubRelay(stage);
  vi.spyOn(Math, 'random').mockReturnValue(0);
  return stage;
}

async function fill(scene: Scene) {
  const { was, settings, connection, marked, plans, hours, renewal, earlier, alerts } = scene;
  const store = await openAgain();
  const [wanted, fetchedAt] = [catalogue(plans), NOW - 60_000];
  await store.put(
    'connections',
    aConnection({
      adapter: 'stage',
      watchedPlans: marked ?? [],
      status: {
        nextDueAt: NOW - 1,
        succeededAt: NOW - 3_600_000,
        plansFetchedAt: NOW,
        ...connection,
      },
    }),
  );
  const reading = was?.reading ?? aReading();
  await store.put('lines', aLine({ fetchedAt: NOW - 3_600_000, ...was, reading }));
  await store.put('catalogues', { connectionId: 'nippon', plans: wanted, fetchedAt });
  for (const row of hours ?? []) await store.put('hours', row, hourKey(row));
  for (const alert of alerts ?? []) await store.put('alerts', alert);
  if (renewal !== undefined) await store.put('renewals', aRenewal(renewal));
  if (earlier !== undefined) await store.put('renewals', aRenewal({ id: 'earlier', ...earlier }));
  if (settings !== undefined) await store.put('settings', settings, 'settings');
}

const catalogue = (plans: Plan[] | undefined): Plan[] => plans ?? [];

function stubRelay(stage: Stage): void {
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) =>
    stage.machine.life.wait('relay', async () => {
      const status = onStage?.act.relay ?? 200;
      if (status === 200) stage.relayed.add(body);
      return new Response(null, { status });
    }),
  );
}

/** The curtain rises on an act: it is that time, and the provider has that to tell. */
export function beginAct({ machine }: Stage, act: Act): void {
  vi.setSystemTime(act.at);
  onStage = { machine, act };
}
