import type { Alert } from './alerts/alert';
import { freshWatch, resolve } from './alerts/alert';
import type { Moment } from './alerts/review-line';
import { reviewLine } from './alerts/review-line';
import { followAutoRenew } from './auto-renew';
import type { Connection, Line } from './connection';
import { lineKey } from './connection';
import { samplesOfReading } from './history/samples-of-reading';
import { changesOf, endedForGood, leftOutBy } from './line-baseline';
import type { Plan, Reading } from './model';
import { needsOutlook } from './needs-outlook';
import type { Before } from './reduce';
import { isUnderWay } from './renewal';
import type { Sample } from './sample';
import type { Outlook } from './standing-outlook';
import { DAY, HOUR } from './time';
import { followUse } from './use-ledger';

export const planOfLine = (plans: ReadonlyMap<string, Plan>, { planId }: Reading): Plan | null =>
  planId === null ? null : (plans.get(planId) ?? null);

interface LineStep {
  line: Line;
  raised: Alert[];
  closed: Alert[];
  samples: Sample[];
  /** It was measured before what is known, and was not taken. */
  late: boolean;
}

/**
 * One line's part of a good answer.
 * @param before with nothing but what belongs to this line
 */
export function reduceLine(
  before: Before,
  reading: Reading,
  plans: ReadonlyMap<string, Plan>,
  now: number,
  providerNow: number,
): LineStep {
  const { connection, settings } = before;
  const previous = before.lines[0] ?? null;
  const late = previous !== null && isLate(previous.reading, reading, providerNow);
  const taken = late ? previous.reading : reading;
  const next = nextLine(connection, previous, taken, now);
  const measuredAt = Math.min(next.reading.measuredAt ?? providerNow, providerNow);
  const use = followUse(
    previous?.use,
    previous?.reading ?? null,
    next.reading,
    measuredAt,
    before.zone,
  );
  // An answer that was not taken says nothing of what the last one left out.
  const missing = late ? (previous.missing ?? {}) : missingNow(previous, taken, now, providerNow);
  const leftOut =
    previous === null || late ? previous?.leftOut : leftOutBy(taken, missing, previous);
  const known: Line = { ...next, use, missing, ...(leftOut === undefined ? {} : { leftOut }) };
  const outlook = outlookOf(known, previous, before, now, providerNow);
  const line: Line = outlook === null ? known : { ...known, outlook };
  const evidence = previous === null ? [] : changesOf(previous, taken);
  const autoRenew = followAutoRenew({
    before: previous?.autoRenew,
    previous: previous?.reading ?? null,
    reading: taken,
    evidence,
    byHand: before.renewals.some(isUnderWay),
    now,
    providerNow,
  });
  const moment: Moment = {
    settings,
    own: before.lineRules[0] ?? null,
    plan: planOfLine(plans, line.reading),
    evidence,
    firstSeen: previous === null,
    now,
    providerNow,
  };
  const review = reviewLine(line, before.alerts, moment);
  const missed = previous === null ? [] : sleptOver(previous, before, review.raised, moment);
  const watches = { ...review.watches };
  // Should it come again, it is another one.
  for (const { family } of missed) {
    const watch = watches[family] ?? freshWatch;
    watches[family] = { ...watch, episode: watch.episode + 1 };
  }
  return {
    line: { ...line, ...(autoRenew === undefined ? {} : { autoRenew }), watches },
    raised: [...review.raised, ...missed],
    closed: review.closed,
    samples: samplesOfReading(before, reading, { previous, late, plan: moment.plan }, providerNow),
    late,
  };
}

/**
 * What fell due by the clock since anybody last looked, and no longer holds by what was read now: it
 * is listed as missed, with its time, and disturbs nobody.
 */
function sleptOver(previous: Line, before: Before, raised: Alert[], moment: Moment): Alert[] {
  if (previous.gone) return [];
  const asleep = reviewLine(previous, before.alerts, { ...moment, evidence: [] });
  return asleep.raised
    .filter(
      ({ dueAt, family }) => dueAt < moment.now && !raised.some((each) => each.family === family),
    )
    .map((alert) => ({ ...resolve(alert, moment.now), state: 'missed' as const }));
}

/** Answers may arrive out of order; an older measurement never replaces a newer one. */
function isLate({ measuredAt: last }: Reading, { measuredAt }: Reading, now: number): boolean {
  // A moment that lies ahead was a provider's mistake, and must not block what comes after it.
  const trusted = last !== null && last <= now + HOUR;
  return trusted && measuredAt !== null && measuredAt < last;
}

function nextLine(
  connection: Connection,
  previous: Line | null,
  reading: Reading,
  now: number,
): Line {
  return {
    key: lineKey(connection.id, reading.lineId),
    connectionId: connection.id,
    reading,
    fetchedAt: now,
    gone: false,
    watches: previous?.watches ?? {},
  };
}

/** Worked out anew where that is due and the past is at hand, else as it was. */
function outlookOf(
  line: Line,
  previous: Line | null,
  { past, seldom: { lookAhead } }: Before,
  now: number,
  providerNow: number,
): Outlook | null {
  const seen = past.get(line.key);
  const kept = previous?.outlook ?? null;
  if (seen === undefined || lookAhead === undefined) return kept;
  if (!needsOutlook({ ...line, outlook: kept ?? undefined }, now)) return kept;
  return lookAhead(line, seen, now, providerNow);
}

/** One that stays away for a day is gone for good; so is one whose time was over anyway. */
const MISSING_FOR = DAY;

function missingNow(
  previous: Line | null,
  reading: Reading,
  now: number,
  providerNow: number,
): Record<string, number> {
  if (previous === null) return {};
  const present = new Set(reading.buckets.map(({ id }) => id));
  const since = { ...previous.missing };
  for (const bucket of previous.reading.buckets) {
    if (!endedForGood(bucket, previous, reading, providerNow)) since[bucket.id] ??= now;
  }
  // Something came in its place: that is no partial answer.
  const known = new Set(previous.reading.buckets.map(({ id }) => id));
  if (reading.buckets.some(({ id }) => !known.has(id) && previous.missing?.[id] === undefined)) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(since).filter(([id, at]) => !present.has(id) && now - at < MISSING_FOR),
  );
}
