import { beforeEach, describe, expect, test } from 'vitest';
import type { Effect } from '../../../utils/domain/alerts/effect';
import { recordBug } from '../../../utils/store/diagnostics';
import type { Store } from '../../../utils/store/open';
import { markDone, markSeen } from '../../../utils/store/outbox';
import { readPending } from '../../../utils/store/pending';
import { NOW } from '../../support/builders';
import { anAlert } from '../../support/fake-rows';
import { everythingIn, freshStore } from '../../support/fake-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

const anEffect = (id: string, createdAt: number, parts: Partial<Effect> = {}): Effect => ({
  id,
  kind: 'notify',
  alertId: anAlert().id,
  createdAt,
  ...parts,
});

describe('the outbox', () => {
  test('is read oldest first, whatever the ids, with the alert where there is one', async () => {
    await store.put('alerts', anAlert());
    await store.put('effects', anEffect('a', NOW + 2));
    await store.put('effects', anEffect('b', NOW, { alertId: 'gone' }));
    await store.put('effects', anEffect('c', NOW + 1, { kind: 'withdraw' }));
    const pending = await readPending(store);
    expect(pending.map(({ effect }) => effect.id)).toEqual(['b', 'c', 'a']);
    expect(pending.map(({ alert }) => alert?.id ?? null)).toEqual([
      null,
      anAlert().id,
      anAlert().id,
    ]);
  });

  test('an effect done is gone, and only that', async () => {
    await store.put('effects', anEffect('a', NOW));
    await store.put('effects', anEffect('b', NOW));
    await markDone(store, ['a']);
    await markDone(store, ['a']);
    expect(await store.getAllKeys('effects')).toEqual(['b']);
  });

  test('what the user has seen is not shown again; what must go still goes', async () => {
    await store.put('alerts', anAlert());
    await store.put('effects', anEffect('first', NOW));
    await store.put('effects', anEffect('reminder', NOW));
    await store.put('effects', anEffect('away', NOW, { kind: 'withdraw' }));
    await store.put('effects', anEffect('other', NOW, { alertId: 'other' }));
    await markSeen(store, [anAlert().id], NOW + 1);
    expect(await store.getAllKeys('effects')).toEqual(['away', 'other']);
    expect(await store.get('alerts', anAlert().id)).toEqual(
      anAlert({ shownAt: NOW + 1, readAt: NOW + 1 }),
    );
  });
});

describe('diagnostics', () => {
  test('name the bug and the place, and quote nothing', async () => {
    await recordBug(store, 'wake', new TypeError('cannot read token-4471 of undefined'));
    await recordBug(store, 'wake', 'token-4471');
    await recordBug(store, 'wake', { token: 'token-4471' });
    const rows = await store.getAll('diagnostics');
    expect(rows).toMatchObject([
      { where: 'wake', what: expect.stringContaining('TypeError') },
      { what: 'string' },
      { what: 'object' },
    ]);
    expect(everythingIn(rows)).not.toContain('token-4471');
  });

  test('keep the last two hundred', async () => {
    for (let at = 0; at < 205; at += 1) await recordBug(store, `bug ${at}`, new Error('x'));
    const rows = await store.getAll('diagnostics');
    expect(rows).toHaveLength(200);
    expect([rows[0]?.where, rows.at(-1)?.where]).toEqual(['bug 5', 'bug 204']);
  });
});
