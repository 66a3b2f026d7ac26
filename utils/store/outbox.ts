import type { Alert } from '../domain/alert';
import type { Effect } from '../domain/reduce';
import type { Store } from './open';

/** An effect that still has to be seen done, with what it is about. */
export interface Pending {
  effect: Effect;
  alert: Alert | null;
}

/** Oldest first. */
export async function readPending(store: Store): Promise<Pending[]> {
  const look = store.transaction(['effects', 'alerts'], 'readonly');
  const effects = await look.objectStore('effects').getAll();
  const pending = await Promise.all(
    effects.map(async (effect) => ({
      effect,
      alert: (await look.objectStore('alerts').get(effect.alertId)) ?? null,
    })),
  );
  return pending.sort((a, b) => a.effect.createdAt - b.effect.createdAt);
}

export const markDone = (store: Store, effectId: string): Promise<void> =>
  store.delete('effects', effectId);

/** The user has seen and dismissed it: nothing is left to be shown. */
export async function markSeen(store: Store, alertId: string): Promise<void> {
  const write = store.transaction('effects', 'readwrite');
  const effects = await write.store.getAll();
  const shown = effects.filter((effect) => effect.alertId === alertId && effect.kind === 'notify');
  await Promise.all([...shown.map(({ id }) => write.store.delete(id)), write.done]);
}
