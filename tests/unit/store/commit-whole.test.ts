import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Connection } from '../../../utils/domain/connection';
import type { Plan, Reading } from '../../../utils/domain/model';
import { HOUR } from '../../../utils/domain/time';
import type { Brought } from '../../../utils/store/commit';
import { commit } from '../../../utils/store/commit';
import type { Store } from '../../../utils/store/open';
import { loadSeldom } from '../../../utils/store/seldom-parts';
import { aConnection, aPlan, aReading, aRenewal, NOW, percentLeft } from '../../support/builders';
import { anAnswer } from '../../support/fake-rows';
import { dump, freshStore } from '../../support/fake-store';

/** Raises alerts, leaves samples and effects, and has catalogue and answers with it. */
const full: Brought = {
  plans: [aPlan()],
  answers: [anAnswer('/usage')],
};
const lowReading = () => aReading({ buckets: [percentLeft(15)], expiresAt: NOW + 1_000 });

let store: Store;
let connection: Connection;

beforeEach(async () => {
  store = await freshStore();
  connection = aConnection();
  await store.put('connections', connection);
  // Left open, so that the step changes it.
  await store.put('renewals', aRenewal({ state: 'opened', openedAt: NOW - HOUR }));
  await loadSeldom(['outlook', 'purchases']);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const step = (reading: Reading = lowReading(), brought: Brought = full) => {
  const poll = { readings: [reading], plans: null, clockOffset: 0, endpoints: {} };
  return commit(store, connection, { kind: 'reading', poll, minPace: 0 }, NOW, brought);
};

/** A step whose `at`th write the database refuses, as a full disk would; false when there is none. */
async function failsAt(at: number): Promise<boolean> {
  let writes = 0;
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
  spy.mockImplementation(function (this: IDBObjectStore, ...row) {
    const request = put.apply(this, row);
    writes += 1;
    if (writes === at) request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  const failed = await step().then(
    () => false,
    () => true,
  );
  spy.mockRestore();
  return failed;
}

/** A value that no database can hold, where the types cannot see it. */
const unclonable = (): never => {
  throw new Error('never called');
};

describe('all of it or none of it', () => {
  test('without trouble every store is written: the cases below could fail', async () => {
    await step();
    const { lines, samples, hours, days, alerts, effects, catalogues, answers } = await dump(store);
    for (const rows of [lines, samples, hours, days, alerts, effects, catalogues, answers]) {
      expect(rows).not.toEqual([]);
    }
  });

  test('whichever write the database refuses, nothing is written', async () => {
    const before = await dump(store);
    let refused = 0;
    for (let at = 1; await failsAt(at); at += 1) {
      refused = at;
      expect(await dump(store)).toEqual(before);
    }
    // Stamp, connection, line, sample, hours, day, two alerts, renewal, two notices, answer, catalogue.
    expect(refused).toBe(13);
  });

  test('when a line cannot be stored, nothing is written', async () => {
    const before = await dump(store);
    const name = unclonable as unknown as string;
    await expect(step({ ...lowReading(), name })).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
  });

  test('when a sample has no possible key, nothing is written', async () => {
    const before = await dump(store);
    await expect(step({ ...lowReading(), measuredAt: Number.NaN })).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
  });

  test('when a plan cannot be stored, nothing is written', async () => {
    const before = await dump(store);
    const plans = [{ ...aPlan(), name: unclonable } as unknown as Plan];
    await expect(step(lowReading(), { ...full, plans })).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
  });

  test('when an answer cannot be stored, nothing is written', async () => {
    const before = await dump(store);
    const answers = full.answers.map((answer) => ({ ...answer, url: Number.NaN as never }));
    await expect(step(lowReading(), { ...full, answers })).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
  });

  test('a step that failed can be repeated, and is then written once', async () => {
    const broken = { ...lowReading(), measuredAt: Number.NaN };
    await expect(step(broken)).rejects.toThrow();
    await step();
    expect(await store.count('alerts')).toBe(2);
    expect(await store.count('effects')).toBe(2);
    expect(await store.count('samples')).toBe(1);
  });
});
