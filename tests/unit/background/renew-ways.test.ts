import { beforeEach, describe, expect, test } from 'vitest';
import { askedIn } from '../../../utils/view/check-sheet-route';
import { NOW } from '../../support/builders';
import { browse } from '../../support/fake-browsing';
import { comeToRest, eventually } from '../../support/fake-worker';

const browsing = browse();
const PLAN = 'jp-month-10gb';
let connectionId = '';
let lineKey = '';

const tabs = () => browsing.machine.tabs;
const hash = (tab: string | undefined) => tab?.split('#')[1] ?? '';
const title = () => browsing.machine.menu.map((item) => item.title.replaceAll('\u00a0', ' '));
const atOnce = (wanted = true) =>
  browsing.worker.send({ do: 'open-at-once', connectionId, planId: PLAN, atOnce: wanted });

async function choose(text: RegExp): Promise<void> {
  const item = browsing.machine.menu.find((each) => text.test(each.title));
  browsing.machine.events.menu.fire({ menuItemId: item?.id });
  await comeToRest();
}

async function noticeOf(leaveBytes: number): Promise<string> {
  await browsing.provider.control('consume', { line: 'line-jp', leaveBytes });
  browsing.later(60 * 60_000);
  await browsing.worker.runCycle([connectionId]);
  const [id = ''] = browsing.machine.appeared;
  return id;
}

/** The ways to Renew outside of our pages; each must pass the sheet. */
const ways: [string, () => Promise<void>][] = [
  ['the icon’s menu', () => choose(/^Renew/)],
  ['the key', async () => void browsing.machine.events.key.fire('renew')],
  [
    'the notification',
    async () => void browsing.machine.events.button.fire(await noticeOf(900_000_000), 0),
  ],
];

beforeEach(async () => {
  connectionId = await browsing.connect({ website: browsing.provider.url });
  lineKey = `${connectionId}/line-jp`;
});

describe.each(ways)('Renew by %s', (_, press) => {
  test('opens the popup on the sheet, and nothing else', async () => {
    await press();
    await eventually(() => tabs().length).toBe(1);
    const [tab] = tabs();
    expect(tab).toContain('/popup.html#renew/');
    expect(askedIn(hash(tab), Date.now())).toEqual({ lineKey, planId: PLAN });
    expect(browsing.machine.popup).not.toContain('#');
    expect(await (await browsing.worker.store()).getAll('renewals')).toEqual([]);
  });

  test('opens the checkout, where the user wants no sheet for this plan', async () => {
    await atOnce();
    await press();
    await eventually(() => tabs().length).toBe(1);
    expect(tabs()[0]).toBe(`${browsing.provider.url}/checkout?offering=${PLAN}&line=line-jp`);
    await eventually(async () => (await browsing.worker.store()).count('renewals')).toBe(1);
  });

  test.each([
    ['costs something else', { charges: [] }],
    ['is paid elsewhere', { checkout: 'https://evil.example/pay' }],
  ])('shows the sheet all the same, where the plan now %s', async (_why, change) => {
    await atOnce();
    const db = await browsing.worker.store();
    const [catalogue] = await db.getAll('catalogues');
    if (catalogue === undefined) throw new Error('no catalogue');
    const plans = catalogue.plans.map((plan) => (plan.id === PLAN ? { ...plan, ...change } : plan));
    await db.put('catalogues', { ...catalogue, plans });
    await press();
    await eventually(() => tabs().length).toBe(1);
    expect(tabs()[0]).toContain('/popup.html#renew/');
  });
});

describe('the icon’s menu', () => {
  test('names line, plan and price, in the user’s language', async () => {
    expect(title()).toEqual([
      'Refresh now',
      expect.stringMatching(/^Renew LEB Mobile Japan: 10 GB · ¥[\d,]+$/),
      expect.stringMatching(/^Open the account page of /),
    ]);
    await browsing.worker.send({ do: 'save-settings', settings: { language: 'zh-CN' } });
    expect(title()[0]).toBe('立即刷新');
    expect(title()[1]).toMatch(/^续费 LEB Mobile Japan：10 GB · /);
  });

  test('is there again after the worker was stopped, and gone with the last connection', async () => {
    const before = browsing.machine.menu;
    browsing.machine.menu = [];
    await browsing.restart();
    expect(browsing.machine.menu).toEqual(before);
    await browsing.worker.send({ do: 'remove-connection', connectionId });
    expect(browsing.machine.menu).toEqual([]);
  });

  test('reads all lines, and opens the account page', async () => {
    await browsing.provider.forget();
    browsing.later(60 * 60_000);
    await choose(/^Refresh/);
    await eventually(async () => (await browsing.provider.asked()).length).toBeGreaterThan(0);
    await choose(/^Open the account/);
    expect(tabs()).toEqual([`${browsing.provider.url}/`]);
  });

  test('puts off what is open until tomorrow, as long as something is', async () => {
    expect(title()).not.toContain('Snooze until tomorrow');
    await noticeOf(900_000_000);
    expect(title()).toContain('Snooze until tomorrow');
    await choose(/^Snooze/);
    const alerts = await (await browsing.worker.store()).getAll('alerts');
    expect(alerts.map(({ state }) => state)).toEqual(['snoozed']);
    expect(title()).not.toContain('Snooze until tomorrow');
  });

  test.each(['', 'nonsense', 'renew/a'])(
    'an entry of nobody’s, %j, opens the popup',
    async (id) => {
      browsing.machine.events.menu.fire({ menuItemId: id });
      await eventually(() => tabs().length).toBe(1);
      expect(tabs()[0]).toMatch(/\/popup\.html$/);
    },
  );
});

describe('the address bar', () => {
  test('finds lines by name and opens the one that is meant', async () => {
    const found: { content: string; description: string }[][] = [];
    browsing.machine.events.typed.fire('japan', (rows: (typeof found)[number]) => found.push(rows));
    await eventually(() => found.length).toBe(1);
    expect(found[0]).toEqual([
      {
        content: 'LEB Mobile Japan',
        description: expect.stringMatching(/^LEB Mobile Japan · [\d.]+\u00a0GB left · /),
      },
    ]);
    browsing.machine.events.entered.fire('LEB Mobile Japan');
    await eventually(() => tabs().length).toBe(1);
    expect(tabs()[0]).toContain(`/dashboard.html#line/${encodeURIComponent(lineKey)}`);
  });

  test('opens the dashboard where nothing is meant', async () => {
    browsing.machine.events.entered.fire('no such line');
    await eventually(() => tabs().length).toBe(1);
    expect(tabs()[0]).toMatch(/\/dashboard\.html$/);
  });
});

describe('keys', () => {
  test('refresh reads all lines', async () => {
    await browsing.provider.forget();
    browsing.later(60 * 60_000);
    browsing.machine.events.key.fire('refresh');
    await eventually(async () => (await browsing.provider.asked()).length).toBeGreaterThan(0);
    expect(tabs()).toEqual([]);
  });
});

describe('without the sheet', () => {
  test('is stored for one plan at its price, and taken back', async () => {
    const stored = async () =>
      (await (await browsing.worker.store()).get('settings', 'settings'))?.atOnce;
    await atOnce();
    await atOnce();
    expect(await stored()).toEqual([
      { connectionId, planId: PLAN, price: { minor: expect.any(Number), currency: 'JPY' } },
    ]);
    await atOnce(false);
    expect(await stored()).toEqual([]);
  });

  test('goes with its connection', async () => {
    await atOnce();
    await browsing.worker.send({ do: 'remove-connection', connectionId });
    const db = await browsing.worker.store();
    expect((await db.get('settings', 'settings'))?.atOnce).toEqual([]);
  });

  test('is not stored for a plan that nobody sells', async () => {
    await browsing.worker.send({ do: 'open-at-once', connectionId, planId: 'none', atOnce: true });
    const db = await browsing.worker.store();
    expect((await db.get('settings', 'settings'))?.atOnce ?? []).toEqual([]);
  });

  test('a popup opened much later begins as always', () => {
    const tab = `renew/${encodeURIComponent(lineKey)}/${PLAN}/${NOW}`;
    expect(askedIn(`#${tab}`, NOW + 30_000)).toEqual({ lineKey, planId: PLAN });
    expect(askedIn(`#${tab}`, NOW + 120_000)).toBeNull();
    expect(askedIn('#renew/%/x/1', 1)).toBeNull();
    expect(askedIn('', NOW)).toBeNull();
  });
});
