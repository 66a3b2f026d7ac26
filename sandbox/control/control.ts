import { Hono } from 'hono';
import { servePacks } from '../pack/serve-packs';
import type { Sandbox } from '../sandbox';
import { controlClock } from './control-clock';
import { controlConsume } from './control-consume';
import { controlExpire } from './control-expire';
import { controlFaults } from './control-faults';
import { controlOrders } from './control-orders';
import { controlRequests } from './control-requests';
import { controlSessions } from './control-sessions';
import { controlSite } from './control-site';
import { controlWorld } from './control-world';

/** The strings behind the scenery: what tests and demos pull. No operator has this. */
export function createControl(sandbox: Sandbox): Hono {
  const control = new Hono();
  controlWorld(control, sandbox);
  controlClock(control, sandbox);
  controlConsume(control, sandbox);
  controlExpire(control, sandbox);
  controlOrders(control, sandbox);
  controlSite(control, sandbox);
  controlSessions(control, sandbox);
  controlFaults(control, sandbox);
  controlRequests(control, sandbox);
  servePacks(control);
  control.all('/sandbox/*', (c) => c.json({ error: 'not-found' }, 404));
  return control;
}
