import type { Hono } from 'hono';
import { z } from 'zod';
import type { Sandbox } from '../sandbox';
import { findLine, withLine } from '../world/world';
import { moment } from './moment';
import { readBody, refuse, unknownLine } from './read-body';
import { showLine } from './show-state';

const expireSchema = z
  .strictObject({ line: z.string(), at: moment.optional(), inSeconds: z.number().optional() })
  .refine(({ at, inSeconds }) => (at === undefined) !== (inSeconds === undefined), {
    path: ['at'],
    message: 'give either at or inSeconds',
  });

export function controlExpire(control: Hono, sandbox: Sandbox): void {
  control.post('/sandbox/expire', async (c) => {
    const read = await readBody(c, expireSchema);
    if ('problems' in read) return refuse(c, read.problems);
    const { line: id, at, inSeconds = 0 } = read.body;
    const [world, now] = [sandbox.world(), sandbox.now()];
    const line = findLine(world, id);
    if (!line) return refuse(c, unknownLine);
    const validUntil = at ?? now + Math.round(inSeconds * 1000);
    const after = { ...line, validUntil, changedAt: now };
    sandbox.become(withLine(world, after));
    return c.json(showLine(world, after, now));
  });
}
