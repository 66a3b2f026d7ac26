import type { Hono } from 'hono';
import { z } from 'zod';
import type { Sandbox } from '../sandbox';
import { completeOrder, failOrder, isOpen } from '../world/fulfil-order';
import { outcomes, placeOrder } from '../world/place-order';
import { findPurchase, type Refusal } from '../world/purchase';
import { readBody, refuse } from './read-body';

const placeSchema = z.strictObject({
  line: z.string(),
  offering: z.string(),
  outcome: z.enum(outcomes),
});

const resolveSchema = z.strictObject({ outcome: z.enum(['complete', 'fail']) });

const aboutLine: readonly Refusal[] = ['unknown-line', 'in-arrears'];

export function controlOrders(control: Hono, sandbox: Sandbox): void {
  const shown = (id: string) => sandbox.world().orders.find((order) => order.id === id);

  control.post('/sandbox/orders', async (c) => {
    const read = await readBody(c, placeSchema);
    if ('problems' in read) return refuse(c, read.problems);
    const { line, offering, outcome } = read.body;
    const [world, now] = [sandbox.world(), sandbox.now()];
    const purchase = findPurchase(world, line, offering, now);
    if ('refused' in purchase) {
      const path = aboutLine.includes(purchase.refused) ? 'line' : 'offering';
      return refuse(c, [{ path, message: purchase.refused }]);
    }
    const placed = placeOrder(world, purchase, 'card', outcome, now);
    sandbox.become(placed.world);
    return c.json(shown(placed.id), 201);
  });

  control.post('/sandbox/orders/:id', async (c) => {
    const read = await readBody(c, resolveSchema);
    if ('problems' in read) return refuse(c, read.problems);
    const order = shown(c.req.param('id'));
    if (!order) return c.json({ error: 'not-found' }, 404);
    if (!isOpen(order)) return c.json({ error: `already-${order.state}` }, 409);
    const world = sandbox.world();
    sandbox.become(
      read.body.outcome === 'complete'
        ? completeOrder(world, order, sandbox.now())
        : failOrder(world, order),
    );
    return c.json(shown(order.id));
  });
}
