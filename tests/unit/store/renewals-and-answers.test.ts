import { beforeEach, describe, expect, test } from 'vitest';
import { answerAlert } from '../../../utils/store/answer-alert';
import { edit } from '../../../utils/store/edits';
import type { Store } from '../../../utils/store/open';
import { startRenewal } from '../../../utils/store/start-renewal';
import { aConnection, aRenewal, NOW } from '../../support/builders';
import { anAlert } from '../../support/fake-rows';
import { dump, freshStore } from '../../support/fake-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

const baseline = (expiresAt: number) => ({ expiresAt, buckets: [] });

describe('a second attempt to renew', () => {
  test('gives the first up, and is measured against where the first began', async () => {
    const first = aRenewal({ id: 'first', baseline: baseline(1) });
    const second = aRenewal({ id: 'second', openedAt: NOW + 60, baseline: baseline(2) });
    await startRenewal(store, first, NOW);
    await startRenewal(store, second, NOW);
    expect(await store.get('renewals', 'first')).toEqual({
      ...first,
      state: 'given-up',
      supersededBy: 'second',
      closedAt: NOW + 60,
    });
    expect(await store.get('renewals', 'second')).toEqual({ ...second, baseline: baseline(1) });
  });

  test('and a third against where the very first began, overdue or not', async () => {
    await startRenewal(store, aRenewal({ id: 'a', baseline: baseline(1), state: 'overdue' }), NOW);
    await startRenewal(store, aRenewal({ id: 'b', openedAt: NOW + 1, baseline: baseline(2) }), NOW);
    await startRenewal(store, aRenewal({ id: 'c', openedAt: NOW + 2, baseline: baseline(3) }), NOW);
    expect(await store.getAll('renewals')).toMatchObject([
      { id: 'a', state: 'given-up', supersededBy: 'c' },
      { id: 'b', state: 'given-up', supersededBy: 'c' },
      { id: 'c', state: 'waiting', baseline: { expiresAt: 1 } },
    ]);
  });

  test.each(['confirmed', 'given-up'] as const)(
    'after one that is %s begins anew',
    async (state) => {
      const over = aRenewal({ id: 'over', state, closedAt: NOW - 1, baseline: baseline(1) });
      await store.put('renewals', over);
      await startRenewal(store, aRenewal({ id: 'new', baseline: baseline(2) }), NOW);
      expect(await store.get('renewals', 'over')).toEqual(over);
      expect(await store.get('renewals', 'new')).toMatchObject({ baseline: { expiresAt: 2 } });
    },
  );

  test('of another line leaves the first waiting', async () => {
    await startRenewal(store, aRenewal({ id: 'first' }), NOW);
    await startRenewal(store, aRenewal({ id: 'other', lineKey: 'nippon/osaka' }), NOW);
    expect(await store.get('renewals', 'first')).toMatchObject({ state: 'waiting' });
  });

  test('brings the next look forward and never puts it off', async () => {
    await store.put('connections', aConnection({ status: { nextDueAt: NOW + 1_000 } }));
    await startRenewal(store, aRenewal({ id: 'a' }), NOW + 500);
    expect(await store.get('connections', 'nippon')).toMatchObject({
      status: { nextDueAt: NOW + 500 },
    });
    await startRenewal(store, aRenewal({ id: 'b' }), NOW + 900);
    expect(await store.get('connections', 'nippon')).toMatchObject({
      status: { nextDueAt: NOW + 500 },
    });
  });
});

describe('answering an alert', () => {
  test('writes the answer and takes the notification back, together', async () => {
    await store.put('alerts', anAlert());
    await answerAlert(store, anAlert().id, (alert) => ({ ...alert, state: 'acknowledged' }), NOW);
    expect(await dump(store)).toMatchObject({
      alerts: [{ ...anAlert(), state: 'acknowledged' }],
      effects: [{ kind: 'withdraw', alertId: anAlert().id, createdAt: NOW }],
    });
  });

  test('that is gone by now does nothing', async () => {
    const before = await dump(store);
    await answerAlert(store, 'nobody', (alert) => alert, NOW);
    expect(await dump(store)).toEqual(before);
  });

  test.each(['acknowledged', 'snoozed'] as const)(
    'that is resolved by now stays resolved, and is not %s',
    async (state) => {
      const resolved = anAlert({ state: 'resolved', closedAt: NOW - 1 });
      await store.put('alerts', resolved);
      await answerAlert(store, resolved.id, (alert) => ({ ...alert, state }), NOW);
      expect(await store.get('alerts', resolved.id)).toEqual(resolved);
    },
  );

  test('leaves other alerts alone', async () => {
    const other = anAlert({ id: 'other' });
    await store.put('alerts', anAlert());
    await store.put('alerts', other);
    await answerAlert(store, anAlert().id, (alert) => ({ ...alert, state: 'snoozed' }), NOW);
    expect(await store.get('alerts', 'other')).toEqual(other);
  });
});

describe('an edit', () => {
  test('reads and writes in one transaction: of two at once none is lost', async () => {
    await store.put('connections', aConnection({ revision: 1 }));
    const next = () =>
      edit(store, 'connections', 'nippon', (row) => ({ ...row, revision: row.revision + 1 }));
    await Promise.all([next(), next(), next()]);
    expect(await store.get('connections', 'nippon')).toMatchObject({ revision: 4 });
  });

  test('of a row that is not there writes none', async () => {
    await edit(store, 'renewals', 'nobody', (row) => row);
    expect(await store.count('renewals')).toBe(0);
  });
});
