import type { Connection } from '../domain/connection';
import { isDemo } from '../domain/demo';
import { failureText } from './failure-text';
import type { Locale } from './locale';
import { formatAge } from './moments';
import type { OptionsLocale } from './options-locale';
import type { PackRecord } from './pack-view';
import type { LampView } from './shapes';
import { siteLamp } from './site-lamp';
import { hostOf } from './site-links';

/** One connection among others, in words. */
export interface ConnectionSummary {
  id: string;
  name: string;
  /** The pack that it is read by; may be empty. */
  detail: string;
  /** `API token`, `Whenever you visit it`. */
  readFrom: string;
  address: string;
  lines: string;
  /** `Read 18 min ago`; stands under the lamp where there is one. */
  state: string;
  lamp: LampView | null;
}

function lampOf(connection: Connection, locale: Locale): LampView | null {
  const { states } = locale.words;
  if (connection.paused) return { tone: 'outlined', glyph: 'pause', word: states.paused };
  const { failure } = connection.status;
  if (failure === null) return null;
  const special = siteLamp(connection, locale);
  if (special !== null) return special;
  if (failure.kind === 'signed-out' || failure.kind === 'forbidden') {
    return { tone: 'dashed', glyph: 'key', word: states['signed-out'] };
  }
  const unreadable = failure.kind === 'unreadable' || failure.kind === 'unsafe';
  return unreadable
    ? { tone: 'dashed', glyph: 'question', word: states.unreadable }
    : { tone: 'dashed', glyph: 'unplugged', word: states.old };
}

/** How a connection is read: `API token`, `Your browser’s sign-in`. */
export function readByText(
  connection: Connection,
  pack: PackRecord | null,
  { words }: OptionsLocale,
): string {
  const { readBy } = words.packs;
  const { site } = connection;
  if (isDemo(connection)) return words.demo.readBy;
  if (site === null) return words.options.apiToken;
  if (site.way === 'tab' || site.way === 'visit') return readBy[site.way];
  if (site.browserSession) return readBy.fetch;
  return pack?.pack.signIn.kind === 'none' ? readBy.open : readBy.secret;
}

/** The places that are read, as short as they can be told apart. */
function addressOf(connection: Connection, { words }: Locale): string {
  const { site, address } = connection;
  if (isDemo(connection)) return '';
  return site === null ? address.replace(/^https:\/\//, '') : words.list(site.hosts.map(hostOf));
}

function lastReadText({ status }: Connection, now: number, locale: OptionsLocale): string {
  const { options, card } = locale.words;
  return status.succeededAt === null
    ? card.neverRead
    : options.readAgo(formatAge(now - status.succeededAt, locale));
}

export function toConnectionSummary(
  connection: Connection,
  lineCount: number,
  now: number,
  locale: OptionsLocale,
  pack: PackRecord | null = null,
): ConnectionSummary {
  const { failure } = connection.status;
  const packName = pack?.pack.name ?? '';
  return {
    id: connection.id,
    name: connection.name,
    detail: packName === connection.name ? '' : packName,
    readFrom: readByText(connection, pack, locale),
    address: addressOf(connection, locale),
    lines: String(lineCount),
    state:
      failure === null ? lastReadText(connection, now, locale) : failureText(failure, locale).what,
    lamp: lampOf(connection, locale),
  };
}
