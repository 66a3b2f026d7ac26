import { beforeEach, describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';
import { browse } from '../../support/fake-browsing';

const browsing = browse();
const PLAN = 'jp-month-10gb';
let lineKey = '';

const store = () => browsing.worker.store();
const renewals = async () => (await store()).getAll('renewals');
const open = (planId = PLAN) => browsing.worker.send({ do: 'open-checkout', lineKey, planId });

beforeEach(async () => {
  const id = await browsing.connect();
  lineKey = `${id}/line-jp`;
});

describe('opening a checkout', () => {
  test('opens the provider’s own page and begins to watch for the effect', async () => {
    expect(await open()).toEqual({ ok: true, value: null });
    const [tab] = browsing.machine.tabs;
    expect(tab).toContain(browsing.provider.url);
    expect(tab).toContain(PLAN);
    expect(await renewals()).toMatchObject([
      { lineKey, planId: PLAN, state: 'opened', openedAt: NOW, closedAt: null, tab: { ids: [1] } },
    ]);
    expect(browsing.machine.toolbar.text).toBe('…');
    expect(browsing.machine.alarms.get('cycle')?.scheduledTime).toBe(NOW + 30 * SECOND);
  });

  test('orders nothing', async () => {
    await browsing.provider.forget();
    await open();
    expect(await browsing.provider.asked()).toEqual([]);
  });

  test.each([
    ['https://evil.example/{offering}', 'undeclared-host'],
    ['javascript:alert("{offering}")', 'malformed'],
    ['http://127.0.0.1:1/{offering}', 'undeclared-host'],
    ['https://{host}/{offering}', 'malformed'],
  ])('at %s is refused: no tab, no renewal', async (checkout) => {
    const db = await store();
    const [catalogue] = await db.getAll('catalogues');
    if (catalogue === undefined) throw new Error('no catalogue');
    const plans = catalogue.plans.map((plan) => ({ ...plan, checkout }));
    await db.put('catalogues', { ...catalogue, plans });
    expect(await open()).toMatchObject({ ok: false, failure: { kind: 'unsafe' } });
    expect(browsing.machine.tabs).toEqual([]);
    expect(await renewals()).toEqual([]);
  });

  test('of an unknown plan opens nothing', async () => {
    expect(await open('no-such-plan')).toEqual({ ok: false, failure: null, place: null });
    expect(browsing.machine.tabs).toEqual([]);
    expect(await renewals()).toEqual([]);
  });
});

describe('a renewal', () => {
  const order = () =>
    browsing.provider.control('orders', { line: 'line-jp', offering: PLAN, outcome: 'complete' });

  test('is confirmed by what the provider then says, and told once', async () => {
    await open();
    browsing.later(30 * SECOND);
    await browsing.restart();
    expect(await renewals()).toMatchObject([{ state: 'opened' }]);
    await order();
    browsing.later(30 * SECOND);
    await browsing.restart();
    await browsing.restart();
    expect(await renewals()).toMatchObject([{ state: 'confirmed' }]);
    const [{ id = '' } = {}] = await renewals();
    expect(browsing.machine.appeared.filter((alert) => alert.includes(id))).toHaveLength(1);
    expect(browsing.machine.toolbar.text).toBe('ok');
  });

  test('that brings nothing is overdue in the end, and told once', async () => {
    await open();
    browsing.later(24 * 60 * MINUTE);
    await browsing.restart();
    await browsing.restart();
    expect(await renewals()).toMatchObject([{ state: 'overdue' }]);
    expect(browsing.machine.appeared).toHaveLength(1);
    expect(browsing.machine.toolbar.text).toBe('!');
  });

  test('that was given up is followed no more', async () => {
    await open();
    const [{ id = '' } = {}] = await renewals();
    await browsing.worker.send({ do: 'give-up', renewalId: id });
    expect(await renewals()).toMatchObject([{ state: 'given-up', closedAt: NOW }]);
    await order();
    browsing.later(60 * MINUTE);
    await browsing.restart();
    const all = await renewals();
    expect(all.find((each) => each.id === id)).toMatchObject({ state: 'given-up', closedAt: NOW });
    // Whoever paid, it was not there.
    expect(all.find((each) => each.id !== id)).toMatchObject({ elsewhere: true });
    expect(browsing.machine.appeared.filter((alert) => alert.includes(id))).toEqual([]);
  });

  test('that was confirmed cannot be given up any more', async () => {
    await open();
    await order();
    browsing.later(30 * SECOND);
    await browsing.restart();
    const [{ id = '', closedAt = null } = {}] = await renewals();
    browsing.later(MINUTE);
    await browsing.worker.send({ do: 'give-up', renewalId: id });
    expect(await renewals()).toMatchObject([{ state: 'confirmed', closedAt }]);
  });
});
