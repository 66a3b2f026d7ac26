import type { Snooze } from '../../utils/domain/alerts/snooze';
import { snoozed } from '../../utils/domain/alerts/snooze';
import type { Line } from '../../utils/domain/connection';
import { baselineOf } from '../../utils/domain/line-baseline';
import type { Provider } from './answers';
import { Breath } from './death';
import { sightOf } from './screen';
import { type Around, settle } from './worker';

const HOUR = 3_600_000;

/** What whoever owns the machine does between two rounds. */
export function act(around: Around): void {
  const { chance } = around;
  if (chance.of(0.05)) dismiss(around);
  if (chance.of(0.08)) answerOne(around);
  if (chance.of(0.05)) for (const provider of around.providers.values()) signIn(provider);
  if (chance.of(0.03)) buy(around);
  if (chance.of(0.1)) around.screen.refuses = chance.of(0.1);
}

const pickOne = <T>(around: Around, choices: T[]): T | undefined =>
  choices[around.chance.whole(0, choices.length - 1)];

/** Seen is not answered. */
function dismiss(around: Around): void {
  const { screen, store, now } = around;
  const id = pickOne(around, [...screen.visible.keys()]);
  if (id === undefined) return;
  screen.visible.delete(id);
  store.markSeen(store.toldIn(id), now);
}

function answerOne(around: Around): void {
  const { store, oracle, chance, now, zone } = around;
  const alert = pickOne(
    around,
    [...store.alerts.values()].filter(({ state }) => state === 'open'),
  );
  if (alert === undefined) return;
  const sight = sightOf(alert);
  const modelled = sight.what !== 'other' && sight.what !== 'confirmed';
  if (!modelled || chance.of(0.4)) {
    store.answer(alert.id, (each) => ({ ...each, state: 'acknowledged' }), now);
    oracle.answered(sight, 'for-good', now);
  } else {
    const until = chance.pick<Snooze>(['hour', 'tomorrow', 'worse']);
    store.answer(alert.id, (each) => snoozed(each, until, now, zone), now);
    oracle.answered(sight, store.alerts.get(alert.id)?.snoozedUntil ?? null, now);
  }
  settle(around, new Breath());
}

const signIn = (provider: Provider): void => {
  provider.signedOut = false;
};

/** From the popup, which then waits for the effect, or at the provider's shop behind its back. */
function buy(around: Around): void {
  const { store, chance, time } = around;
  const line = pickOne(around, [...store.lines.values()]);
  const provider = line && around.providers.get(line.connectionId);
  const own = provider?.lines.find(({ lineId }) => lineId === line?.reading.lineId);
  if (line === undefined || own === undefined || own.monthly) return;
  const waits = [...store.renewals.values()].some(
    ({ lineKey, state }) => lineKey === line.key && (state === 'waiting' || state === 'overdue'),
  );
  // With two purchases under way nobody could tell whose effect it is.
  if (waits || own.bought.length > 0 || own.toldOf.length < own.applied.length) return;
  const id = `purchase-${chance.whole(0, 2 ** 40)}`;
  const what = chance.pick(['extension', 'booster', 'refill', 'whole'] as const);
  own.bought.push({ id, at: time + chance.spread(HOUR / 60, 24 * HOUR), what });
  if (chance.of(0.7)) openCheckout(around, line, id);
}

function openCheckout({ store, oracle, now }: Around, line: Line, purchase: string): void {
  const { connectionId, key: lineKey } = line;
  const offset = store.connections.get(connectionId)?.status.clockOffset ?? 0;
  const id = `${connectionId}/${purchase}`;
  store.startRenewal(
    {
      ...{ id, connectionId, lineKey, planId: 'plan', planName: 'Plan', price: null },
      support: null,
      activationSeconds: null,
      openedAt: now,
      overdueAt: now + offset + 2 * HOUR,
      baseline: baselineOf(line),
      state: 'waiting',
      closedAt: null,
      evidence: [],
    },
    now + 30_000,
  );
  oracle.opened(id, lineKey, purchase, now);
}
