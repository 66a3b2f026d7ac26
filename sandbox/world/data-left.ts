import { isExpired, type Line, left } from './line';
import type { Offering } from './offering';
import { today } from './today';

/** Bytes of the plan and its booster; infinite where unlimited, nothing for a line without data. */
export function dataLeft(line: Line, at: number): number | undefined {
  const { data, booster } = line.meters;
  if (!data) return undefined;
  if (isExpired(line, at)) return 0;
  return left(data) + (booster ? left(booster) : 0);
}

/** Bytes until nothing flows any more: today's cap counts too, unless the line then runs on slower. */
export function dataUntilStop(line: Line, offering: Offering, at: number): number | undefined {
  const { data, booster } = line.meters;
  if (!data) return undefined;
  if (isExpired(line, at) || line.suspended) return 0;
  const { dailyCap, speedAfterCap } = offering;
  const ofToday =
    dailyCap === undefined || speedAfterCap !== undefined
      ? Number.POSITIVE_INFINITY
      : left({ total: dailyCap, used: today(line, at).used });
  return Math.min(left(data), ofToday) + (booster ? left(booster) : 0);
}
