import type { Alert } from '../domain/alerts/alert';
import type { Need, NeedCounts } from '../domain/glance-facts';
import { isPressing, isUrgent, type LineState } from '../domain/line-state';
import type { RankedLine } from '../domain/rank';
import type { PageLocale } from './page-locale';

/** Arrears are settled and a late renewal is asked after: neither is renewed once more. */
const isToRenew = (state: LineState): boolean =>
  (isUrgent(state) || isPressing(state)) && state !== 'overdue' && state !== 'arrears';

/** Nobody meant it to be old: neither who paused it nor the provider that dropped it. */
const isNotCurrent = ({ state, line, connection }: RankedLine): boolean =>
  state === 'old' && !line.gone && !connection.paused && connection.site?.off !== true;

/** What lines may need, the worst first, by the word that says of how many. */
const NEEDS = [
  ['late', ({ state }: RankedLine) => state === 'overdue'],
  ['toSettle', ({ state }: RankedLine) => state === 'arrears'],
  ['toRenew', ({ state }: RankedLine) => isToRenew(state)],
  ['toSignIn', ({ state }: RankedLine) => state === 'signed-out'],
  ['toCheck', ({ state }: RankedLine) => state === 'unreadable'],
  ['notCurrent', isNotCurrent],
  ['waiting', ({ state }: RankedLine) => state === 'waiting'],
] as const satisfies readonly (readonly [Need, (line: RankedLine) => boolean])[];

export const countNeeds = (ranked: readonly RankedLine[]): NeedCounts =>
  Object.fromEntries(
    NEEDS.map(([need, holds]) => [need, ranked.filter(holds).length] as const).filter(
      ([, count]) => count > 0,
    ),
  );

/** What all lines together need, worst first. */
export function headerDetail(
  counts: NeedCounts,
  alerts: readonly Alert[],
  { words }: PageLocale,
): string {
  const { popup } = words;
  const parts = NEEDS.flatMap(([need]) => {
    const count = counts[need] ?? 0;
    return count === 0 ? [] : [popup[need](count)];
  });
  if (parts.length > 0) return words.list(parts);
  const open = alerts.filter(({ state }) => state === 'open').length;
  return open > 0 ? popup.told(open) : popup.calm;
}
