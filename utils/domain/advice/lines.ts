import type { AdvicePlan, TopUpRule } from './advice-problem';
import type { Demand, Reach } from './cells';
import { purchaseCost } from './purchase-cost';

/** A plan with everything cut to what this need can use, so that plans can be compared. */
export interface Line {
  plan: AdvicePlan;
  cost: number;
  reach: Reach;
  /** Bytes of one purchase, days of one purchase, bytes a day. */
  data: number;
  days: number;
  cap: number;
  topUp: TopUpRule;
  /** Begins with the first draw, so that a first day without any is none. */
  waits: boolean;
  /** More purchases than this serve nothing, or are not looked at. */
  most: number;
  /** What buying it more often than is looked at costs at least; infinity where that serves nothing. */
  beyond: number;
  /** One purchase, or all of them together on one day, are all that can make sense. */
  single: boolean;
}

/** Nobody buys one plan more often; a need of terabytes by megabytes would never end. */
const MOST = 400;

function largestDay({ cells }: Demand, { holds }: Reach): number {
  let largest = 0;
  let sum = 0;
  let today = -1;
  for (const { day, area, bytes } of cells) {
    if (day !== today) sum = 0;
    today = day;
    if (holds[area] === true) sum += bytes;
    largest = Math.max(largest, sum);
  }
  return largest;
}

/**
 * The plan as a line; null where it serves nothing.
 * @param largest the largest need of one day within the reach
 */
function toLine(plan: AdvicePlan, reach: Reach, largest: number): Line | null {
  const span = reach.lastDay - reach.firstDay + 1;
  const needed = reach.before.at(-1) ?? 0;
  const { topUp } = plan;
  const cap = plan.dailyCapBytes;
  const data = Math.min(plan.dataBytes, needed);
  if (data <= 0 || cap === 0 || plan.maxPurchases <= 0) return null;
  const days = Math.min(plan.validityDays, span);
  const fills = Math.ceil(needed / data);
  const useful =
    topUp === 'extends'
      ? Math.max(fills, Math.ceil(span / days))
      : topUp === 'restarts'
        ? span
        : fills + Math.ceil(span / days) + 1;
  const all = topUp !== 'restarts' && days === span;
  const could = Math.min(plan.maxPurchases, all ? fills : useful);
  const most = Math.min(could, MOST);
  const cost = purchaseCost(plan);
  return {
    plan,
    cost,
    reach,
    data,
    days,
    cap: cap === null || cap >= Math.min(largest, data * most) ? Number.POSITIVE_INFINITY : cap,
    topUp,
    waits: plan.activation === 'firstUse',
    most,
    beyond: could > most ? cost * (most + 1) : Number.POSITIVE_INFINITY,
    single: most === 1 || all,
  };
}

/** Every plan that can serve something. */
export function toLines(plans: AdvicePlan[], demand: Demand): Line[] {
  const largest = new Map<Reach, number>();
  const lines: Line[] = [];
  for (const [index, plan] of plans.entries()) {
    const reach = demand.reaches[index] ?? null;
    if (reach === null) continue;
    const most = largest.get(reach) ?? largestDay(demand, reach);
    largest.set(reach, most);
    const line = toLine(plan, reach, most);
    if (line !== null) lines.push(line);
  }
  return lines;
}
