import { describe, expect, test } from 'vitest';
import { canonical } from '../../../utils/backup/canonical';
import { defaultSettings } from '../../../utils/domain/settings';
import type { Entry } from '../../../utils/domain/sync/document';
import { fieldKey } from '../../../utils/domain/sync/field-key';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import type { StoredPack } from '../../../utils/store/schema';
import { fieldsOf } from '../../../utils/sync/fields-of';
import { planChanges } from '../../../utils/sync/plan-changes';
import type { SyncedRows } from '../../../utils/sync/synced-rows';
import { aConnection, aLine, NOW } from '../../support/builders';
import { anAlert, someLineRules } from '../../support/fake-rows';
import { leastPack } from '../../support/site-builders';

const pack = {
  ...leastPack('https://my.provider.example'),
  links: { support: 'https://my.provider.example/help' },
} as unknown as ProviderPack;
const stored: StoredPack = { id: pack.id, source: 'imported', enabled: true, addedAt: NOW, pack };
const site = {
  ...{
    packId: pack.id,
    off: false,
    hosts: pack.hosts,
    checkoutHosts: [],
    asked: { iccid: '8981' },
  },
  links: pack.links ?? {},
};

const nothing: SyncedRows = {
  settings: {},
  lineRules: [],
  connections: [],
  governed: new Set(),
  packs: [],
  alerts: [],
  lines: new Map(),
  withSecret: new Set(),
};

const full: SyncedRows = {
  settings: {
    ...{
      ...defaultSettings,
      theme: 'dark',
      quiet: { on: true, from: 60, to: 7 * 60, urgent: true },
    },
    relay: { kind: 'ntfy', on: true, url: 'https://ntfy.example/secret-topic' },
    atOnce: [{ connectionId: 'nippon', planId: 'p', price: { minor: 100, currency: 'JPY' } }],
    rates: [{ base: 'EUR', quote: 'JPY', value: 160, date: '2026-11-20', source: 'user' }],
  },
  lineRules: [someLineRules({ alerts: false, own: { expiryDays: [2], rules: { pace: true } } })],
  connections: [
    aConnection({ asked: { line: '8981' }, chosen: ['tokyo'], watchedPlans: ['p'] }),
    aConnection({
      ...{ id: 'site', adapter: 'pack', address: 'https://my.provider.example' },
      site: { ...site, browserSession: false, way: 'fetch', account: 'abc' },
    }),
    aConnection({
      ...{ id: 'page', adapter: 'pack', address: 'https://my.provider.example' },
      site: {
        ...{ ...site, browserSession: true, way: 'tab', account: 'abc' },
        links: {
          account: 'https://my.provider.example/me',
          bills: 'https://my.provider.example/b',
        },
      },
    }),
    aConnection({ id: 'demo', adapter: 'demo' }),
  ],
  governed: new Set(),
  packs: [stored, { ...stored, id: 'shipped', source: 'shipped' }],
  alerts: [anAlert({ state: 'acknowledged' })],
  lines: new Map([['nippon/tokyo', aLine()]]),
  withSecret: new Set(['nippon']),
};

const docOf = (rows: SyncedRows): Map<string, Entry> =>
  new Map([...fieldsOf(rows)].map(([key, value]) => [key, { value, at: NOW, by: 'a' }]));

const known = {
  checked: new Map([[canonical(pack), pack]]),
  adapters: new Set(['tmforum', 'demo']),
};

describe('what is taken apart into fields', () => {
  test('changes nothing where it came from', () => {
    const changes = planChanges(docOf(full), full, known, NOW);
    for (const [name, some] of Object.entries(changes)) expect(some ?? [], name).toEqual([]);
  });

  test('becomes the same rows elsewhere, but for what each machine has of its own', () => {
    const changes = planChanges(docOf(full), nothing, known, NOW);
    const { relay: _, ...settings } = full.settings;
    const { theme, quiet, atOnce, rates, dataLevels, rules } = settings;
    expect(changes.settings).toMatchObject({ theme, quiet, atOnce, rates, dataLevels, rules });
    for (const own of ['relay', 'lockAfter', 'notifications', 'hideIdentity', 'historyDays']) {
      expect(changes.settings, own).not.toHaveProperty(own);
    }
    expect(changes.putRules).toEqual(full.lineRules);
    expect(changes.putPacks).toEqual([stored]);
    const rows = new Map(changes.putConnections.map(({ row }) => [row.id, row]));
    expect([...rows.keys()].sort()).toEqual(['nippon', 'page', 'site']);
    expect(rows.get('nippon')).toMatchObject({
      ...{ name: 'Nippon Mobile', asked: { line: '8981' }, chosen: ['tokyo'], watchedPlans: ['p'] },
      status: { failure: { kind: 'unentered' }, succeededAt: null },
    });
    expect(rows.get('site')).toMatchObject({
      status: { failure: null },
      site: { links: pack.links },
    });
    expect(rows.get('page')?.site).toMatchObject({
      ...{ way: 'unknown', account: null },
      links: { account: 'https://my.provider.example/me' },
    });
    expect(JSON.stringify([...docOf(full)])).not.toMatch(/secret-topic|ntfy/);
  });

  test('is not believed where it is not of its shape, and all the rest is', () => {
    const doc = docOf(full);
    const bad: Record<string, unknown>[] = [
      { key: fieldKey('setting', 'theme'), value: '"pink"' },
      { key: fieldKey('setting', 'dataLevels'), value: '[500]' },
      { key: fieldKey('setting', 'quiet', 'from'), value: '99999' },
      { key: fieldKey('connection', 'nippon', 'pace'), value: '0' },
      { key: fieldKey('connection', 'nippon', 'name'), value: '{"a":1}' },
      { key: fieldKey('rules', 'nippon', 'nippon/tokyo', 'expiryDays'), value: 'no json' },
      { key: fieldKey('setting', '__proto__', 'x'), value: '1' },
      { key: 'no path', value: '1' },
    ];
    for (const { key, value } of bad) {
      doc.set(key as string, { value: value as string, at: NOW + 1, by: 'b' });
    }
    const changes = planChanges(doc, nothing, known, NOW);
    expect(changes.settings).not.toHaveProperty('theme');
    expect(changes.settings).not.toHaveProperty('dataLevels');
    expect(changes.settings).toMatchObject({
      quiet: { from: defaultSettings.quiet.from, on: true },
    });
    const [first] = changes.putConnections;
    expect(first?.row).toMatchObject({ name: 'api.nippon.example', paceMinutes: 60 });
    const address = fieldKey('connection', 'nippon', 'access');
    doc.set(address, { value: '{"address":"javascript:alert(1)"}', at: NOW + 2, by: 'b' });
    const after = planChanges(doc, full, known, NOW);
    expect(after.putConnections.map(({ row }) => row.id)).not.toContain('nippon');
    expect(after.dropConnections).toEqual([]);
  });
});
