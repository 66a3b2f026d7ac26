import { DAY } from '../time';
import type { Doc, Entry } from './document';
import { nextStamp, valueIn } from './document';
import { fieldKey, pathOf } from './field-key';

/**
 * How long it is remembered that something was deleted, and that a machine is waited for. Who comes
 * back later is told apart: see `withoutForgotten`.
 */
export const REMEMBERED = 400 * DAY;

/** Nobody asks after that whether an alert was answered. */
const ANSWERED = 60 * DAY;

/** Is the connection or the pack that a field is about gone? */
function isOrphan(doc: Doc, [kind, id = '', ...rest]: readonly string[]): boolean {
  const isGone = (key: string): boolean => doc.get(key)?.value === null;
  if (kind === 'pack') return rest.length > 0 && isGone(fieldKey('pack', id));
  if (kind === 'connection' && rest.length === 0) return false;
  return kind !== 'setting' && isGone(fieldKey('connection', id));
}

/**
 * Without what nobody needs any more.
 * @param areas what each machine has laid down: while an older value lies there, it stays known that
 *   it was deleted
 */
export function tidy(doc: Doc, areas: readonly Doc[], now: number): Map<string, Entry> {
  const kept = new Map<string, Entry>();
  for (const [key, entry] of doc) {
    const path = pathOf(key);
    const age = now - entry.at;
    if (isOrphan(doc, path)) continue;
    if (path[0] === 'answer' && age > ANSWERED) continue;
    const isOld = entry.value === null && age > REMEMBERED;
    if (isOld && !areas.some((area) => valueIn(area, key) !== undefined)) continue;
    kept.set(key, entry);
  }
  return kept;
}

/**
 * After so long away that others have forgotten what was deleted meanwhile: what nobody has any more,
 * and was not changed here, was deleted.
 * @param isUntouched is it here as it was then?
 */
export function withoutForgotten(
  doc: Doc,
  areas: readonly Doc[],
  isUntouched: (key: string) => boolean,
  now: number,
  by: string,
): Map<string, Entry> {
  const isForgotten = ([key, { value }]: [string, Entry]): boolean =>
    value !== null && isUntouched(key) && !areas.some((area) => area.has(key));
  const deleted = [...doc].filter(isForgotten).map(([key, entry]): [string, Entry] => {
    return [key, { ...nextStamp(entry, now, by), value: null }];
  });
  return new Map([...doc, ...deleted]);
}
