import { autoRenew, nextToRenew } from './auto-renew';
import { flowStep, MEASURED_EVERY } from './flow';
import { completeOrder } from './fulfil-order';
import type { Order } from './order';
import type { World } from './world';

const nextToActivate = (world: World, until: number): Order | undefined =>
  world.orders
    .filter(({ activatesAt }) => activatesAt !== undefined && activatesAt <= until)
    .sort((a, b) => (a.activatesAt ?? 0) - (b.activatesAt ?? 0))[0];

/** Everything due by `until`, in the order it fell due: activations and automatic renewals. */
function happen(world: World, until: number): World {
  let next = world;
  for (;;) {
    const order = nextToActivate(next, until);
    const line = nextToRenew(next, until);
    const activatesAt = order?.activatesAt ?? Number.POSITIVE_INFINITY;
    if (order && activatesAt <= (line?.validUntil ?? Number.POSITIVE_INFINITY)) {
      next = completeOrder(next, order, activatesAt);
    } else if (line) {
      next = autoRenew(next, line);
    } else {
      return next;
    }
  }
}

/** The world at `now`. A clock set back undoes nothing; time goes on from there. */
export function advance(world: World, now: number): World {
  let next = world;
  if (world.flow) {
    const first = (Math.floor(world.settledAt / MEASURED_EVERY) + 1) * MEASURED_EVERY;
    for (let at = first; at <= now; at += MEASURED_EVERY) next = flowStep(happen(next, at), at);
  }
  return { ...happen(next, now), settledAt: now };
}
