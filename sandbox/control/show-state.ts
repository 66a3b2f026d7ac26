import type { Sandbox } from '../sandbox';
import { bucketsOf } from '../world/bucket';
import type { Line } from '../world/line';
import { offeringOf, type World } from '../world/world';

export const showLine = (world: World, line: Line, now: number) => ({
  ...line,
  buckets: bucketsOf(line, offeringOf(world, line), now),
});

/** The whole truth in integers: bytes, seconds, messages, minor units, epoch milliseconds. */
export function showState(sandbox: Sandbox) {
  const [world, now] = [sandbox.world(), sandbox.now()];
  return {
    now,
    seed: world.seed,
    flow: world.flow,
    lines: world.lines.map((line) => showLine(world, line, now)),
    orders: world.orders,
    bills: world.bills,
    site: sandbox.site(),
    sessions: sandbox.sessions.count(),
  };
}
