import type { Context } from 'hono';
import { z } from 'zod';
import type { Line } from '../world/line';
import { linesOf, type World } from '../world/world';
import type { ErrorCode } from './error';

const identifiers = ['phoneNumber', 'networkAccessIdentifier', 'ipv4Address', 'ipv6Address'];

const questionSchema = z.object({
  device: z
    .looseObject({
      phoneNumber: z
        .string()
        .regex(/^\+[1-9][0-9]{4,14}$/)
        .optional(),
    })
    .refine((device) => identifiers.some((identifier) => identifier in device))
    .optional(),
  volumeToCheck: z.object({ value: z.int(), unit: z.enum(['MiB', 'GiB']) }).optional(),
});

export interface Question {
  readonly line: Line;
  readonly volumeToCheck: { readonly value: number; readonly unit: 'MiB' | 'GiB' } | undefined;
}

/**
 * Which line is meant. A token of the sandbox stands for a subscriber, who may have several lines,
 * so the device has to be named; the operator knows its lines by number alone.
 */
export async function readQuestion(
  c: Context,
  world: World,
  subscriber: string,
): Promise<Question | ErrorCode> {
  const parsed = questionSchema.safeParse(await c.req.json().catch(() => undefined));
  if (!parsed.success) return 'INVALID_ARGUMENT';
  const { device, volumeToCheck } = parsed.data;
  if (!device) return 'MISSING_IDENTIFIER';
  const { phoneNumber } = device;
  if (phoneNumber === undefined) return 'UNSUPPORTED_IDENTIFIER';
  const line = linesOf(world, subscriber).find(({ msisdn }) => msisdn === phoneNumber);
  return line ? { line, volumeToCheck } : 'IDENTIFIER_NOT_FOUND';
}
