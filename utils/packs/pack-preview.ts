import type { PackProblem } from './pack-problem';
import { toPath } from './pack-problem';
import type { ProviderPack } from './pack-shape';
import { sourcesOf } from './sources-of';

/** What a pack may reach and do, before it is let in. */
export interface PackPreview {
  id: string;
  name: string;
  version: number;
  /** The version of the stored pack that would give way; null where there is none. */
  replaces: number | null;
  countries: string[];
  /** The only origins that are asked. */
  hosts: string[];
  /** Origins that are opened for paying, besides. */
  checkoutHosts: string[];
  signIn: ProviderPack['signIn']['kind'];
  /** The header a key goes into, where the pack names one. */
  keyHeader: string | null;
  /** Origins that the user's secret is sent to; none where none is asked for. */
  secretTo: string[];
  asks: { name: string; label: string }[];
  requests: { id: string; url: string; answer: string }[];
  /** Fields that it fills, as in `lines[0].buckets[0].remaining`. */
  reads: string[];
  links: { name: string; url: string }[];
  paceMinutes: number;
}

export type PackCheck =
  | { ok: true; pack: ProviderPack; preview: PackPreview }
  | { ok: false; problems: PackProblem[] };

const originOf = (url: string): string => new URL(url.replace(/[{}]/g, '')).origin;

function secretTo({ signIn, requests }: ProviderPack): string[] {
  if (signIn.kind === 'browser' || signIn.kind === 'none') return [];
  const asked = requests.map(({ url }) => originOf(url));
  const token = signIn.kind === 'client-credentials' ? [originOf(signIn.tokenUrl)] : [];
  return [...new Set([...token, ...asked])];
}

/**
 * What a checked pack may reach and do, as data for a view.
 * @param replaces the version of the stored pack of the same id
 */
export function toPackPreview(pack: ProviderPack, replaces: number | null = null): PackPreview {
  const { signIn } = pack;
  return {
    id: pack.id,
    name: pack.name,
    version: pack.version,
    replaces,
    countries: pack.countries ?? [],
    hosts: pack.hosts,
    checkoutHosts: pack.checkoutHosts ?? [],
    signIn: signIn.kind,
    keyHeader: signIn.kind === 'header' ? signIn.name : null,
    secretTo: secretTo(pack),
    asks: pack.asks ?? [],
    requests: pack.requests.map(({ id, url, answer }) => ({ id, url, answer })),
    reads: sourcesOf(pack).map(({ keys }) => toPath(keys)),
    links: Object.entries(pack.links ?? {}).flatMap(([name, url]) =>
      url === undefined ? [] : [{ name, url }],
    ),
    paceMinutes: pack.paceMinutes,
  };
}
