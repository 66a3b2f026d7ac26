import type { Alert } from '../../utils/domain/alerts/alert';
import { openAlert } from '../../utils/domain/alerts/alert';
import { lineKey } from '../../utils/domain/connection';
import { rollUp } from '../../utils/domain/history/roll-up';
import type { Sample } from '../../utils/domain/sample';
import type { LineRules } from '../../utils/domain/settings';
import { DAY } from '../../utils/domain/time';
import { dayKey, hourKey } from '../../utils/store/history-keys';
import type { Store } from '../../utils/store/open';
import type { StoredAnswer } from '../../utils/store/schema';
import { aConnection, aLine, aPlan, aRenewal, GB, NOW } from './builders';

/** Less than 20 % left on the line of `aLine`, raised just now and not shown yet. */
export const anAlert = (parts: Partial<Alert> = {}): Alert =>
  openAlert(
    {
      id: 'nippon/tokyo:data:data:20@1',
      family: 'nippon/tokyo:data:data',
      kind: 'data-low',
      level: 20,
      connectionId: 'nippon',
      lineKey: 'nippon/tokyo',
      bucketId: 'data',
      ...parts,
    },
    NOW,
  );

/** What the line of `aLine` has of its own. */
export const someLineRules = (parts: Partial<LineRules> = {}): LineRules => ({
  lineKey: 'nippon/tokyo',
  connectionId: 'nippon',
  alerts: true,
  own: {},
  ...parts,
});

/** An answer as it is kept: sealed, so that its bytes say nothing. */
export const anAnswer = (url: string, parts: Partial<StoredAnswer> = {}): StoredAnswer => {
  const bytes = new TextEncoder().encode(url);
  return { connectionId: 'nippon', url, iv: bytes, sealed: bytes.buffer, ...parts };
};

/** Of the bucket of `aLine`, just now in Tokyo. */
export const aSample = (parts: Partial<Sample> = {}): Sample => ({
  lineKey: 'nippon/tokyo',
  bucketId: 'data',
  at: NOW,
  remaining: 6 * GB,
  used: 4 * GB,
  total: 10 * GB,
  counts: true,
  offset: 540,
  country: 'JP',
  endsAt: NOW + 20 * DAY,
  ...parts,
});

/** Rows about one connection in every store that may hold any. */
export async function fillFor(store: Store, id: string): Promise<void> {
  const key = lineKey(id, 'tokyo');
  const sample = aSample({ lineKey: key });
  const history = rollUp([sample]);
  const alert = anAlert({ id: `${key}:a`, family: key, connectionId: id, lineKey: key });
  const effect = { alertId: alert.id, createdAt: NOW };
  await store.put('connections', aConnection({ id }));
  await store.put('lines', aLine({ connectionId: id, key }));
  await store.put('lines', aLine({ connectionId: id, key: `${key}-old`, gone: true }));
  await store.put('lineRules', someLineRules({ connectionId: id, lineKey: key }));
  await store.put('samples', sample);
  await store.put('samples', { ...sample, lineKey: `${key}-old`, at: NOW + 1 });
  for (const row of history.hours) await store.put('hours', row, hourKey(row));
  for (const row of history.days) await store.put('days', row, dayKey(row));
  await store.put('catalogues', { connectionId: id, plans: [aPlan()], fetchedAt: NOW });
  await store.put('alerts', alert);
  await store.put('alerts', { ...alert, id: `${key}:b`, state: 'resolved' });
  await store.put('renewals', aRenewal({ id: `renewal-${id}`, connectionId: id, lineKey: key }));
  await store.put('effects', { ...effect, id: `notify:${alert.id}~0`, kind: 'notify' });
  const { iv, sealed } = anAnswer('/a');
  await store.put('answers', anAnswer('/a', { connectionId: id }));
  await store.put('secrets', { connectionId: id, iv, sealed });
}
