import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { StartOptions } from './start';

const schema = z.object({
  port: z.coerce.number().int().min(0).max(65_535).optional(),
  host: z.string().optional(),
  seed: z.coerce.number().int().optional(),
  flow: z
    .enum(['on', 'off'])
    .default('on')
    .transform((flow) => flow === 'on'),
});

/** The command line as options; throws with the name of a bad argument. */
export function parseArguments(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      seed: { type: 'string' },
      flow: { type: 'string' },
    },
  });
  return schema.parse(values);
}
