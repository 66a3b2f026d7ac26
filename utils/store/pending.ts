import type { Pending } from '../domain/alerts/delivery';
import type { Store } from './open';
import type { Look } from './queries';

/** Everything that is still to be done, oldest first. */
export const readPending = (store: Store): Promise<Pending[]> =>
  pendingIn(store.transaction(['effects', 'alerts'], 'readonly'));

export async function pendingIn(look: Look): Promise<Pending[]> {
  const effects = await look.objectStore('effects').getAll();
  const pending = await Promise.all(
    effects.map(async (effect) => ({
      effect,
      alert: (await look.objectStore('alerts').get(effect.alertId)) ?? null,
    })),
  );
  return pending.sort(
    (a, b) => a.effect.createdAt - b.effect.createdAt || (a.effect.id < b.effect.id ? -1 : 1),
  );
}
