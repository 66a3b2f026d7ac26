import { parseAddress } from '../checkout-address';
import type { Connection } from '../connection';

interface Candidate {
  id: string;
  source: 'shipped' | 'imported' | 'watched' | 'organisation';
  pack: { hosts: string[] };
}

const isOf = (hosts: readonly string[], origin: string | null): boolean =>
  origin !== null && hosts.includes(origin);

const originOf = ({ address }: Pick<Connection, 'address'>): string | null => {
  const parsed = parseAddress(address);
  return parsed.ok ? parsed.value.origin : null;
};

/**
 * The pack that speaks for a connection: its own, else one that came with DataLeft and declares the
 * origin where its interface answers. One that somebody else wrote speaks for its own lines alone.
 */
export function packFor<Pack extends Candidate>(
  { site, address }: Pick<Connection, 'site' | 'address'>,
  packs: readonly Pack[],
): Pack | null {
  if (site !== null) return packs.find(({ id }) => id === site.packId) ?? null;
  const origin = originOf({ address });
  return packs.find(({ source, pack }) => source === 'shipped' && isOf(pack.hosts, origin)) ?? null;
}

/** The same, or whatever pack knows the origin: good for harmless facts, never for an address. */
export const packAbout = <Pack extends Candidate>(
  connection: Pick<Connection, 'site' | 'address'>,
  packs: readonly Pack[],
): Pack | null =>
  packFor(connection, packs) ??
  packs.find(({ pack }) => isOf(pack.hosts, originOf(connection))) ??
  null;
