import type { Alert } from '../domain/alert';
import type { Effect } from '../domain/reduce';
import type { Store } from './open';
import { transact } from './transact';

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
export function markSeen(store: Store, alertId: string): Promise<void> {
  return transact(store, ['effects'], async (write) => {
    const effects = write.objectStore('effects');
    const about = (await effects.getAll()).filter(
      (effect) => effect.alertId === alertId && effect.kind === 'notify',
    );
    await Promise.all(about.map(({ id }) => effects.delete(id)));
  });
}
