import type { SyncState } from '../../domain/sync/sync-state';
import { formatTime } from '../moments';
import { sentences } from '../sentences';
import type { DataLocale } from './data-locale';

export interface SyncView {
  /** When it was last done, and with how many; empty while that is not known. */
  state: string;
  /** What is in the way; empty where nothing is. */
  fault: string;
  /** What did not fit. */
  left: string[];
}

export function toSyncView(
  { on, doneAt, others, fault, left }: SyncState,
  now: number,
  locale: DataLocale,
): SyncView {
  const say = locale.data;
  if (!on) return { state: '', fault: '', left: [] };
  const met = others === 0 ? say.syncAlone : say.syncOthers(others);
  return {
    state:
      doneAt === null ? '' : sentences(locale, say.syncDone(formatTime(doneAt, now, locale)), met),
    fault: fault === null ? '' : say.syncFaults[fault],
    left: left.map(({ kind, name }) =>
      kind === 'answer' ? say.syncLeft.answer : say.syncLeft[kind](name),
    ),
  };
}
