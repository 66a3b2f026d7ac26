import type { ConnectionDraft } from '../../components/ConnectionForm';
import type { InterfaceFacts } from '../../utils/domain/interface-facts';
import type { Place } from '../../utils/messages';
import type { FoundView } from '../../utils/view/found-view';
import type { OptionsLocale } from '../../utils/view/options-locale';

/** The field of the form that a fault is shown at; empty where it is about the whole. */
export function fieldOf(place: Place | null, facts: InterfaceFacts | null): string {
  if (place !== 'secret') return place ?? '';
  // Of several secrets the last: nobody can see what is in it.
  return facts?.fields.findLast(({ name }) => name !== 'line')?.name ?? '';
}

/** What has to be filled in and is not, or cannot be, by field. What is stored may be left empty. */
export function wrongFields(
  { fields }: InterfaceFacts,
  typed: ConnectionDraft,
  stored: boolean,
  locale: OptionsLocale,
): Record<string, string> {
  const needed = fields.filter(
    ({ name, optional }) => optional !== true && !(stored && name !== 'line'),
  );
  const blank = needed.filter(({ name }) => (typed.fields[name] ?? '').trim() === '');
  const secrets = fields.filter(({ name }) => name !== 'line').slice(0, -1);
  // Several are joined by colons, and cut there again.
  const cut = secrets.filter(({ name }) => typed.fields[name]?.includes(':'));
  const { missing, noColon } = locale.words.packs;
  return Object.fromEntries([
    ...blank.map(({ name }) => [name, missing]),
    ...cut.map(({ name }) => [name, noColon]),
  ]);
}

/**
 * Ids of the lines to be watched; null where every line that was found is chosen, so that those that
 * come later are watched, too.
 * @param watched what was chosen when the connection was made
 */
export function linesChosen(
  found: FoundView | null,
  chosen: ReadonlySet<string>,
  watched: readonly string[] | null,
): string[] | null {
  if (found === null) return watched === null ? null : [...watched];
  const ids = found.lines.map(({ id }) => id);
  const some = ids.filter((id) => chosen.has(id));
  return some.length === ids.length ? null : some;
}
