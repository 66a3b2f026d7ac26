import type { Hono } from 'hono';
import { z } from 'zod';
import type { Sandbox } from '../sandbox';
import { subscribers } from '../world/subscriber';
import { readBody, refuse } from './read-body';

const signOutSchema = z.strictObject({
  /** Without it, everyone. */
  subscriber: z
    .string()
    .refine((id) => subscribers.some((subscriber) => subscriber.id === id), {
      message: 'is nobody here',
    })
    .optional(),
});

/** Ends sessions of both websites behind their holders' backs; the browser keeps its cookie. */
export function controlSessions(control: Hono, sandbox: Sandbox): void {
  control.post('/sandbox/sign-out', async (c) => {
    const read = await readBody(c, signOutSchema);
    if ('problems' in read) return refuse(c, read.problems);
    return c.json({ signedOut: sandbox.sessions.end(read.body.subscriber) });
  });
}
