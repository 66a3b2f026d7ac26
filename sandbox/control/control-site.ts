import type { Hono } from 'hono';
import { z } from 'zod';
import type { Sandbox } from '../sandbox';
import { layouts, notices, signedOutAnswers } from '../site';
import { paymentMethods } from '../world/order';
import { readBody, refuse } from './read-body';

const layoutSchema = z.strictObject({ layout: z.enum(layouts) });
const signedOutSchema = z.strictObject({ as: z.enum(signedOutAnswers) });
const noticeSchema = z.strictObject({
  show: z.enum(notices),
  retryAfter: z.int().nonnegative().optional(),
});

const checkoutSchema = z.strictObject({
  hijackedTo: z.nullable(z.url()).default(null),
  formTo: z.nullable(z.url()).default(null),
  services: z.partialRecord(z.enum(paymentMethods), z.url()).default({}),
});

/** How both websites look, and what stands in place of their pages. */
export function controlSite(control: Hono, sandbox: Sandbox): void {
  control.post('/sandbox/layout', async (c) => {
    const read = await readBody(c, layoutSchema);
    if ('problems' in read) return refuse(c, read.problems);
    return c.json(sandbox.changeSite(read.body));
  });

  control.post('/sandbox/signed-out-as', async (c) => {
    const read = await readBody(c, signedOutSchema);
    if ('problems' in read) return refuse(c, read.problems);
    return c.json(sandbox.changeSite({ signedOutAs: read.body.as }));
  });

  control.post('/sandbox/notice', async (c) => {
    const read = await readBody(c, noticeSchema);
    if ('problems' in read) return refuse(c, read.problems);
    const { show, retryAfter = 600 } = read.body;
    return c.json(sandbox.changeSite({ notice: show, retryAfter }));
  });

  control.post('/sandbox/checkout', async (c) => {
    const read = await readBody(c, checkoutSchema);
    if ('problems' in read) return refuse(c, read.problems);
    return c.json(sandbox.changeSite({ checkout: read.body }));
  });
}
