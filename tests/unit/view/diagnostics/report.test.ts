import { expect, it } from 'vitest';
import { defaultSettings } from '../../../../utils/domain/settings';
import { MINUTE, SECOND } from '../../../../utils/domain/time';
import type { Stored } from '../../../../utils/view/contexts';
import { toAttemptsView } from '../../../../utils/view/diagnostics/attempts-view';
import { toFacts } from '../../../../utils/view/diagnostics/facts-view';
import { reportText } from '../../../../utils/view/diagnostics/report';
import { loadOptionsPage } from '../../../../utils/view/options-locale';
import { aConnection, aLine, aPlan, aRenewal, NOW } from '../../../support/builders';
import { aSite } from '../../../support/site-builders';

const en = await loadOptionsPage('en-GB');
const S = 'XSECRETX';
const address = `https://user-${S}:pass-${S}@api.${S}.example:8443/v1/${S}?token=${S}#${S}`;

const attempts = [
  { at: NOW - 60 * MINUTE, took: 340, outcome: 'read', detail: null },
  { at: NOW - 30 * MINUTE, took: 20 * SECOND, outcome: 'server', detail: '503' },
  { at: NOW, took: null, outcome: 'read', detail: null },
] as const;

const stored: Stored = {
  connections: [
    aConnection({
      ...{ id: S, name: S, address, website: address },
      ...{ asked: { line: S }, chosen: [S], watchedPlans: [S] },
      status: {
        failure: { kind: 'unreadable', path: S, why: 'wrong-type' },
        endpoints: { usage: address },
        attempts,
      },
    }),
    aConnection({
      id: `${S}2`,
      site: aSite({ packId: S, hosts: [`https://api.${S}.example`, `https://my.${S}.example`] }),
    }),
  ],
  lines: [aLine({ connectionId: S, reading: { lineId: S, name: S, tail: S, planName: S } })],
  alerts: [],
  renewals: [aRenewal({ id: S, planName: S, support: address })],
  catalogues: [{ connectionId: S, plans: [aPlan({ name: S })] }],
  settings: {
    ...defaultSettings,
    theme: 'dark',
    relay: { kind: 'ntfy', on: true, url: `https://ntfy.${S}.example/${S}` },
  },
  lineRules: [],
};

const machine = {
  ...{ version: '1.2.3', browser: 'Chrome/142.0', system: 'linux' },
  ...{ wakesAt: NOW + MINUTE, room: 5_000_000, abilities: ['storage', 'alarms'] },
  origins: [`https://api.${S.toLowerCase()}.example/*`, `*://*.${S}.example/*`, 'https://*/*'],
};
const database = {
  version: 5,
  rows: [
    { name: 'connections', count: 2 },
    { name: 'samples', count: 1234 },
    { name: 'bills', count: 0 },
  ],
  faults: [{ at: NOW, where: `pack ${S}`, what: 'TypeError index.js:1:2' }],
};

const report = reportText(stored, machine, database, NOW);

it('tells nothing that a user or a provider wrote', () => {
  expect(report.toLowerCase()).not.toContain(S.toLowerCase());
  expect(report).not.toContain('example');
});

it('numbers hosts, the same one with the same number', () => {
  expect(report).toContain('at https://host-1\n');
  expect(report).toContain('at https://host-1, https://host-2\n');
  expect(report).toContain('may storage, alarms, https://host-1, *://host-3, https://*\n');
});

it('says what helps: versions, rows, what was asked when with what outcome, faults', () => {
  const parts = [
    'DataLeft 1.2.3, Chrome/142.0, linux',
    'samples 1234',
    'changed settings theme\n',
    '2026-11-20T02:30:00.000Z server 503, 20000 ms',
    '2026-11-20T03:00:00.000Z read\n',
    'connection 2: pack, fetch',
    'pack: TypeError index.js:1:2',
  ];
  for (const part of parts) expect(report).toContain(part);
});

it('lists how asking went, the newest first', () => {
  const connection = aConnection({ status: { attempts, nextDueAt: NOW + 30 * MINUTE } });
  const view = toAttemptsView(connection, NOW, en);
  expect(view.summary).toBe('2 of the last 3 read');
  expect(view.rows.map(({ outcome, took }) => [outcome, took])).toEqual([
    ['Read', ''],
    ['Error at the provider (503)', '20 s'],
    ['Read', '340 ms'],
  ]);
  expect(toAttemptsView(aConnection({ paused: true }), NOW, en)).toMatchObject({
    summary: 'Not asked yet',
    next: 'paused',
    rows: [],
  });
});

it('what was not told is unknown, and no kind without rows is named', () => {
  const facts = toFacts({ ...machine, room: null, wakesAt: null }, database, NOW, en);
  const of = (name: string) => facts.find((fact) => fact.name === name)?.text;
  expect(of('Room taken, estimated')).toBe('unknown');
  expect(of('Database')).toBe('version 5, 1,236 rows');
  expect(of('Rows by kind')).toBe('connections 2 · samples 1,234');
  expect(toFacts(null, null, NOW, en)).toEqual([]);
});
