import type { Connection } from '../domain/connection';
import { failureText } from './failure-text';
import type { Locale } from './locale';
import { formatAge } from './moments';
import type { LampView } from './shapes';

/** One connection among others, in words. */
export interface ConnectionSummary {
  id: string;
  name: string;
  /** The account, masked; may be empty. */
  detail: string;
  /** `API token`. */
  readFrom: string;
  address: string;
  lines: string;
  /** `Read 18 min ago`; stands under the lamp where there is one. */
  state: string;
  lamp: LampView | null;
}

function lampOf(connection: Connection, { words }: Locale): LampView | null {
  if (connection.paused) return { tone: 'outlined', glyph: 'pause', word: words.states.paused };
  const { failure } = connection.status;
  if (failure === null) return null;
  if (failure.kind === 'signed-out' || failure.kind === 'forbidden') {
    return { tone: 'dashed', glyph: 'key', word: words.states['signed-out'] };
  }
  const unreadable = failure.kind === 'unreadable' || failure.kind === 'unsafe';
  return unreadable
    ? { tone: 'dashed', glyph: 'question', word: words.states.unreadable }
    : { tone: 'dashed', glyph: 'unplugged', word: words.states.old };
}

export function toConnectionSummary(
  connection: Connection,
  lineCount: number,
  now: number,
  locale: Locale,
): ConnectionSummary {
  const { options, card } = locale.words;
  const { status } = connection;
  const read =
    status.succeededAt === null
      ? card.neverRead
      : options.readAgo(formatAge(now - status.succeededAt, locale));
  return {
    id: connection.id,
    name: connection.name,
    detail: '',
    readFrom: options.apiToken,
    address: connection.address.replace(/^https:\/\//, ''),
    lines: String(lineCount),
    state: status.failure === null ? read : failureText(status.failure, locale).what,
    lamp: lampOf(connection, locale),
  };
}
