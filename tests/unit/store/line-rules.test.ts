import { beforeEach, describe, expect, test } from 'vitest';
import { removeConnection } from '../../../utils/store/connections';
import { dropLines } from '../../../utils/store/drop-lines';
import { putLineRules, watchPlan } from '../../../utils/store/line-rules';
import type { Store } from '../../../utils/store/open';
import { readSnapshot } from '../../../utils/store/queries';
import { aConnection, aLine } from '../../support/builders';
import { fillFor, someLineRules } from '../../support/fake-rows';
import { dump, freshStore } from '../../support/fake-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
  for (const id of ['nippon', 'europe']) await fillFor(store, id);
});

const kept = async () => (await store.getAllKeys('lineRules')).sort();

describe('what a line has of its own', () => {
  test('is written over what it had, and nobody else’s', async () => {
    const rules = someLineRules({ alerts: false, own: { dataLevels: [50] } });
    const before = await store.get('lineRules', 'europe/tokyo');
    await putLineRules(store, rules);
    expect(await store.get('lineRules', 'nippon/tokyo')).toEqual(rules);
    expect(await store.get('lineRules', 'europe/tokyo')).toEqual(before);
    expect((await readSnapshot(store)).lineRules).toHaveLength(2);
  });

  test.each([
    ['that is gone', someLineRules({ lineKey: 'nippon/gone' })],
    ['of another connection', someLineRules({ connectionId: 'europe' })],
  ])('is not written for a line %s', async (_, rules) => {
    const before = await dump(store);
    await putLineRules(store, rules);
    expect(await dump(store)).toEqual(before);
  });

  test('goes with its line', async () => {
    await dropLines(store, 'nippon', ['tokyo-old']);
    expect(await kept()).toEqual(['europe/tokyo']);
  });

  test('goes with its connection', async () => {
    await removeConnection(store, 'europe');
    expect(await kept()).toEqual(['nippon/tokyo']);
  });

  test('stays while its line is not listed for a while', async () => {
    await store.put('lines', aLine({ gone: true }));
    expect(await kept()).toContain('nippon/tokyo');
  });
});

describe('a plan that is marked', () => {
  const marked = async () => (await store.get('connections', 'nippon'))?.watchedPlans;

  test('is marked once, however often it is marked', async () => {
    await watchPlan(store, 'nippon', 'a', true);
    await watchPlan(store, 'nippon', 'b', true);
    await watchPlan(store, 'nippon', 'a', true);
    expect(await marked()).toEqual(['b', 'a']);
  });

  test('can be left alone again', async () => {
    await watchPlan(store, 'nippon', 'a', true);
    await watchPlan(store, 'nippon', 'a', false);
    await watchPlan(store, 'nippon', 'never', false);
    expect(await marked()).toEqual([]);
  });

  test('changes nothing else of its connection, and no revision: no answer is thrown away', async () => {
    await watchPlan(store, 'nippon', 'a', true);
    expect(await store.get('connections', 'nippon')).toEqual({
      ...aConnection(),
      watchedPlans: ['a'],
    });
  });

  test('of a connection that is gone changes nothing', async () => {
    const before = await dump(store);
    await watchPlan(store, 'nobody', 'a', true);
    expect(await dump(store)).toEqual(before);
  });
});
