import type { Settings } from '../settings';
import type { Alert } from './alert';
import type { Effect } from './effect';
import { isUrgentAlert } from './kinds';
import { quietUntil } from './quiet';

/** An effect that still has to be seen done, with what it is about. */
export interface Pending {
  effect: Effect;
  alert: Alert | null;
}

/** What to do now about what is pending, and when to look again. */
export interface Delivery {
  /** About what no longer holds, or was answered meanwhile: nothing is to be done any more. */
  dropped: Pending[];
  single: Pending[];
  /** Told together; `id` is that of the notification. */
  bundles: { id: string; pending: Pending[] }[];
  /** When what is held back now can be shown. */
  wakeAt: number | null;
}

/** So many at once are one notification: a screen full of them is read by nobody. */
const SEVERAL = 3;

/** Decides what the system is to show. Pure; the same pending effects give the same decision. */
export function planDelivery(
  pending: Pending[],
  settings: Settings,
  now: number,
  zone: string,
): Delivery {
  const notices = pending.filter(({ effect }) => effect.kind === 'notify');
  const dropped = notices.filter(({ alert }) => alert?.state !== 'open');
  const until = quietUntil(settings.quiet, now, zone);
  const comes = ({ alert }: Pending): boolean =>
    until === null || (settings.quiet.urgent && alert !== null && isUrgentAlert(alert));
  const open = notices.filter(({ alert }) => alert?.state === 'open');
  const due = open.filter((each) => each.effect.bundle !== undefined || comes(each));
  const fresh = due.filter(({ effect }) => effect.bundle === undefined);
  const bundles = bundled(due);
  const [first] = fresh;
  const many = first !== undefined && fresh.length >= SEVERAL;
  if (many) bundles.push({ id: `several:${first.effect.id}`, pending: fresh });
  return {
    dropped,
    single: many ? [] : fresh,
    bundles,
    wakeAt: due.length < open.length ? until : null,
  };
}

/** Those that a worker had put together when it died. */
function bundled(due: Pending[]): Delivery['bundles'] {
  const byId = new Map<string, Pending[]>();
  for (const each of due) {
    const { bundle } = each.effect;
    if (bundle !== undefined) byId.set(bundle, [...(byId.get(bundle) ?? []), each]);
  }
  return [...byId].map(([id, pending]) => ({ id, pending }));
}
