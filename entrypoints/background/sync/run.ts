import type { Connection } from '../../../utils/domain/connection';
import { releaseOrigin } from '../../../utils/platform/permissions';
import { answerAsElsewhere } from '../../../utils/store/answer-as-elsewhere';
import { announceChange } from '../../../utils/store/changes';
import type { Store } from '../../../utils/store/open';
import type { Changes } from '../../../utils/sync/plan-changes';
import { placesOf } from '../connect';
import { review, runCycle } from '../cycle';
import { copyChanges } from '../keep-copy';
import { takePolicy } from '../policy/follow-policy';
import { report } from '../report';
import { followWatchedPages } from '../site/follow-watched-pages';
import { exchange } from './exchange';

let queue: Promise<void> = Promise.resolve();
/** Has not looked yet: it takes along whatever is changed until then. */
let next: Promise<void> | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;

/** Brings this machine and the others together. Asked for many times at once, it is done once. */
export function sync(store: Store): Promise<void> {
  if (next !== null) return next;
  const begin = (): Promise<void> => {
    next = null;
    return syncOnce(store);
  };
  next = queue.then(begin, begin);
  queue = next;
  return next;
}

/** Should the worker end before, the next one looks when it starts. */
function syncLater(store: Store, at: number): void {
  if (timer !== null) clearTimeout(timer);
  const again = (): void => {
    timer = null;
    sync(store).catch((bug: unknown) => report('sync', bug));
  };
  timer = setTimeout(again, Math.max(0, at - Date.now()));
}

async function syncOnce(store: Store): Promise<void> {
  // The worker may have been started by what came: what an organisation says of it comes first.
  await takePolicy();
  const before = await store.getAll('connections');
  const exchanged = await exchange(store, Date.now());
  if (exchanged === null) return;
  const { taken, againAt } = exchanged;
  announceChange();
  if (taken !== null) await follow(store, before, taken.changes);
  if (againAt !== null) syncLater(store, againAt);
}

/** @returns whether any alert was answered on another machine, and now is here */
export const answerElsewhere = (store: Store): Promise<boolean> =>
  answerAsElsewhere(store, Date.now());

/** What follows from what came, outside the database. */
async function follow(store: Store, before: Connection[], changes: Changes): Promise<void> {
  if (Object.values(changes).every((some) => some === null || some.length === 0)) return;
  const gone = before.filter(({ id }) => changes.dropConnections.includes(id));
  const left = (await Promise.all((await store.getAll('connections')).map(placesOf))).flat();
  for (const place of (await Promise.all(gone.map(placesOf))).flat()) {
    await releaseOrigin(place, left);
  }
  await followWatchedPages(store);
  await review(store);
  await runCycle();
  copyChanges(store);
}
