import type { Hono } from 'hono';
import { z } from 'zod';
import { faultSchema } from '../faults/fault';
import type { Sandbox } from '../sandbox';
import { readBody, refuse } from './read-body';

export function controlFaults(control: Hono, sandbox: Sandbox): void {
  control.post('/sandbox/faults', async (c) => {
    const read = await readBody(c, z.array(faultSchema));
    if ('problems' in read) return refuse(c, read.problems);
    sandbox.faults.set(read.body);
    return c.json(sandbox.faults.all());
  });

  control.get('/sandbox/faults', (c) => c.json(sandbox.faults.all()));

  control.delete('/sandbox/faults', (c) => {
    sandbox.faults.clear();
    return c.body(null, 204);
  });
}
