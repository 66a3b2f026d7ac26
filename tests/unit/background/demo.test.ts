import { describe, expect, test } from 'vitest';
import { DEMO } from '../../../utils/domain/demo';
import { DEFAULT_PACE_MINUTES } from '../../../utils/domain/schedule';
import { readSnapshot } from '../../../utils/store/queries';
import { NOW } from '../../support/builders';
import { browse } from '../../support/fake-browsing';

const browsing = browse();
const snapshot = async () => readSnapshot(await browsing.worker.store());

const add = () =>
  browsing.worker.send({
    do: 'save-connection',
    draft: {
      adapter: DEMO,
      name: 'Demo line',
      address: '',
      website: null,
      secret: null,
      line: null,
      lines: null,
      gigabyte: 'decimal',
      paceMinutes: DEFAULT_PACE_MINUTES,
    },
    connectionId: DEMO,
  });

describe('the demo’s line', () => {
  test('is read at once, with nothing allowed: line, badge and tooltip follow', async () => {
    expect(await add()).toEqual({ ok: true, value: null });
    const { connections, lines } = await snapshot();
    expect(connections).toMatchObject([{ id: DEMO, name: 'Demo line', status: { failure: null } }]);
    expect(lines).toMatchObject([{ connectionId: DEMO, reading: { planId: 'demo-10' } }]);
    const { toolbar } = browsing.machine;
    expect(toolbar.text).toMatch(/^\d\.\dG$/);
    expect(toolbar.title).toContain('Demo line');
  });

  test('has days behind it, and no alert from them', async () => {
    await add();
    const store = await browsing.worker.store();
    const samples = await store.getAll('samples');
    expect(samples.length).toBeGreaterThan(50);
    expect(samples.every(({ at }) => at <= NOW)).toBe(true);
    expect((await snapshot()).lines[0]?.outlook).toBeDefined();
    expect(await store.getAll('alerts')).toEqual([]);
    expect(await store.getAll('effects')).toEqual([]);
  });

  test('added twice is one, with one past', async () => {
    await add();
    const store = await browsing.worker.store();
    const before = await store.count('samples');
    await add();
    expect((await snapshot()).lines).toHaveLength(1);
    expect(await store.count('samples')).toBe(before);
  });

  test('leaves the toolbar to a real line', async () => {
    await add();
    await browsing.connect();
    expect(browsing.machine.toolbar.text).toBe('8.2G');
    expect(browsing.machine.toolbar.title).toContain('LEB Mobile Japan');
  });

  test('opens no checkout', async () => {
    await add();
    const [line] = (await snapshot()).lines;
    const lineKey = line?.key ?? '';
    const reply = await browsing.worker.send({ do: 'open-checkout', lineKey, planId: 'demo-10' });
    expect(reply).toEqual({ ok: false, failure: null, place: null });
    expect(browsing.machine.tabs).toEqual([]);
  });

  test('is gone with one press, and everything about it', async () => {
    await add();
    await browsing.worker.send({ do: 'remove-connection', connectionId: DEMO });
    const { connections, lines, catalogues } = await snapshot();
    expect({ connections, lines, catalogues }).toEqual({
      connections: [],
      lines: [],
      catalogues: [],
    });
    expect(browsing.machine.toolbar.text).toBe('');
  });
});
