import type { Hono } from 'hono';
import { z } from 'zod';
import type { Sandbox } from '../sandbox';
import { consumeData, consumeUnits, leavable, leave } from '../world/consume';
import { findLine, offeringOf, withLine } from '../world/world';
import { readBody, refuse, unknownLine } from './read-body';
import { showLine } from './show-state';

const amount = z.int().nonnegative();

const consumeSchema = z
  .strictObject({
    line: z.string(),
    bytes: amount.optional(),
    seconds: amount.optional(),
    messages: amount.optional(),
    roamingBytes: amount.optional(),
    leaveBytes: amount.optional(),
  })
  .refine(({ bytes, leaveBytes }) => bytes === undefined || leaveBytes === undefined, {
    path: ['leaveBytes'],
    message: 'goes without bytes',
  });

export function controlConsume(control: Hono, sandbox: Sandbox): void {
  control.post('/sandbox/consume', async (c) => {
    const read = await readBody(c, consumeSchema);
    if ('problems' in read) return refuse(c, read.problems);
    const { line: id, bytes, seconds, messages, roamingBytes, leaveBytes } = read.body;
    const world = sandbox.world();
    const line = findLine(world, id);
    if (!line) return refuse(c, unknownLine);
    const offering = offeringOf(world, line);
    const most = leavable(line, offering);
    if (leaveBytes !== undefined && leaveBytes > most) {
      return refuse(c, [
        { path: 'leaveBytes', message: `is more than the ${most} there ever were` },
      ]);
    }

    const now = sandbox.now();
    let after = line;
    if (leaveBytes !== undefined) after = leave(after, offering, leaveBytes, now);
    if (bytes !== undefined) after = consumeData(after, offering, bytes, now);
    if (seconds !== undefined) after = consumeUnits(after, 'voice', seconds, now);
    if (messages !== undefined) after = consumeUnits(after, 'sms', messages, now);
    if (roamingBytes !== undefined) after = consumeUnits(after, 'roaming', roamingBytes, now);
    sandbox.become(withLine(world, after));
    return c.json(showLine(sandbox.world(), after, now));
  });
}
