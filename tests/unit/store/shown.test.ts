import { beforeEach, describe, expect, test } from 'vitest';
import type { Effect } from '../../../utils/domain/alerts/effect';
import { answerAlert, markRead } from '../../../utils/store/answer-alert';
import { removeConnection } from '../../../utils/store/connections';
import type { Store } from '../../../utils/store/open';
import { markSeen, markShown, postpone, putTogether, toldIn } from '../../../utils/store/outbox';
import { readPending } from '../../../utils/store/pending';
import { NOW } from '../../support/builders';
import { anAlert } from '../../support/fake-rows';
import { dump, freshStore } from '../../support/fake-store';

let store: Store;
const SEVERAL = 'several:notify:a~0';

const notice = (alertId: string): Effect => ({
  id: `notify:${alertId}~0`,
  kind: 'notify',
  alertId,
  createdAt: NOW,
});

beforeEach(async () => {
  store = await freshStore();
  for (const id of ['a', 'b', 'c']) {
    await store.put('alerts', anAlert({ id }));
    await store.put('effects', notice(id));
  }
});

const alert = (id: string) => store.get('alerts', id);

describe('what the system has shown', () => {
  test('is known with the notification that told of it, and no longer pending', async () => {
    const [first] = await readPending(store);
    if (first === undefined) throw new Error('nothing pending');
    await markShown(store, [first], 'a', NOW + 5);
    expect(await alert('a')).toMatchObject({ shownAt: NOW + 5, shownIn: 'a', readAt: null });
    expect(await store.getAllKeys('effects')).toEqual(['notify:b~0', 'notify:c~0']);
  });

  test('keeps the time when it was shown first', async () => {
    const pending = (await readPending(store)).slice(0, 1);
    await markShown(store, pending, 'a', NOW + 5);
    await markShown(store, pending, 'a', NOW + 9);
    expect(await alert('a')).toMatchObject({ shownAt: NOW + 5 });
  });

  test('of an alert that is gone by then brings nothing back', async () => {
    const pending = await readPending(store);
    await store.delete('alerts', 'a');
    await markShown(store, pending, SEVERAL, NOW);
    expect(await store.getAllKeys('alerts')).toEqual(['b', 'c']);
    expect(await store.count('effects')).toBe(0);
  });
});

describe('several that are told together', () => {
  const together = () => putTogether(store, SEVERAL, ['notify:a~0', 'notify:b~0', 'notify:gone~0']);

  test('are known as such before they are shown', async () => {
    await together();
    expect((await toldIn(store, SEVERAL)).sort()).toEqual(['a', 'b']);
    expect(await alert('a')).toMatchObject({ shownAt: null });
    expect(await store.get('effects', 'notify:gone~0')).toBeUndefined();
  });

  test('and after it', async () => {
    await together();
    const pending = (await readPending(store)).filter(({ effect }) => effect.bundle === SEVERAL);
    await markShown(store, pending, SEVERAL, NOW);
    expect((await toldIn(store, SEVERAL)).sort()).toEqual(['a', 'b']);
    expect(await toldIn(store, 'c')).toEqual(['c']);
    expect(await toldIn(store, 'nobody')).toEqual([]);
  });

  test('are all seen when their notification is dismissed, shown already or not', async () => {
    await together();
    await markSeen(store, await toldIn(store, SEVERAL), NOW + 1);
    expect(await store.getAllKeys('effects')).toEqual(['notify:c~0']);
    expect(await alert('a')).toMatchObject({ state: 'open', shownAt: NOW + 1, readAt: NOW + 1 });
    expect(await alert('c')).toMatchObject({ shownAt: null, readAt: null });
  });

  test('take their notification along when all of them are forgotten', async () => {
    await store.put('alerts', anAlert({ id: 'd', connectionId: 'europe' }));
    await together();
    const pending = (await readPending(store)).filter(({ effect }) => effect.bundle === SEVERAL);
    await markShown(store, pending, SEVERAL, NOW);
    await removeConnection(store, 'nippon');
    expect((await readPending(store)).map(({ effect }) => effect.alertId)).toContain(SEVERAL);
  });

  test('leave it where it tells of another connection, too', async () => {
    await store.put('alerts', anAlert({ id: 'd', connectionId: 'europe', shownIn: SEVERAL }));
    await together();
    await removeConnection(store, 'nippon');
    expect((await readPending(store)).map(({ effect }) => effect.alertId)).not.toContain(SEVERAL);
  });
});

describe('what was in sight in the popup', () => {
  test('is read from then on, and stays what it was', async () => {
    await markRead(store, ['a', 'gone'], NOW + 1);
    await markRead(store, ['a'], NOW + 2);
    expect(await alert('a')).toEqual(anAlert({ id: 'a', readAt: NOW + 1 }));
    expect(await store.count('effects')).toBe(3);
  });
});

describe('an answer', () => {
  test('to what the facts have closed changes nothing', async () => {
    await store.put('alerts', anAlert({ id: 'a', state: 'resolved' }));
    const before = await dump(store);
    await answerAlert(store, 'a', (each) => ({ ...each, state: 'acknowledged' }), NOW);
    expect(await dump(store)).toEqual(before);
  });

  test('to what was missed takes it off the list', async () => {
    await store.put('alerts', anAlert({ id: 'a', state: 'missed' }));
    await answerAlert(store, 'a', (each) => ({ ...each, state: 'snoozed' }), NOW + 1);
    expect(await alert('a')).toMatchObject({ state: 'resolved', closedAt: NOW + 1 });
  });
});

test('what could not be sent counts its attempts; what is done meanwhile does not come back', async () => {
  const relay: Effect = { ...notice('a'), id: 'relay:a~0', kind: 'relay' };
  await store.put('effects', relay);
  await postpone(store, relay, NOW + 1);
  await postpone(store, relay, NOW + 2);
  expect(await store.get('effects', relay.id)).toEqual({ ...relay, dueAt: NOW + 2, attempts: 2 });
  await store.delete('effects', relay.id);
  await postpone(store, relay, NOW + 3);
  expect(await store.get('effects', relay.id)).toBeUndefined();
});
