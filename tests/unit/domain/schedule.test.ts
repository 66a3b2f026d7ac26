import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../utils/domain/failure';
import type { Surroundings } from '../../../utils/domain/schedule';
import { dueAfterFailure, isOldToLookAt, nextDueAt } from '../../../utils/domain/schedule';
import { DAY, HOUR, MINUTE, SECOND } from '../../../utils/domain/time';
import { aConnection, NOW } from '../../support/builders';

const connection = aConnection({ paceMinutes: 30 });

describe('when it is due', () => {
  const due = (around?: Surroundings, status: object = {}) => {
    const known = { attemptedAt: NOW, nextDueAt: NOW + 10 * MINUTE };
    const away = { dueAt: NOW + HOUR, instead: NOW + 10 * MINUTE };
    return nextDueAt(aConnection({ status: { ...known, away, ...status } }), NOW, around) - NOW;
  };
  const gone = { away: true, sparing: false };
  const sparing = { away: false, sparing: true };

  it.each<[string, Surroundings | undefined, object, number]>([
    ['as was worked out', undefined, {}, 10 * MINUTE],
    ['later while nobody sits there', gone, {}, HOUR],
    ['half as often while data is saved', sparing, {}, 20 * MINUTE],
    ['at the pace all the same', sparing, { attemptedAt: NOW - 2 * HOUR }, HOUR],
    ['soon when it was hurried since', gone, { nextDueAt: NOW + MINUTE }, MINUTE],
    ['at once when the clock was set back', gone, { attemptedAt: NOW + HOUR }, 0],
  ])('%s', (_, around, status, expected) => {
    expect(due(around, status)).toBe(expected);
  });
});

describe('a number that somebody looks at', () => {
  const isOld = (age: number, parts: Parameters<typeof aConnection>[0] = {}) =>
    isOldToLookAt(aConnection({ status: { succeededAt: NOW - age }, ...parts }), NOW);

  it('is old after half an hour', () => {
    expect([isOld(29 * MINUTE), isOld(30 * MINUTE)]).toEqual([false, true]);
  });

  it('is not asked for again where asking fails', () => {
    const status = { succeededAt: NOW - DAY, failure: { kind: 'timeout' } } as const;
    expect(isOld(DAY, { status })).toBe(false);
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

  it('brings most back about half an hour later, and none after the pace', () => {
    const spread = [0, 0.1, 0.5, 0.9, 1].map((jitter) => delay({ kind: 'timeout' }, 1, { jitter }));
    expect(spread.map((each) => Math.round(each / MINUTE))).toEqual([1, 14, 24, 29, 30]);
  });

  it('tries again soon where only this machine has no network', () => {
    for (const jitter of [0, 0.5, 1]) {
      expect(delay({ kind: 'offline' }, 1, { jitter })).toBeLessThanOrEqual(MINUTE);
    }
  });

  it('spreads by up to a quarter at the pace', () => {
    expect(delay({ kind: 'timeout' }, 9, { jitter: 1 })).toBe(22.5 * MINUTE);
    expect(delay({ kind: 'forbidden' }, 1, { jitter: 1 })).toBe(22.5 * MINUTE);
  });

  it('spreads over half an hour after a moment that everybody was told', () => {
    const failure = { kind: 'rate-limited', retryAt: NOW + 2 * HOUR } as const;
    expect(delay(failure, 1, { jitter: 1 })).toBe(2.5 * HOUR);
  });

  it('asks one that is gone for days at the pace of the user', () => {
    const patient = aConnection({ paceMinutes: 240 });
    const due = dueAfterFailure(patient, { kind: 'unreachable' }, 101, 0, 0, NOW);
    expect(due - NOW).toBe(4 * HOUR);
  });

  it('never undercuts the provider', () => {
    expect(delay({ kind: 'offline' }, 1, { minPace: HOUR })).toBe(HOUR);
  });
});
