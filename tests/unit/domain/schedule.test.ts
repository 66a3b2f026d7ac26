import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../utils/domain/failure';
import { dueAfterFailure, dueAfterSuccess } from '../../../utils/domain/schedule';
import { DAY, HOUR, MINUTE, SECOND } from '../../../utils/domain/time';
import { aConnection, aRenewal, NOW } from '../../support/builders';

const connection = aConnection({ paceMinutes: 30 });

describe('after a success', () => {
  const delay = (ages: number[], minPace = 0) =>
    dueAfterSuccess(
      connection,
      ages.map((age) => aRenewal({ openedAt: NOW - age })),
      minPace,
      NOW,
    ) - NOW;

  it.each([
    ['at its pace', [], 30 * MINUTE],
    ['every half minute at first', [0], 30 * SECOND],
    ['every minute after five', [5 * MINUTE], MINUTE],
    ['every two after thirty', [30 * MINUTE], 2 * MINUTE],
    ['every ten after two hours', [2 * HOUR], 10 * MINUTE],
    ['at its pace after a day', [DAY], 30 * MINUTE],
    ['as the youngest renewal needs', [DAY, 2 * HOUR, 6 * MINUTE], MINUTE],
  ])('asks %s', (_, ages, expected) => {
    expect(delay(ages)).toBe(expected);
  });

  it('never undercuts the provider', () => {
    expect(delay([0], HOUR)).toBe(HOUR);
  });

  it('is never slower for a renewal', () => {
    const quick = aConnection({ paceMinutes: 5 });
    const due = dueAfterSuccess(quick, [aRenewal({ openedAt: NOW - 3 * HOUR })], 0, NOW);
    expect(due - NOW).toBe(5 * MINUTE);
  });
});

describe('after a failure', () => {
  const delay = (failure: Failure, failures: number, { minPace = 0, jitter = 0 } = {}) =>
    dueAfterFailure(connection, failure, failures, minPace, jitter, NOW) - NOW;

  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 8],
    [5, 16],
    [6, 30],
    [500, 30],
  ])('number %d it waits %d minutes', (failures, minutes) => {
    expect(delay({ kind: 'timeout' }, failures)).toBe(minutes * MINUTE);
  });

  it.each<Failure>([
    { kind: 'offline' },
    { kind: 'unreachable' },
    { kind: 'server', status: 500, retryAt: null },
    { kind: 'rate-limited', retryAt: null },
  ])('$kind is tried again soon', (failure) => {
    expect(delay(failure, 1)).toBe(MINUTE);
  });

  it.each<Failure>([
    { kind: 'signed-out', accepted: true },
    { kind: 'forbidden' },
    { kind: 'unreadable', path: '', why: 'not-json' },
    { kind: 'unsafe', why: 'redirect' },
    { kind: 'not-permitted', origin: 'https://a.example' },
  ])('$kind is tried again at the usual pace', (failure) => {
    expect(delay(failure, 1)).toBe(30 * MINUTE);
  });

  it.each([
    [1, 30 * MINUTE],
    [2, HOUR],
    [4, 4 * HOUR],
    [40, DAY],
  ])('a stored secret that is refused %d times is tried ever more rarely', (failures, pause) => {
    expect(delay({ kind: 'signed-out', accepted: true }, failures)).toBe(pause);
    const session = { kind: 'signed-out', accepted: true, session: true } as const;
    expect(delay(session, failures)).toBe(30 * MINUTE);
  });

  it.each([
    ['later than its own patience', 2 * HOUR, 2 * HOUR],
    ['earlier than it', SECOND, MINUTE],
    ['in the past', -HOUR, MINUTE],
  ])('heeds a provider that says %s', (_, asked, expected) => {
    expect(delay({ kind: 'rate-limited', retryAt: NOW + asked }, 1)).toBe(expected);
    expect(delay({ kind: 'server', status: 503, retryAt: NOW + asked }, 1)).toBe(expected);
  });

  it('spreads by up to a quarter', () => {
    expect(delay({ kind: 'offline' }, 1, { jitter: 1 })).toBe(1.25 * MINUTE);
  });

  it('never undercuts the provider', () => {
    expect(delay({ kind: 'offline' }, 1, { minPace: HOUR })).toBe(HOUR);
  });
});
