import { isActive } from '../../utils/domain/alerts/alert';
import { type Pending, planDelivery } from '../../utils/domain/alerts/delivery';
import type { Happening } from '../../utils/domain/reduce';
import { nextDueAt } from '../../utils/domain/schedule';
import { nextWake } from '../../utils/domain/wake';
import { answer, failureOf, type Provider } from './answers';
import type { Breath } from './death';
import type { MemoryStore } from './memory-store';
import type { Oracle } from './oracle';
import type { Chance } from './random';
import type { Screen } from './screen';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** The machine on which a worker runs, as it is in this moment. */
export interface Around {
  store: MemoryStore;
  screen: Screen;
  oracle: Oracle;
  providers: Map<string, Provider>;
  chance: Chance;
  /** The true time. */
  time: number;
  /** By the machine's clock. */
  now: number;
  zone: string;
  alarm: { at: number; heartbeat: number } | null;
  polls: number;
}

/** One round, step by step as in `entrypoints/background/cycle.ts`. */
export function runRound(around: Around, breath: Breath): void {
  const { store, now } = around;
  const connections = [...store.connections.values()];
  const due = connections.filter((connection) => nextDueAt(connection, now) <= now);
  for (const { id } of connections.filter((connection) => !due.includes(connection))) {
    passTime(around, id, breath);
  }
  settle(around, breath);
  for (const { id } of due) {
    poll(around, id, breath);
    passTime(around, id, breath);
    settle(around, breath);
  }
}

function passTime({ store, oracle, now, zone }: Around, id: string, breath: Breath): void {
  breath.step();
  store.commit(id, { kind: 'time' }, now, zone);
  oracle.awake(id, now + offsetOf(store, id), now);
  breath.step();
}

const offsetOf = (store: MemoryStore, id: string): number =>
  store.connections.get(id)?.status.clockOffset ?? 0;

function poll(around: Around, id: string, breath: Breath): void {
  const { store, oracle, chance, now, zone } = around;
  const provider = around.providers.get(id);
  if (provider === undefined) return;
  around.polls += 1;
  const failure = failureOf(provider, now, chance);
  const good = failure === null ? answer(provider, around.time, now, chance) : null;
  breath.step();
  store.commit(id, happeningOf(good, failure, chance), now, zone);
  if (good !== null) {
    oracle.told(id, good.told, now + good.clockOffset, now);
    if (!good.late) provider.partial = good.partial;
    const whole = !good.late && !good.partial;
    if (whole) for (const line of provider.lines) line.toldOf = line.applied;
  } else oracle.failed(id, failure?.kind === 'signed-out', now);
  breath.step();
}

function happeningOf(
  good: ReturnType<typeof answer> | null,
  failure: ReturnType<typeof failureOf>,
  chance: Chance,
): Happening {
  if (good === null) {
    const happened = failure ?? { kind: 'timeout' };
    return { kind: 'failure', failure: happened, minPace: 0, jitter: chance.next() };
  }
  const { told, clockOffset } = good;
  const readings = told.map(({ reading }) => reading);
  return {
    kind: 'reading',
    poll: { readings, plans: null, clockOffset, endpoints: {} },
    minPace: 0,
  };
}

/** As in `settle.ts`: alarm and notifications do not wait for each other. */
export function settle(around: Around, breath: Breath): void {
  const works = [setAlarm, emptyOutbox];
  if (around.chance.of(0.5)) works.reverse();
  for (const work of works) work(around, breath);
  if (!around.screen.refuses) around.oracle.settled(around.now, around.zone);
  around.store.forgetOld(around.now);
}

function setAlarm(around: Around, breath: Breath): void {
  const { store, now, zone } = around;
  const { settings } = store;
  const state = {
    connections: [...store.connections.values()],
    lines: [...store.lines.values()],
    alerts: [...store.alerts.values()],
    renewals: [...store.renewals.values()],
    settings,
    lineRules: [],
  };
  const held = planDelivery(store.pending(), settings, now, zone).wakeAt;
  const at = Math.min(nextWake(state, now), held ?? Number.POSITIVE_INFINITY);
  breath.step();
  around.alarm = { at: Math.max(now + 30 * SECOND, at), heartbeat: 60 * MINUTE };
}

/** As in `outbox.ts`. */
function emptyOutbox(around: Around, breath: Breath): void {
  const { store, screen, now, zone } = around;
  const found = store.pending();
  if (found.length === 0) return;
  for (const each of found.filter(({ effect }) => effect.kind === 'withdraw')) {
    withdraw(around, each, breath);
  }
  const notices = found.filter(({ effect }) => effect.kind === 'notify');
  const there = notices.filter(
    ({ alert }) => alert?.state === 'open' && screen.visible.has(alert.id),
  );
  for (const each of there) markShown(around, each.effect.alertId, [each], breath);
  const pending = notices.filter((each) => !there.includes(each));
  const { dropped, single, bundles } = planDelivery(pending, store.settings, now, zone);
  breath.step();
  store.markDone(dropped.map(({ effect }) => effect.id));
  for (const each of single) show(around, each.effect.alertId, [each], breath);
  for (const { id, pending: together } of bundles) {
    breath.step();
    store.putTogether(
      id,
      together.map(({ effect }) => effect.id),
    );
    show(around, id, together, breath);
  }
}

function show(around: Around, id: string, told: Pending[], breath: Breath): void {
  const { screen, now } = around;
  breath.step();
  if (!screen.visible.has(id)) {
    if (screen.refuses) return;
    screen.show(
      id,
      told.flatMap(({ alert }) => alert ?? []),
      now,
    );
  }
  breath.step();
  markShown(around, id, told, breath);
}

function markShown(around: Around, id: string, told: Pending[], breath: Breath): void {
  around.store.markShown(told, id, around.now);
  around.screen.marked(id);
  breath.step();
}

function withdraw({ store, screen }: Around, { effect, alert }: Pending, breath: Breath): void {
  const shared = alert?.shownIn ?? effect.alertId;
  breath.step();
  if (shared !== effect.alertId) {
    const others = [...store.alerts.values()].filter(
      (other) =>
        other.state === 'open' &&
        other.shownIn === shared &&
        other.id !== effect.alertId &&
        isActive(other),
    );
    if (others.length === 0) screen.visible.delete(shared);
  }
  screen.visible.delete(effect.alertId);
  breath.step();
  store.markDone([effect.id]);
}
