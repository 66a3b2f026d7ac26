import { catalog } from './catalog/catalog';
import { firstBills } from './first-bills';
import { anaLines } from './first-lines/ana';
import { leeLines } from './first-lines/lee';
import { meiLines } from './first-lines/mei';
import { officeLines } from './first-lines/office';
import type { World } from './world';

/** The world as it begins: a pure function of its arguments. */
export const createWorld = (seed: number, now: number, flow: boolean): World => ({
  seed,
  flow,
  settledAt: now,
  offerings: catalog(now),
  lines: [...meiLines(now), ...officeLines(now), ...leeLines(now), ...anaLines(now)],
  orders: [],
  bills: firstBills(now),
});
