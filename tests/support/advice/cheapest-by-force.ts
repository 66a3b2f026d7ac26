import type { AdviceNeed, AdvicePlan } from '../../../utils/domain/advice/advice-problem';

/**
 * The least total by trying everything, one day after another: every number of purchases of every
 * plan, and every split of the day's use over the lines. Written from the words of the model alone.
 */

interface LineState {
  bought: number;
  balance: number;
  /** The first day on which it no longer runs; null while dormant or never bought. */
  endsAt: number | null;
  /** How long it will run from the first draw; null unless dormant. */
  dormantDays: number | null;
}

export const NEW: LineState = { bought: 0, balance: 0, endsAt: null, dormantDays: null };

export const costOf = ({ priceMinor, fee }: AdvicePlan): number =>
  priceMinor + (fee.kind === 'fixed' ? fee.minor : Math.floor((priceMinor * fee.bps) / 1e4 + 0.5));

export function buy(state: LineState, plan: AdvicePlan, day: number): LineState {
  const bought = state.bought + 1;
  const balance = plan.dataBytes;
  const { dormantDays, endsAt } = state;
  if (dormantDays === null && endsAt === null) {
    return plan.activation === 'purchase'
      ? { bought, balance, endsAt: day + plan.validityDays, dormantDays: null }
      : { bought, balance, endsAt: null, dormantDays: plan.validityDays };
  }
  switch (plan.topUp) {
    case 'restarts':
      return dormantDays === null
        ? { bought, balance, endsAt: day + plan.validityDays, dormantDays }
        : { bought, balance, endsAt, dormantDays: plan.validityDays };
    case 'extends':
      return {
        bought,
        balance: state.balance + balance,
        endsAt: endsAt === null ? null : endsAt + plan.validityDays,
        dormantDays: dormantDays === null ? null : dormantDays + plan.validityDays,
      };
    case 'adds':
      return { ...state, bought, balance: state.balance + balance };
  }
}

export function draw(state: LineState, bytes: number, day: number): LineState {
  if (bytes === 0) return state;
  const balance = state.balance - bytes;
  if (state.dormantDays === null) return { ...state, balance };
  return { bought: state.bought, balance, endsAt: day + state.dormantDays, dormantDays: null };
}

export const expire = (state: LineState, day: number): LineState =>
  state.endsAt !== null && state.endsAt <= day ? { ...NEW, bought: state.bought } : state;

type States = Map<string, { lines: LineState[]; cost: number }>;

function keep(states: States, lines: LineState[], cost: number): boolean {
  const key = lines
    .map(({ bought, balance, endsAt, dormantDays }) => [bought, balance, endsAt, dormantDays])
    .join('|');
  const known = states.get(key);
  if (known !== undefined && known.cost <= cost) return false;
  states.set(key, { lines, cost });
  return true;
}

function withPurchases(states: States, plans: AdvicePlan[], day: number): States {
  const all: States = new Map(states);
  const queue = [...states.values()];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { lines, cost } = next;
    for (const [index, plan] of plans.entries()) {
      const line = lines[index] ?? NEW;
      if (line.bought >= plan.maxPurchases) continue;
      const bought = lines.with(index, buy(line, plan, day));
      const total = cost + costOf(plan);
      if (keep(all, bought, total)) queue.push({ lines: bought, cost: total });
    }
  }
  return all;
}

/** Every way to draw the day's use, region after region, from the lines. */
export function splits(
  use: [region: string, bytes: number][],
  plans: AdvicePlan[],
  lines: LineState[],
): number[][] {
  let ways: number[][] = [plans.map(() => 0)];
  for (const [region, bytes] of use) {
    for (let unit = 0; unit < bytes; unit += 1) {
      const more = new Map<string, number[]>();
      for (const drawn of ways) {
        for (const [index, plan] of plans.entries()) {
          const amount = (drawn[index] ?? 0) + 1;
          if (!plan.regions.includes(region)) continue;
          if (amount > (lines[index]?.balance ?? 0)) continue;
          if (plan.dailyCapBytes !== null && amount > plan.dailyCapBytes) continue;
          const next = drawn.with(index, amount);
          more.set(next.join(), next);
        }
      }
      ways = [...more.values()];
    }
  }
  return ways;
}

/** @returns minor units, or null where no purchases serve the need. Small whole numbers only. */
export function cheapestByForce(need: AdviceNeed, plans: AdvicePlan[]): number | null {
  let states: States = new Map();
  keep(
    states,
    plans.map(() => NEW),
    0,
  );
  for (let day = 0; day < need.days; day += 1) {
    const served: States = new Map();
    const use = need.use
      .filter((each) => each.day === day)
      .map(({ region, bytes }): [string, number] => [region, bytes]);
    const open: States = new Map();
    for (const { lines, cost } of states.values()) {
      keep(
        open,
        lines.map((line) => expire(line, day)),
        cost,
      );
    }
    for (const { lines, cost } of withPurchases(open, plans, day).values()) {
      for (const drawn of splits(use, plans, lines)) {
        keep(
          served,
          lines.map((line, index) => draw(line, drawn[index] ?? 0, day)),
          cost,
        );
      }
    }
    states = served;
  }
  let least: number | null = null;
  for (const { cost } of states.values()) if (least === null || cost < least) least = cost;
  return least;
}
