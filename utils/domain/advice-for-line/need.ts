import type { AdviceNeed } from '../advice/advice-problem';
import type { CalendarDay } from './calendar-days';
import type { UseCurve } from './use-curve';

/** What has to be served: on whole calendar days, each in one place. */
export interface Need {
  days: CalendarDay[];
  /** Bytes from the first day's begin until a moment. */
  used: UseCurve;
  /** Where one is on each day; the name of a region as plans are checked against. */
  placeOn: (day: number) => string;
}

/** A time in which something can be used. */
export interface Window {
  from: number;
  to: number;
}

export const ALWAYS: Window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** A need cut where windows begin and end: to the core each piece is a region of its own. */
export interface CutNeed {
  core: AdviceNeed;
  /** Where each entry of `core.use` lies in time. */
  pieces: Window[];
  /** The core's regions of these places within that window. */
  regionsOf: (places: readonly string[], window: Window) => string[];
}

const wholeBytes = (used: UseCurve, { from, to }: Window): number =>
  Math.max(0, Math.floor(used(to)) - Math.floor(used(from)));

/** The core knows no moments: what is there only for a while holds only that while's "regions". */
export function cutNeed({ days, used, placeOn }: Need, moments: readonly number[]): CutNeed {
  const begin = days[0]?.from ?? 0;
  const end = days.at(-1)?.to ?? begin;
  const inside = moments.filter((moment) => moment > begin && moment < end);
  const cuts = [begin, ...[...new Set(inside)].sort((a, b) => a - b), end];
  const segments = cuts.slice(0, -1).map((from, index) => ({ from, to: cuts[index + 1] ?? end }));
  const pieces: Window[] = [];
  const use: AdviceNeed['use'] = [];
  for (const [day, { from, to }] of days.entries()) {
    for (const [index, segment] of segments.entries()) {
      const piece = { from: Math.max(from, segment.from), to: Math.min(to, segment.to) };
      if (piece.from >= piece.to) continue;
      pieces.push(piece);
      use.push({ day, region: `${placeOn(day)}@${index}`, bytes: wholeBytes(used, piece) });
    }
  }
  return {
    core: { days: days.length, use },
    pieces,
    regionsOf: (places, window) =>
      segments.flatMap(({ from, to }, index) =>
        from >= window.from && to <= window.to ? places.map((place) => `${place}@${index}`) : [],
      ),
  };
}
