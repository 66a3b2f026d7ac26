import type { Hono } from 'hono';
import { z } from 'zod';
import type { Sandbox } from '../sandbox';
import { moment } from './moment';
import { readBody, refuse } from './read-body';
import { showState } from './show-state';

const resetSchema = z.strictObject({
  seed: z.int().optional(),
  now: moment.optional(),
  flow: z.boolean().optional(),
});

export function controlWorld(control: Hono, sandbox: Sandbox): void {
  control.get('/sandbox/state', (c) => c.json(showState(sandbox)));

  control.post('/sandbox/reset', async (c) => {
    const read = await readBody(c, resetSchema);
    if ('problems' in read) return refuse(c, read.problems);
    sandbox.reset(read.body);
    return c.json(showState(sandbox));
  });
}
