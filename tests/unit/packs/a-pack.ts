import type { Result } from '../../../utils/domain/failure';
import { checkPack } from '../../../utils/packs/check-pack';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { type PackReading, readAnswers } from '../../../utils/packs/read-answers';
import { bend } from '../../support/bend';
import { leastPack } from '../../support/site-builders';

export const NOW = Date.UTC(2026, 10, 21, 9);

/** A pack that reads one line with one bucket of JSON; every test bends what it is about. */
export const aPack = leastPack('https://my.provider.example');

export type Keys = readonly (string | number)[];

/** The pack with other values at some paths. */
export const packWith = (...changes: readonly (readonly [Keys, unknown])[]): unknown =>
  changes.reduce<unknown>((json, [keys, value]) => bend(json, keys, value), aPack);

/** A pack that has to be right for the test to mean anything. */
export function checked(json: unknown): ProviderPack {
  const pack = checkPack(json);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
  return pack.pack;
}

/** The pack with another bucket. */
export const bucketPack = (
  bucket: object,
  more: Readonly<Record<string, unknown>> = {},
): unknown => ({
  ...aPack,
  ...more,
  lines: [{ request: 'usage', buckets: [{ kind: 'data', name: 'Data', ...bucket }] }],
});

interface AnswerOptions {
  status?: number;
  url?: string;
  redirected?: boolean;
  gigabyte?: 'decimal' | 'binary';
  asked?: Record<string, string>;
}

/** What the pack reads from one answer to its first request: text, or data as JSON. */
export function readOne(
  json: unknown,
  answer: unknown,
  { status = 200, url, redirected = false, gigabyte = 'decimal', asked = {} }: AnswerOptions = {},
): Result<PackReading> {
  const pack = checked(json);
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const [request] = pack.requests;
  const raw = {
    request: request?.id ?? '',
    status,
    url: url ?? request?.url ?? '',
    redirected,
    text,
  };
  return readAnswers(pack, [raw], { now: NOW, gigabyte, asked });
}

/** The first bucket of the first line, or the failure. */
export function bucketOf(read: Result<PackReading>) {
  return read.ok ? read.value.readings[0]?.buckets[0] : read.failure;
}

export const unreadable = (path: string, why: string) => ({ kind: 'unreadable', path, why });
