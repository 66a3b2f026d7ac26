import * as z from 'zod/mini';
import type { ForecastCase } from '../../utils/domain/forecast/forecast-case';

/** What was wrong, and where, such as `[3].readings[0].at`. */
export class BadCase extends Error {
  override readonly name = 'BadCase';
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

z.config(z.locales.en());

/** The last moment that a Date can hold. */
const LAST_MOMENT = 8.64e15;

const moment = z.number().check(z.minimum(0), z.maximum(LAST_MOMENT));
const bytes = z.number().check(z.minimum(0));

const caseShape = z.object({
  readings: z.array(z.object({ at: moment, remainingBytes: bytes, totalBytes: bytes })),
  now: moment,
  remainingBytes: bytes,
  expiresAt: moment,
});

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

function checked(json: unknown, path: PropertyKey[]): ForecastCase {
  const parsed = caseShape.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadCase(pathText([...path, ...(issue?.path ?? [])]), issue?.message ?? 'Not a case.');
  }
  return parsed.data;
}

/**
 * The cases of a file.
 * @throws BadCase naming the place of the first value that cannot be read
 */
export function readCases(text: string): ForecastCase | ForecastCase[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BadCase('', `This is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  return Array.isArray(json)
    ? json.map((one: unknown, index) => checked(one, [index]))
    : checked(json, []);
}
