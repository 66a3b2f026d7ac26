import type { Governed } from '../backup/held-back';
import type { Look } from './read-backup';

/** Within a transaction: what the organisation switched off, and which connections it set. */
export async function readGoverned(look: Look): Promise<Governed> {
  const [stored] = await look.objectStore('settings').getAll();
  const connections = await look.objectStore('connections').getAll();
  const set = connections.filter(({ organisation }) => organisation === 'set');
  return {
    off: stored?.policy?.organisation.off ?? [],
    set: new Set(set.map(({ id }) => id)),
  };
}
