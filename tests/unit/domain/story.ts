import { expect } from 'vitest';
import type { Alert } from '../../../utils/domain/alerts/alert';
import { isActive } from '../../../utils/domain/alerts/alert';
import type { Effect } from '../../../utils/domain/alerts/effect';
import type { Connection, Line } from '../../../utils/domain/connection';
import type { Failure } from '../../../utils/domain/failure';
import type { UseReading } from '../../../utils/domain/forecast/forecast-case';
import type { Plan, Reading } from '../../../utils/domain/model';
import { lookAhead } from '../../../utils/domain/outlook';
import type { After, Happening } from '../../../utils/domain/reduce';
import { reduce } from '../../../utils/domain/reduce';
import { reduceFailure } from '../../../utils/domain/reduce-failure';
import type { Renewal } from '../../../utils/domain/renewal';
import { followPurchases } from '../../../utils/domain/renewal/follow-purchases';
import type { Sample } from '../../../utils/domain/sample';
import { needsPurchases } from '../../../utils/domain/seldom';
import type { LineRules, Settings } from '../../../utils/domain/settings';
import { defaultSettings } from '../../../utils/domain/settings';
import { bytesLeft, whole } from '../../../utils/domain/use-ledger';
import { aConnection, NOW } from '../../support/builders';

interface Beginning {
  connection?: Connection;
  renewals?: Renewal[];
  settings?: Partial<Settings>;
  lineRules?: LineRules[];
  plans?: Plan[];
  zone?: string;
}

/** One connection through time: keeps what `reduce` gives, as the database would. */
export function beginStory(beginning: Beginning = {}) {
  let settings = { ...defaultSettings, ...beginning.settings };
  let lineRules = beginning.lineRules ?? [];
  let plans = beginning.plans ?? [];
  let zone = beginning.zone ?? 'UTC';
  const lines = new Map<string, Line>();
  const alerts = new Map<string, Alert>();
  const renewals = new Map((beginning.renewals ?? []).map((renewal) => [renewal.id, renewal]));
  const samples: Sample[] = [];
  const effects: Effect[] = [];
  const past = new Map<string, UseReading[]>();
  /** Everything that was put before the user, in order: `data-low 20`, `expired`. */
  const told: string[] = [];
  let connection = beginning.connection ?? aConnection();
  let now = NOW;

  function step(happening: Happening): After {
    const active = [...alerts.values()].filter(({ state }) => state !== 'resolved');
    const before = {
      connection,
      lines: [...lines.values()],
      alerts: active,
      renewals: [...renewals.values()],
      settings,
      lineRules,
      plans,
      zone,
      past,
      seldom: { lookAhead, purchases: followPurchases, reduceFailure },
    };
    const after = reduce(before, happening, now);
    // Where they are not asked for, following purchases would change nothing.
    if (!needsPurchases(before, happening, now)) {
      const seldom = { lookAhead, reduceFailure };
      expect(reduce({ ...before, seldom }, happening, now)).toEqual(after);
    }
    connection = after.connection;
    for (const line of after.lines) {
      lines.set(line.key, line);
      const left = bytesLeft(line.reading);
      const readings = past.get(line.key) ?? [];
      if (left !== null && line.fetchedAt === now) {
        readings.push({ at: now, remainingBytes: left, totalBytes: whole(line.reading) });
      }
      past.set(line.key, readings);
    }
    for (const renewal of after.renewals) renewals.set(renewal.id, renewal);
    for (const alert of after.alerts) {
      if (alert.state === 'open') told.push([alert.kind, alert.level || ''].join(' ').trim());
      alerts.set(alert.id, alert);
    }
    samples.push(...after.samples);
    effects.push(...after.effects);
    return after;
  }

  return {
    told,
    samples,
    effects,
    step,
    now: () => now,
    connection: () => connection,
    line: (key = 'nippon/tokyo') => lines.get(key),
    lines: () => [...lines.values()],
    renewal: (id: string) => renewals.get(id),
    alerts: () => [...alerts.values()],
    /** Kinds of what holds, answered or not. */
    holding: () => [...alerts.values()].filter(isActive).map(({ kind }) => kind),
    missed: () => [...alerts.values()].filter(({ state }) => state === 'missed'),
    /** Alerts that are neither resolved nor answered. */
    open: () => [...alerts.values()].filter(({ state }) => state === 'open'),
    answer: (id: string, answer: Partial<Alert>) => {
      const alert = alerts.get(id);
      if (alert === undefined) throw new Error(`no alert ${id}`);
      alerts.set(id, { ...alert, ...answer });
    },
    wait: (ms: number) => {
      now += ms;
    },
    set: (changed: Partial<Settings>) => {
      settings = { ...settings, ...changed };
    },
    ofLine: (rules: LineRules) => {
      lineRules = [...lineRules.filter(({ lineKey }) => lineKey !== rules.lineKey), rules];
    },
    travel: (to: string) => {
      zone = to;
    },
    mark: (...watchedPlans: string[]) => {
      connection = { ...connection, watchedPlans };
    },
    time: () => step({ kind: 'time' }),
    read: (...readings: Reading[]) => {
      const poll = { readings, plans: null, clockOffset: 0, endpoints: {} };
      return step({ kind: 'reading', poll, minPace: 0 });
    },
    /** A poll that brought the catalogue along. */
    offer: (catalogue: Plan[], ...readings: Reading[]) => {
      plans = catalogue;
      const poll = { readings, plans, clockOffset: 0, endpoints: {} };
      return step({ kind: 'reading', poll, minPace: 0 });
    },
    fail: (failure: Failure) => step({ kind: 'failure', failure, minPace: 0, jitter: 0 }),
  };
}

/** Every failure that a poll can end with. */
export const failures: Failure[] = [
  { kind: 'offline' },
  { kind: 'unreachable' },
  { kind: 'timeout' },
  { kind: 'signed-out', accepted: false },
  { kind: 'forbidden' },
  { kind: 'rate-limited', retryAt: null },
  { kind: 'server', status: 503, retryAt: null },
  { kind: 'unreadable', path: 'bucket[0]', why: 'wrong-type' },
  { kind: 'unsafe', why: 'redirect' },
  { kind: 'maintenance' },
  { kind: 'other-account' },
  { kind: 'not-permitted', origin: 'https://api.nippon.example' },
];
