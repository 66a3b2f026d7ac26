import type { Sample } from '../sample';
import { HOUR } from '../time';
import { localDay } from './local-date';
import type { RowChanges } from './row-changes';
import { addUse, dropEmpty, noChanges, tellDay, tellHour } from './row-changes';
import { isStray } from './settle-samples';

/**
 * Samples around those that are inserted, in order: all from the first to the last of them, and before
 * and after as far as `reachesBack` and `reachesOn` want.
 */
export type Neighbours = readonly Sample[];

/**
 * Is enough known of what lies before? The sample before the neighbour must be one that is taken
 * whatever is inserted, with one before it to tell.
 * @param before all that was read so far, the latest first
 */
export function reachesBack(before: readonly Sample[]): boolean {
  const [here, next, earlier] = [before.at(-2), before.at(-3), before.at(-1)];
  if (here === undefined || next === undefined || earlier === undefined) return false;
  return !isStray(earlier, here, next);
}

/** A local day is somewhere within so much time, wherever the user goes. */
const DAY_ANYWHERE = 50 * HOUR;

/**
 * Is enough known of what comes after? One that is taken whatever is inserted, and all that may have
 * the last word on the hour or day of an inserted one.
 * @param after all that was read so far, the earliest first
 */
export function reachesOn(inserted: readonly Sample[], after: readonly Sample[]): boolean {
  const [before, here, next] = [after.at(-3), after.at(-2), after.at(-1)];
  if (before === undefined || here === undefined || next === undefined) return false;
  if (isStray(before, here, next)) return false;
  return inserted.every((sample) => isSaid(sample, after, next.at));
}

function isSaid(sample: Sample, after: readonly Sample[], until: number): boolean {
  if (until >= sample.at + DAY_ANYWHERE) return true;
  const isSaidAgain = (place: Place): boolean =>
    after.some((later) => place(later) === place(sample));
  return isSaidAgain(dayOf) && (until >= sample.at + HOUR || isSaidAgain(hourOf));
}

/** Told again of the same moment: amounts may be put right; where and what it was stays. */
const toldAgain = (known: Sample, { remaining, used, total }: Sample): Sample => ({
  ...known,
  remaining,
  used,
  total,
});

const isSame = (one: Sample, other: Sample): boolean =>
  one.remaining === other.remaining && one.used === other.used && one.total === other.total;

/**
 * Of samples of one bucket those that say something new, as they are to be kept, in order.
 * @param known what is kept of the same moments, and maybe of others
 */
export function newSamples(known: readonly Sample[], told: readonly Sample[]): Sample[] {
  const before = new Map(known.map((sample) => [sample.at, sample]));
  const kept = new Map<number, Sample>();
  for (const sample of told) {
    const same = kept.get(sample.at) ?? before.get(sample.at);
    if (same !== undefined && isSame(same, sample)) continue;
    kept.set(sample.at, same === undefined ? sample : toldAgain(same, sample));
  }
  return [...kept.values()].sort((one, other) => one.at - other.at);
}

/** What new samples of one bucket, anywhere in its history, change in the rows near them. */
export function insertSamples(around: Neighbours, inserted: readonly Sample[]): RowChanges {
  const all = new Map([...around, ...inserted].map((sample) => [sample.at, sample]));
  const after = [...all.values()].sort((one, other) => one.at - other.at);
  const changes = noChanges();
  addUse(changes, around, -1);
  addUse(changes, after, 1);
  for (const sample of lastWords(after, inserted, hourOf)) tellHour(changes, sample);
  for (const sample of lastWords(after, inserted, dayOf)) tellDay(changes, sample);
  return dropEmpty(changes);
}

type Place = (sample: Sample) => string;

const hourOf: Place = ({ at, counts }) => `${counts} ${Math.floor(at / HOUR)}`;
const dayOf: Place = ({ at, offset, counts }) => `${counts} ${localDay(at, offset)}`;

/** Inserted ones after which nobody speaks of the same hour or day. */
function lastWords(all: readonly Sample[], inserted: readonly Sample[], place: Place): Sample[] {
  const last = new Map(all.map((sample) => [place(sample), sample]));
  return inserted.filter((sample) => last.get(place(sample)) === sample);
}
