import type { Hono } from 'hono';
import { z } from 'zod';
import type { Sandbox } from '../sandbox';
import { advanceClock, type Clock, freezeClock, setClock } from '../world/clock';
import { moment } from './moment';
import { readBody, refuse } from './read-body';

const clockSchema = z.strictObject({
  /** Fixes the clock at this moment. */
  set: moment.optional(),
  advanceSeconds: z.number().optional(),
  /** Stops the clock where it stands, or lets it run on from there. */
  freeze: z.boolean().optional(),
});

const turn =
  ({ set, advanceSeconds, freeze }: z.infer<typeof clockSchema>) =>
  (clock: Clock, real: number): Clock => {
    const placed = set === undefined ? clock : setClock(set);
    const moved = advanceClock(placed, Math.round((advanceSeconds ?? 0) * 1000));
    return freeze === undefined ? moved : freezeClock(moved, freeze, real);
  };

export function controlClock(control: Hono, sandbox: Sandbox): void {
  control.post('/sandbox/clock', async (c) => {
    const read = await readBody(c, clockSchema);
    if ('problems' in read) return refuse(c, read.problems);
    sandbox.changeClock(turn(read.body));
    return c.json({ now: sandbox.now() });
  });
}
