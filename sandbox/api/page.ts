import { z } from 'zod';

const MOST = 100;
const USUAL = 20;

const count = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a whole number, zero or more')
  .transform(Number);

const querySchema = z.object({
  offset: count.default(0),
  limit: count.default(USUAL).transform((limit) => Math.min(limit, MOST)),
});

/** `offset` and `limit`, or which of them is wrong and why. */
export function parsePage(
  query: Readonly<Record<string, string>>,
): { readonly offset: number; readonly limit: number } | { readonly problem: string } {
  const parsed = querySchema.safeParse(query);
  if (parsed.success) return parsed.data;
  return { problem: parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ') };
}
