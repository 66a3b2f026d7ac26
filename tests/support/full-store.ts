import { rollUp } from '../../utils/domain/history/roll-up';
import { PART_BYTES } from '../../utils/domain/receipts/receipt';
import { DAY, HOUR, MINUTE } from '../../utils/domain/time';
import { dayKey, hourKey } from '../../utils/store/history-keys';
import type { Store } from '../../utils/store/open';
import { sealSecret } from '../../utils/store/secrets';
import { changeSyncState } from '../../utils/store/sync-state';
import { aConnection, aLine, aRenewal, GB, NOW } from './builders';
import { anAlert, anAnswer, aSample, someLineRules } from './fake-rows';
import { aBill, aReceipt } from './receipt-builders';
import { aPackRecord, aSite } from './site-builders';

export const SECRETS = ['sk-live-4471-do-not-tell', 'relay:hunter2'];

/** A PDF of more than one part. */
export const PDF = Buffer.alloc(PART_BYTES + 77, '%PDF-1.7 receipt \u0000\u00ff'.padEnd(97, '='));

/** A database with something in every store, and every kind of field in use. */
export async function fillStore(store: Store): Promise<void> {
  await store.put(
    'settings',
    {
      theme: 'dark',
      dataLevels: [30, 15],
      rules: { reset: true },
      quiet: { on: true, from: 60, to: 420, urgent: false },
      relay: { kind: 'ntfy', on: true, url: 'https://ntfy.example/secret-topic-9' },
      rates: [{ base: 'EUR', quote: 'JPY', value: 163.25, date: '2026-11-19', source: 'ecb' }],
      atOnce: [{ connectionId: 'nippon', planId: 'plan-10', price: null }],
      lineFilters: [{ name: 'Tokyo, low', text: 'tokyo', connectionId: 'nippon', group: 'low' }],
    },
    'settings',
  );
  await store.put(
    'connections',
    aConnection({
      asked: { line: '4471' },
      chosen: ['tokyo'],
      watchedPlans: ['plan-10'],
      status: {
        failure: { kind: 'server', status: 503, retryAt: null },
        failures: 2,
        rhythm: { changedAt: NOW, before: NOW, lookedAt: NOW, gaps: [{ low: 0, high: HOUR }] },
        away: { dueAt: NOW + DAY, instead: NOW + HOUR },
        endpoints: { usage: '/usage/v4', plans: null },
        watches: { 'nippon:signed-out': { episode: 2, reached: 0, mark: { value: 1, at: NOW } } },
      },
    }),
  );
  const site = aSite({ asked: { iccid: '8981100000000000001' }, profileUpdate: true });
  await store.put('connections', aConnection({ id: 'pages', adapter: 'pack', site }));
  await store.put('packs', aPackRecord());
  await store.put(
    'lines',
    aLine({
      use: {
        since: NOW - DAY,
        at: NOW,
        hours: [[494_000, 12_345]],
        steps: [{ from: NOW - HOUR, to: NOW, bytes: 7 }],
        day: { startsAt: NOW - HOUR, left: 6 * GB },
      },
      outlook: {
        ...{ p10: null, p50: NOW + DAY, p90: NOW + 2 * DAY, madeAt: NOW, leftBytes: GB },
        ...{ at: NOW, expiresAt: null, perDay: 0.1 },
      },
      autoRenew: { on: true, changedAt: null, renewedAt: NOW },
      missing: { night: NOW },
      leftOut: { expiresAt: null, endThen: NOW, buckets: [] },
      watches: { 'nippon/tokyo:data:data': { episode: 1, reached: 20 } },
    }),
  );
  await store.put(
    'lineRules',
    someLineRules({ own: { dataLevels: [50], rules: { pace: false } } }),
  );
  await store.put('ticks', {
    lineKey: 'nippon/tokyo',
    connectionId: 'nippon',
    done: { call: NOW, 'profile:renewal-1': NOW },
  });
  const samples = [0, 90, 600].map((minutes) =>
    aSample({ at: NOW - DAY + minutes * MINUTE, remaining: 6 * GB - minutes * 1_000_003 }),
  );
  for (const sample of samples) await store.put('samples', sample);
  const history = rollUp(samples);
  for (const row of history.hours) await store.put('hours', row, hourKey(row));
  for (const row of history.days) await store.put('days', row, dayKey(row));
  await store.put('pruned', { doneOn: 20_777, samplesFrom: 0, hoursFrom: 0 }, 'history');
  await store.put('catalogues', { connectionId: 'nippon', plans: [], fetchedAt: NOW });
  await store.put('alerts', anAlert({ facts: { left: 0.5 }, said: '残りわずか' }));
  await store.put('alerts', anAlert({ id: 'over', state: 'resolved', closedAt: NOW }));
  const { id: alertId } = anAlert();
  await store.put('effects', {
    id: `notify:${alertId}~0`,
    kind: 'notify',
    alertId,
    createdAt: NOW,
  });
  await store.put(
    'renewals',
    aRenewal({
      state: 'confirmed',
      closedAt: NOW + HOUR,
      evidence: [
        { what: 'validity', from: null, to: NOW + 30 * DAY },
        { what: 'bill', number: 'LEB-1', amount: { minor: 1980, currency: 'JPY' } },
      ],
      tab: { ids: [7] },
      orders: [{ id: 'o-1', state: 'done', placedAt: NOW, note: null }],
      twice: true,
    }),
  );
  await store.put('bills', aBill({ renewalId: 'renewal-1', byHand: true }));
  const file = { id: 'file-1', name: '領収書.pdf', type: 'pdf' as const, size: PDF.length };
  await store.put('receipts', aReceipt({ file, note: 'paid "in cash"\n' }));
  for (let part = 0; part * PART_BYTES < PDF.length; part += 1) {
    const piece = Uint8Array.from(PDF.subarray(part * PART_BYTES, (part + 1) * PART_BYTES));
    await store.put('fileParts', { fileId: 'file-1', part, bytes: piece.buffer });
  }
  await store.put('answers', anAnswer('/usage'));
  const [token = '', relay = ''] = SECRETS;
  await store.put(
    'secrets',
    await sealSecret(store, 'nippon', 'https://api.nippon.example', token),
  );
  await store.put('secrets', await sealSecret(store, 'relay', 'https://ntfy.example', relay));
  await store.put('tabs', { id: 9, hosts: ['https://my.nippon.example'] });
  await store.put('diagnostics', { at: NOW, where: 'wake', what: 'Error' });
  await changeSyncState(store, { on: false });
}
