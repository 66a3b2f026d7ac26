import type { Doc, Entry, Fields } from '../domain/sync/document';
import { mergeDocs } from '../domain/sync/document';
import { pathOf } from '../domain/sync/field-key';
import { BEFORE_ALL, recordChanges } from '../domain/sync/record-changes';
import { REMEMBERED, tidy, withoutForgotten } from '../domain/sync/tidy';
import { DAY } from '../domain/time';
import { secretsIn } from '../sync/access';
import type { ReadAreas } from '../sync/decode-areas';
import { fieldsOf } from '../sync/fields-of';
import { isGone } from '../sync/live-values';
import { type Changes, type Known, planChanges } from '../sync/plan-changes';
import { ABOUT_CONNECTION } from './connections';
import type { Store } from './open';
import { STATE, stateOf, underPolicy } from './read-sync-state';
import type { SyncDocument } from './schema';
import { type Look, putChanges, syncedRowsIn } from './sync-rows';
import { DOCUMENT, documentOf } from './sync-state';
import { transact } from './transact';

const TOUCHED = [...ABOUT_CONNECTION, 'packs', 'sync'] as const;

export interface TakenIn {
  entries: Doc;
  changes: Changes;
  /** Something here stands against what was agreed on, such as a pack that is still needed. */
  isUnsettled: boolean;
}

/** Away for so long, others may have forgotten what was deleted. */
const LONG_AWAY = REMEMBERED - 30 * DAY;

/** What was agreed on, with what was changed here since, and what the others have laid down. */
function agreed(
  { entries, base, heardAt }: SyncDocument,
  fields: Fields,
  machine: string,
  { areas, faults }: ReadAreas,
  now: number,
): Map<string, Entry> {
  const others = [...areas, ...faults].filter((area) => area.machine !== machine);
  // What the others agreed on counts more than what was here before.
  const isJoining = heardAt === null && others.length > 0;
  const recorded = recordChanges(entries, base, fields, isJoining ? BEFORE_ALL : now, machine);
  const docs = areas.map((area) => area.entries);
  const isLongAway = heardAt !== null && now - heardAt > LONG_AWAY;
  const isUntouched = (key: string): boolean => fields.get(key) === base.get(key);
  const known =
    isLongAway && others.length > 0 && faults.length === 0
      ? withoutForgotten(recorded, docs, isUntouched, now, machine)
      : recorded;
  return tidy(mergeDocs(known, ...docs), docs, now);
}

/** A pack that is still needed here, although it was deleted, is as though it had just been made. */
const isRefused = (doc: Doc, key: string): boolean => {
  const [kind, id = ''] = pathOf(key);
  return kind === 'pack' && isGone(doc, 'pack', id);
};

const baseOf = (fields: Fields, doc: Doc): Map<string, string> =>
  new Map([...fields].filter(([key]) => !isRefused(doc, key)));

const isSame = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);

/** Is nothing to be written? Entries that did not change are the very same. */
const isQuiet = (
  before: SyncDocument,
  entries: Doc,
  fields: Fields,
  changes: Changes,
  now: number,
) =>
  Object.values(changes).every((some) => some === null || some.length === 0) &&
  isSame(before.entries, entries) &&
  isSame(before.base, baseOf(fields, entries)) &&
  before.heardAt !== null &&
  Math.abs(now - before.heardAt) < DAY;

/** In one look, what there is to do; null where it is switched off. */
async function weigh<Mode extends IDBTransactionMode>(
  look: Look<Mode>,
  read: ReadAreas,
  known: Known,
  now: number,
) {
  const sync = look.objectStore('sync');
  const state = stateOf(await sync.get(STATE));
  const before = documentOf(await sync.get(DOCUMENT));
  const stored = await syncedRowsIn(look);
  const { on, machine } = underPolicy(state, stored.settings);
  if (!on) return null;
  // Once it had a secret, it has one on each machine, entered or not.
  const withSecret = new Set([...stored.withSecret, ...secretsIn(before.entries)]);
  const rows = { ...stored, withSecret };
  const fields = fieldsOf(rows);
  const entries = agreed(before, fields, machine, read, now);
  const changes = planChanges(entries, rows, known, now);
  return { before, withSecret, fields, entries, changes };
}

/**
 * Brings together what is here and what other machines have laid down, and writes what changes here: in
 * one transaction, so that a change made meanwhile is none of theirs. Most of the time nothing has
 * changed, and then nothing is written.
 * @returns null where it is switched off
 */
export async function takeIn(
  store: Store,
  read: ReadAreas,
  known: Known,
  now: number,
): Promise<TakenIn | null> {
  const seen = await weigh(store.transaction(TOUCHED, 'readonly'), read, known, now);
  if (seen === null || isQuiet(seen.before, seen.entries, seen.fields, seen.changes, now)) {
    return seen && { entries: seen.entries, changes: seen.changes, isUnsettled: false };
  }
  return transact(store, TOUCHED, async (write) => {
    const found = await weigh(write, read, known, now);
    if (found === null) return null;
    const { entries, changes, withSecret } = found;
    await putChanges(write, changes, now);
    const after = fieldsOf({ ...(await syncedRowsIn(write)), withSecret });
    const base = baseOf(after, entries);
    await write.objectStore('sync').put({ entries, base, heardAt: now }, DOCUMENT);
    return { entries, changes, isUnsettled: base.size < after.size };
  });
}
