import * as z from 'zod/mini';

/** The last moment that a date can be. https://tc39.es/ecma262/#sec-time-values-and-time-range */
export const LATEST = 8.64e15;

const RFC_3339 =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** A moment in RFC 3339; one without its zone is none. Some write `+0000`. */
export const moment = z.pipe(
  z.string(),
  z.transform((input, context): number => {
    const text = input
      .trim()
      .replace(' ', 'T')
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    const at = RFC_3339.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN;
    if (!Number.isNaN(at)) return at;
    context.issues.push({ code: 'custom', input, path: [], message: 'not a moment' });
    return z.NEVER;
  }),
);

const BASIC = /^(\d{4})(\d{2})(\d{2})(?=T|$)/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Midnight in UTC, where a day and no time is told; what no calendar has is left as it is. */
function withTime(input: string): string {
  const text = input.trim().replace(BASIC, '$1-$2-$3');
  return DAY.test(text) && new Date(text).toJSON()?.startsWith(text) ? `${text}T00:00:00Z` : text;
}

/** A moment as above, also with a date such as `20210205`, or a plain day: its beginning in UTC. */
export const momentOrDay = z.pipe(z.pipe(z.string(), z.transform(withTime)), moment);

const ZONELESS = /^[\d-]+[ T][\d:.]+$/;

/** An end that may name no zone. UTC is likely then and nowhere said, so that it is an estimate. */
export const likelyEnd = z.pipe(
  z.string(),
  z.transform((input, context): { expiresAt: number; estimated?: true } => {
    const text = input.trim();
    const isZoneless = ZONELESS.test(text);
    const end = moment.safeParse(isZoneless ? `${text}Z` : text);
    if (end.success) return { expiresAt: end.data, ...(isZoneless ? { estimated: true } : {}) };
    context.issues.push({ code: 'custom', input, path: [], message: 'not a moment' });
    return z.NEVER;
  }),
);
