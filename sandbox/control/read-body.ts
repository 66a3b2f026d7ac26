import type { Context } from 'hono';
import type { z } from 'zod';

/** Where in the body something is wrong; an empty path means the body as a whole. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

export const unknownLine: readonly Problem[] = [
  { path: 'line', message: 'is no line of this sandbox' },
];

export const refuse = (c: Context, problems: readonly Problem[]): Response =>
  c.json({ error: 'invalid', problems }, 400);

/** The body as the schema reads it, or every problem with it. No body at all counts as `{}`. */
export async function readBody<T extends z.ZodType>(
  c: Context,
  schema: T,
): Promise<{ readonly body: z.output<T> } | { readonly problems: readonly Problem[] }> {
  const text = await c.req.text();
  let json: unknown;
  try {
    json = JSON.parse(text || '{}');
  } catch {
    return { problems: [{ path: '', message: 'is not JSON' }] };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { body: parsed.data };
  const problems = parsed.error.issues.map(({ path, message, ...issue }) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return { path: [...path, ...key].join('.'), message };
  });
  return { problems };
}
