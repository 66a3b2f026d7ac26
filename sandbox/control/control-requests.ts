import type { Hono } from 'hono';
import type { Sandbox } from '../sandbox';

export function controlRequests(control: Hono, sandbox: Sandbox): void {
  control.get('/sandbox/requests', (c) => c.json(sandbox.requests.all()));

  control.delete('/sandbox/requests', (c) => {
    sandbox.requests.clear();
    return c.body(null, 204);
  });
}
