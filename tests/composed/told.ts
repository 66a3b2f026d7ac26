import type { Accepted, CorpusCase, Values } from '../corpus/load';
import { mayShow } from '../corpus/load';

/** What has been written so far, kept while it is written. */
export interface Told {
  expected: Values;
  mayDerive: Accepted;
  alsoRight: Accepted;
  /** `layout:…`, `noise:…`; of answers `form:…`, `date:…` and `key:…`, too. */
  traps: string[];
}

export const nothingTold = (): Told => ({
  expected: {},
  mayDerive: {},
  alsoRight: {},
  traps: [],
});

const DAY = 86_400_000;

export const daysFrom = (moment: Date, days: number): Date =>
  new Date(moment.getTime() + days * DAY);

/** An ISO date, of the day in UTC. */
export const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10);

/** A date until when it may be used: what comes after begins then, or a day later. */
export function tellExpiry(told: Told, end: Date): void {
  told.expected.expiresAt = isoDay(end);
  told.mayDerive.resetsAt = [isoDay(end), isoDay(daysFrom(end, 1))];
}

/** A date on which the volume is filled up again: what was before ends then, or a day earlier. */
export function tellReset(told: Told, end: Date): void {
  told.expected.resetsAt = isoDay(end);
  told.mayDerive.expiresAt = [isoDay(end), isoDay(daysFrom(end, -1))];
}

/** What has been told, as a case like those of the corpus. */
export const asCase = (
  told: Told,
  one: Omit<CorpusCase, 'traps' | 'expected' | 'mayDerive' | 'alsoRight'>,
): CorpusCase => ({
  ...one,
  traps: told.traps,
  expected: told.expected,
  mayDerive: mayShow(told.expected, told.mayDerive),
  alsoRight: told.alsoRight,
});
