import { FEW_LINES, type GlanceFacts } from '../domain/glance-facts';
import { NAME, VERSION } from './database';
import { GLANCE, type GlanceRows, glanceRows } from './glance-rows';
import type { Snapshot } from './queries';
import type { StoredGlance } from './schema';

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * The database as it is, without the code that makes and alters it, which whoever only looks need
 * not load. Throws where there is none, an older or a newer one.
 */
export async function openToLook(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, VERSION);
  // Nothing was done: what was there stays, and what was not is not made.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const db = await answerOf(opening);
  // Another context wants to upgrade: it cannot while this one holds on.
  db.onversionchange = () => db.close();
  return db;
}

const rowsIn = (look: IDBTransaction, mostLines?: number): Promise<GlanceRows> =>
  glanceRows({
    all: (name) =>
      answerOf(look.objectStore(name).getAll(null, name === 'lines' ? mostLines : undefined)),
    alertsThatAre: (state) => answerOf(look.objectStore('alerts').index('state').getAll(state)),
    settings: () => answerOf(look.objectStore('settings').get('settings')),
  });

/** One consistent look at all of it, which `toSnapshot` makes a snapshot of. */
export const lookAtAll = (db: IDBDatabase): Promise<GlanceRows> =>
  rowsIn(db.transaction(GLANCE, 'readonly'));

/** What was kept for the first picture, where that is still true; else everything. */
export type FirstRows =
  | { kept: { stored: Snapshot; facts: GlanceFacts } }
  | { kept: null; rows: GlanceRows };

/** In one look, unless there are many lines and nothing was kept of them. */
export async function lookFirst(db: IDBDatabase): Promise<FirstRows> {
  const look = db.transaction([...GLANCE, 'glance'], 'readonly');
  const glance = look.objectStore('glance');
  const [stamp, kept, few] = await Promise.all([
    answerOf<string | undefined>(glance.get('stamp')),
    answerOf<StoredGlance | undefined>(glance.get('kept')),
    rowsIn(look, FEW_LINES + 1),
  ]);
  if (few.lines.length <= FEW_LINES) return { kept: null, rows: few };
  if (kept !== undefined && kept.stamp === stamp) return { kept };
  return { kept: null, rows: await lookAtAll(db) };
}
