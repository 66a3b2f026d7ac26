import * as z from 'zod/mini';

/** The last moment that a date can be. https://tc39.es/ecma262/#sec-time-values-and-time-range */
export const LATEST = 8.64e15;

const RFC_3339 =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** `2026-02-30` is a day of no calendar, which engines take for one of March. */
const isDay = (text: string): boolean => {
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
};

/** A moment in RFC 3339; one without its zone is none. Some write `+0000`. */
export const moment = z.pipe(
  z.string(),
  z.transform((input, context): number => {
    const text = input
      .trim()
      .replace(' ', 'T')
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    const isMoment = RFC_3339.test(text) && isDay(text);
    const at = isMoment ? Date.parse(text.toUpperCase()) : Number.NaN;
    if (!Number.isNaN(at)) return at;
    context.issues.push({ code: 'custom', input, path: [], message: 'not a moment' });
    return z.NEVER;
  }),
);

/** What is not known is left out, or said by null or by an empty text. */
export const orNothing = <T extends z.ZodMiniType>(schema: T) =>
  z.nullish(
    z.pipe(
      z.transform((input: unknown) =>
        typeof input === 'string' && input.trim() === '' ? null : input,
      ),
      z.nullable(schema),
    ),
  );

const BASIC = /^(\d{4})(\d{2})(\d{2})(?=T|$)/;
const BASIC_TIME = /T(\d{2})(\d{2})(\d{2})(?=[.Z+-])/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight in UTC, where a day and no time is told. */
function withTime(input: string): string {
  const text = input.trim().replace(BASIC, '$1-$2-$3').replace(BASIC_TIME, 'T$1:$2:$3');
  return DAY.test(text) ? `${text}T00:00:00Z` : text;
}

/** A moment as above, also with a date such as `20210205`, or a plain day: its beginning in UTC. */
export const momentOrDay = z.pipe(z.pipe(z.string(), z.transform(withTime)), moment);

const ZONELESS = /^[\d-]+[ T][\d:.]+$/;

/** An end that may name no zone. UTC is likely then and nowhere said, so that it is an estimate. */
export const likelyEnd = z.pipe(
  z.string(),
  z.transform((input, context): { expiresAt: number; estimated?: true } => {
    const text = DAY.test(input.trim()) ? `${input.trim()} 00:00:00` : input.trim();
    const isZoneless = ZONELESS.test(text);
    const end = moment.safeParse(isZoneless ? `${text}Z` : text);
    if (end.success) return { expiresAt: end.data, ...(isZoneless ? { estimated: true } : {}) };
    context.issues.push({ code: 'custom', input, path: [], message: 'not a moment' });
    return z.NEVER;
  }),
);
