import type { Line } from '../connection';
import { allowanceCycle } from '../forecast/allowance-cycle';
import { type UseAhead, useAhead } from '../forecast/use-ahead';
import type { DayRow } from '../history/history-rows';
import type { Plan } from '../model';
import { standingOutlook } from '../standing-outlook';
import { DAY } from '../time';
import { bytesLeft } from '../use-ledger';
import { calendarDays } from './calendar-days';
import type { Certainty } from './certainty';
import { cutNeed, type Need } from './need';
import { withOwnPast } from './own-past';
import { seenUse } from './seen-use';
import { lackingFrom } from './served';
import { type LineStanding, periodDays, type Standing, standingOf, standings } from './standing';
import { curveOf, fitToOutlook, type UseCurve } from './use-curve';

/** So far ahead it is looked whether what is there lasts. */
const LOOK_DAYS = 30;
const USUAL_PERIOD = 30;
/** Passes of 7, 14, 28 and 30 days come out even over four weeks. */
const FOUR_WEEKS = 28;

export interface LineNeed {
  need: Need;
  standing: LineStanding;
  standings: Standing[];
  /** When what is there no longer suffices; null: not within the time that is looked at. */
  lackingAt: number | null;
  /** Of the next period, in days. */
  periodDays: number;
  seenDays: number;
  /** Bytes over the next period, in one and in nine of ten futures. */
  range: { low: number; high: number };
}

export interface NeedQuestion {
  line: Line;
  catalogue: readonly Plan[];
  /** The line's own; empty where they were not read. */
  rows: readonly DayRow[];
  /** By the provider's clock. */
  now: number;
  zone: string;
  certainty: Certainty;
}

/** What may be used by a line in the days to come; null before a day of use was seen. */
export function lineUseAhead(
  { line, rows, now, zone }: Pick<NeedQuestion, 'line' | 'rows' | 'now' | 'zone'>,
  days: number,
): { ahead: UseAhead; seenDays: number } | null {
  const { spans, days: seenDays } = seenUse(line, rows, now, zone);
  if (seenDays < 1) return null;
  const remainingBytes = bytesLeft(line.reading) ?? 0;
  const totalBytes = Math.max(
    remainingBytes,
    ...line.reading.buckets.map(({ kind, total }) => (kind === 'data' ? (total ?? 0) : 0)),
  );
  const end = line.reading.expiresAt;
  const expiresAt = end === null || end <= now ? now + LOOK_DAYS * DAY : end;
  const readings = [{ at: now, remainingBytes, totalBytes }];
  const cycle = allowanceCycle({ readings, now, remainingBytes, expiresAt }, spans);
  return {
    ahead: withOwnPast(
      useAhead({ readings: [], now, remainingBytes, spans, cycle }, days),
      spans,
      now,
      LOOK_DAYS,
    ),
    seenDays,
  };
}

function fitted(
  curve: UseCurve,
  { line, now, certainty }: NeedQuestion,
  standing: LineStanding,
): UseCurve {
  const outlook = standingOutlook(line);
  const { left, end } = standing;
  // What is filled up again before it ends has an outlook for another moment.
  if (outlook === null || end !== line.reading.expiresAt) return curve;
  if (left === null || left <= 0 || end === null || end <= now) return curve;
  return fitToOutlook(curve, outlook, { left, now, end }, certainty);
}

/**
 * The need of a line: until what is there no longer suffices, and one period from then on, less a
 * day, so that buying a day early is not worse. The period is the line's own, at most four weeks.
 * Null before a day of use was seen.
 */
export function lineNeed(question: NeedQuestion): LineNeed | null {
  const { line, catalogue, now, zone, certainty } = question;
  const period = Math.min(USUAL_PERIOD, periodDays(line.reading, catalogue) ?? USUAL_PERIOD);
  const known = lineUseAhead(question, LOOK_DAYS + period + 2);
  if (known === null) return null;
  const { ahead, seenDays } = known;
  const standing = standingOf(line, catalogue, now);
  const used = fitted(curveOf(ahead, now, certainty), question, standing);
  const all = calendarDays(now, LOOK_DAYS + period, zone);
  const until = all.at(-1)?.to ?? now;
  const found = standings(standing, now, until);
  const placeOn = (): string => 'here';
  const look: Need = { days: all.slice(0, LOOK_DAYS), used, placeOn };
  const cuts = found.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  const lackingAt = lackingFrom(cutNeed(look, cuts), found, []);
  const first = lackingAt === null ? 0 : all.findIndex(({ to }) => to > lackingAt);
  const days =
    lackingAt === null
      ? look.days
      : all.slice(0, first + Math.max(1, Math.min(FOUR_WEEKS, period - 1)));
  return {
    need: { days, used, placeOn },
    standing,
    standings: found,
    lackingAt,
    periodDays: period,
    seenDays,
    range: { low: ahead.enough(0.1, period), high: ahead.enough(0.9, period) },
  };
}
