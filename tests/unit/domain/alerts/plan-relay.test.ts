import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../../utils/domain/alerts/alert';
import type { Effect } from '../../../../utils/domain/alerts/effect';
import { pauseAfter, planRelay } from '../../../../utils/domain/alerts/plan-relay';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY, HOUR, MINUTE } from '../../../../utils/domain/time';
import { NOW } from '../../../support/builders';
import { waiting } from './waiting';

const relay = { kind: 'webhook' as const, on: true, url: 'https://hooks.example/a' };
const night = { on: true, from: 0, to: 7 * 60, urgent: true };
const settings = { ...defaultSettings, relay };

const one = (effect: Partial<Effect> = {}, alert: Partial<Alert> | null = {}, parts = settings) => {
  const pending = waiting('a', { kind: 'relay', ...effect }, alert);
  const { due, ...plan } = planRelay([pending], parts, NOW, 'UTC');
  return { ...plan, due: due.map(({ effect: { alertId } }) => alertId) };
};

describe('what is to be sent', () => {
  it('is what was raised, at once', () => {
    expect(one()).toEqual({ due: ['a'], dropped: [], givenUp: [], wakeAt: null });
  });

  it.each([
    ['answered', { state: 'acknowledged' as const }],
    ['resolved', { state: 'resolved' as const }],
    ['snoozed', { state: 'snoozed' as const }],
    ['gone', null],
  ])('is nothing that is %s', (_, alert) => {
    expect(one({}, alert)).toMatchObject({ due: [], dropped: ['relay:a~0'], wakeAt: null });
  });

  it('is nothing where it is off, or there is none', () => {
    expect(one({}, {}, { ...settings, relay: { ...relay, on: false } }).due).toEqual([]);
    expect(one({}, {}, { ...defaultSettings } as typeof settings).dropped).toHaveLength(1);
  });

  it('is no notification', () => {
    const plan = planRelay(
      [waiting('a'), waiting('b', { kind: 'withdraw' })],
      settings,
      NOW,
      'UTC',
    );
    expect(plan).toEqual({ due: [], dropped: [], givenUp: [], wakeAt: null });
  });
});

describe('what could not be sent', () => {
  it('waits its time, and no longer', () => {
    expect(one({ dueAt: NOW + 1 })).toMatchObject({ due: [], wakeAt: NOW + 1 });
    expect(one({ dueAt: NOW })).toMatchObject({ due: ['a'], wakeAt: null });
  });

  it('is not put off by a clock that was set right', () => {
    expect(one({ dueAt: NOW + 30 * DAY }).due).toEqual(['a']);
  });

  it('is given up after three days', () => {
    expect(one({ createdAt: NOW - 3 * DAY + 1 }).due).toEqual(['a']);
    expect(one({ createdAt: NOW - 3 * DAY })).toMatchObject({ due: [], givenUp: ['relay:a~0'] });
  });

  it('is tried after ever longer pauses, up to six hours', () => {
    expect([0, 1, 2, 3].map(pauseAfter)).toEqual([1, 2, 4, 8].map((each) => each * MINUTE));
    expect([9, 20, 1_000].map(pauseAfter)).toEqual(Array(3).fill(6 * HOUR));
  });
});

describe('quiet hours', () => {
  const quiet = { ...settings, quiet: night };

  it('hold it back until they end', () => {
    expect(one({}, {}, quiet)).toMatchObject({ due: [], wakeAt: NOW + 4 * HOUR });
    expect(one({ dueAt: NOW - 1 }, {}, quiet).wakeAt).toBe(NOW + 4 * HOUR);
    expect(one({ dueAt: NOW + 5 * HOUR }, {}, quiet).wakeAt).toBe(NOW + 5 * HOUR);
  });

  it('let the urgent through, where the user wants that', () => {
    const urgent = { kind: 'expired' as const, level: 0 };
    expect(one({}, urgent, quiet).due).toEqual(['a']);
    expect(one({}, urgent, { ...quiet, quiet: { ...night, urgent: false } }).due).toEqual([]);
  });
});
