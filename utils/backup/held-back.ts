import type { Connection } from '../domain/connection';
import { isDemo } from '../domain/demo';
import type { Feature } from '../domain/policy/organisation';
import type { BackedPack, BackupRows } from './backup';
import { canonical } from './canonical';

/** What an organisation has to say about what is brought back. */
export interface Governed {
  off: readonly Feature[];
  /** Ids of the connections here that it set. */
  set: ReadonlySet<string>;
}

/** What of a file is not brought in, because the organisation has switched off what brings it. */
export interface HeldBack {
  connections: Connection[];
  packs: BackedPack[];
}

type Off = (feature: Feature) => boolean;

/**
 * What a file calls shipped may be anything. What is shipped is here, and stays without a word: it is
 * renewed with DataLeft.
 */
function isPackHeld(pack: BackedPack, own: BackedPack | undefined, isOff: Off): boolean {
  if (own !== undefined && canonical(own.pack) === canonical(pack.pack)) return false;
  if (isOff('import-packs')) return own?.source !== 'shipped';
  return pack.source === 'watched' && isOff('watch-page');
}

/** What was here before goes on, and may change as it may by hand. */
export function heldBack(
  here: BackupRows,
  there: BackupRows,
  { off }: Pick<Governed, 'off'>,
): HeldBack {
  const isOff: Off = (feature) => off.includes(feature);
  const known = new Map(here.connections.map((row) => [row.id, row]));
  const packsHere = new Map(here.packs.map((row) => [row.id, row]));
  const packs = there.packs.filter((row) => isPackHeld(row, packsHere.get(row.id), isOff));
  const lacking = new Set(packs.map(({ id }) => id).filter((id) => !packsHere.has(id)));
  const isHeld = (row: Connection): boolean => {
    const own = known.get(row.id);
    if (own === undefined && isOff('own-connections')) return true;
    if (isDemo(row) && isOff('demo') && (own === undefined || !isDemo(own))) return true;
    return row.site !== null && lacking.has(row.site.packId);
  };
  return {
    connections: there.connections.filter(isHeld),
    packs,
  };
}
