import type { Connection } from '../domain/connection';
import type { ProviderPack } from '../packs/pack-shape';
import { dotted } from './dotted';
import type { Locale } from './locale';
import type { OptionsLocale } from './options-locale';
import { hostOf } from './site-links';

/** A pack as it is stored. */
export interface PackRecord {
  id: string;
  /** `watched`: made by pointing at a page. */
  source: 'shipped' | 'imported' | 'watched' | 'organisation';
  enabled: boolean;
  addedAt: number;
  pack: ProviderPack;
}

/** One pack among others, in words. */
export interface PackRow {
  id: string;
  name: string;
  /** `Version 3 · imported · Token · my.provider.example`. */
  detail: string;
  /** `2 connections`; that it is off. */
  use: string;
  enabled: boolean;
  /** The organisation's, which nobody here switches off. */
  isSet: boolean;
  /** A connection can be made of it now. */
  canConnect: boolean;
  /** What comes with DataLeft is only switched off. */
  canRemove: boolean;
  /** Why it cannot be removed yet; empty where it can. */
  inUse: string;
}

export const hostsText = (origins: string[], { words }: Locale): string =>
  words.list(origins.map(hostOf));

const usersOf = (id: string, connections: Connection[]): Connection[] =>
  connections.filter(({ site }) => site?.packId === id);

function useText(users: number, enabled: boolean, { words }: OptionsLocale): string {
  const say = words.packs;
  if (users === 0) return enabled ? say.unused : say.packOffUnused;
  return enabled ? say.uses(users) : `${say.uses(users)} · ${say.packOff}`;
}

export function toPackRow(
  { id, source, enabled, pack }: PackRecord,
  connections: Connection[],
  locale: OptionsLocale,
): PackRow {
  const { words } = locale;
  const say = words.packs;
  const users = usersOf(id, connections);
  return {
    id,
    name: pack.name,
    detail: dotted(
      [
        say.version(pack.version),
        say.sources[source],
        say.signIns[pack.signIn.kind],
        hostsText(pack.hosts, locale),
      ],
      locale,
    ),
    use: useText(users.length, enabled, locale),
    enabled,
    isSet: source === 'organisation',
    // One that was pointed at belongs to the connection that it was made with.
    canConnect: enabled && (source !== 'watched' || users.length === 0),
    canRemove: source !== 'shipped' && source !== 'organisation',
    inUse: users.length === 0 ? '' : say.stillUsed(words.list(users.map(({ name }) => name))),
  };
}

/** `Japan, Korea`. */
export const countriesText = (codes: string[], { tag, words }: Locale): string => {
  const names = new Intl.DisplayNames([tag], { type: 'region' });
  return words.list(codes.map((code) => names.of(code) ?? code));
};

/** The file that a pack is exported as: what its author wrote, and nothing that was read with it. */
export const packFile = ({ id, pack }: PackRecord): { name: string; text: string } => ({
  name: `${id}.pack.json`,
  text: `${JSON.stringify(pack, null, 2)}\n`,
});
