import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../utils/domain/attempts';
import { KEPT_ATTEMPTS, withAttempt } from '../../../utils/domain/attempts';
import type { Failure } from '../../../utils/domain/failure';
import { reduce } from '../../../utils/domain/reduce';
import { reduceFailure } from '../../../utils/domain/reduce-failure';
import { defaultSettings } from '../../../utils/domain/settings';
import { aConnection, aReading, NOW } from '../../support/builders';

const before = {
  connection: aConnection(),
  lines: [],
  alerts: [],
  renewals: [],
  settings: defaultSettings,
  lineRules: [],
  plans: [],
  zone: 'UTC',
  past: new Map(),
  seldom: { reduceFailure },
};

it('keeps the last twenty, oldest first', () => {
  let kept: Attempt[] | undefined;
  for (let at = 1; at <= 50; at += 1) kept = withAttempt(kept, null, at, at);
  expect(kept).toHaveLength(KEPT_ATTEMPTS);
  expect(kept?.map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, n) => n + 31));
});

describe('of a failure it keeps which it was, and nothing that the provider wrote', () => {
  it.each([
    [{ kind: 'offline' }, null],
    [{ kind: 'server', status: 503, retryAt: null }, '503'],
    [{ kind: 'unreadable', path: 'secret.path', why: 'not-json' }, 'not-json'],
    [{ kind: 'unsafe', why: 'redirect' }, 'redirect'],
    [{ kind: 'not-permitted', origin: 'https://private.example' }, null],
    [{ kind: 'signed-out', accepted: true, portal: 'https://private.example/login' }, null],
  ] satisfies [Failure, string | null][])('%j', (failure, detail) => {
    const [attempt] = withAttempt([], failure, 12, NOW);
    expect(attempt).toEqual({ at: NOW, took: 12, outcome: failure.kind, detail });
  });
});

it('every answer and every failure is kept with the status, and time alone is none', () => {
  const answer = { readings: [aReading()], plans: null, clockOffset: 0, endpoints: {} };
  const first = reduce(
    before,
    { kind: 'reading', poll: answer, minPace: 0, took: 340 },
    NOW,
  ).connection;
  const second = reduce(
    { ...before, connection: first },
    { kind: 'failure', failure: { kind: 'timeout' }, minPace: 0, jitter: 0 },
    NOW + 1,
  ).connection;
  const third = reduce({ ...before, connection: second }, { kind: 'time' }, NOW + 2).connection;
  expect(third.status.attempts).toEqual([
    { at: NOW, took: 340, outcome: 'read', detail: null },
    { at: NOW + 1, took: null, outcome: 'timeout', detail: null },
  ]);
});
