import type { Connection, Line } from '../domain/connection';
import type { Renewal } from '../domain/renewal';
import type { Store } from './open';
import type { StoredAnswer } from './schema';

/** A connection as it is now, and what is to be known of it before it is asked. */
export interface ToAsk {
  connection: Connection;
  /** What conditional requests can build on, as it is stored. */
  answers: StoredAnswer[];
  lines: Line[];
  renewals: Renewal[];
}

/** In one look; null for one that is gone. */
export async function readToAsk(store: Store, id: string): Promise<ToAsk | null> {
  const look = store.transaction(['connections', 'answers', 'lines', 'renewals'], 'readonly');
  const [connection, answers, lines, renewals] = await Promise.all([
    look.objectStore('connections').get(id),
    look.objectStore('answers').index('connectionId').getAll(id),
    look.objectStore('lines').index('connectionId').getAll(id),
    look.objectStore('renewals').index('connectionId').getAll(id),
  ]);
  return connection === undefined ? null : { connection, answers, lines, renewals };
}
