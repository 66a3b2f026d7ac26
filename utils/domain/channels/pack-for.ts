import { parseAddress } from '../checkout-address';
import type { Connection } from '../connection';

interface Candidate {
  id: string;
  source: 'shipped' | 'imported' | 'watched';
  pack: { hosts: string[] };
}

/**
 * The pack that speaks for a connection: its own, else one that came with DataLeft and declares the
 * origin where its interface answers. One that somebody else wrote speaks for its own lines alone.
 */
export function packFor<Pack extends Candidate>(
  { site, address }: Pick<Connection, 'site' | 'address'>,
  packs: readonly Pack[],
): Pack | null {
  if (site !== null) return packs.find(({ id }) => id === site.packId) ?? null;
  const parsed = parseAddress(address);
  if (!parsed.ok) return null;
  const { origin } = parsed.value;
  return (
    packs.find(({ source, pack }) => source === 'shipped' && pack.hosts.includes(origin)) ?? null
  );
}
