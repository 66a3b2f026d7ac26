import type { RankedLine } from '../domain/rank';
import type { Renewal } from '../domain/renewal';
import { isUnderWay } from '../domain/renewal';
import { DAY } from '../domain/time';

/** How long the card tells of what is over. */
const TOLD_FOR = DAY;

const isTold = (renewal: Renewal, now: number): boolean =>
  isUnderWay(renewal) ||
  ((renewal.state !== 'given-up' || renewal.notOrdered === true) &&
    now - (renewal.closedAt ?? 0) < TOLD_FOR);

/** The attempt that the card tells about: one under way, else what came of one within a day. */
export function currentRenewal(line: RankedLine): Renewal | null {
  const recent = line.renewals.filter((renewal) => isTold(renewal, line.now));
  const pressing = recent.filter(isUnderWay);
  const shown = pressing.length > 0 ? pressing : recent;
  return shown.toSorted((a, b) => b.openedAt - a.openedAt)[0] ?? null;
}
