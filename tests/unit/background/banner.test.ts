import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browse } from '../../support/fake-browsing';
import { restoreDatabase, watchDatabase } from '../../support/fake-death';
import { addSites, type Sites } from '../../support/fake-site-browser';
import { comeToRest, eventually } from '../../support/fake-worker';

const browsing = browse();
let sites: Sites;

const EVERYWHERE = ['https://*/*', 'http://*/*'];
const ONE = 'a page that is open';
const OTHER = 'another page, open';

const news = {
  id: 'test-extension-id',
  frameId: 0,
  tab: { id: 7 },
  url: 'https://news.example/today',
};

beforeEach(async () => {
  sites = addSites(browsing.machine);
  for (const pattern of EVERYWHERE) browsing.machine.granted.add(pattern);
  await browsing.worker.send({ do: 'save-settings', settings: { banner: true } });
});

const claim = (by: string, sender: object = news) =>
  browsing.worker.hear({ do: 'claim-banner', claim: by }, sender);
const close = (by: string, open = false) =>
  browsing.worker.hear({ do: 'close-banner', claim: by, open }, news);
const waiting = async () =>
  (await (await browsing.worker.store()).getAll('effects')).filter(({ kind }) => kind === 'banner');
const alerts = async () => (await browsing.worker.store()).getAll('alerts');
const registered = () => sites.scripts.map(({ id }) => id);

async function runDry(): Promise<void> {
  await browsing.provider.control('consume', { line: 'line-jp', leaveBytes: 0 });
  await browsing.connect();
}

describe('while a banner waits', () => {
  test('pages that open, and the one in front, ask for it', async () => {
    await fakeBrowser.tabs.create({ url: news.url });
    await runDry();
    expect(sites.scripts).toMatchObject([{ id: 'banner', matches: EVERYWHERE.toSorted() }]);
    expect(sites.injected).toContain('/banner.js in 7');
  });

  test('the script is registered once, however often the worker starts', async () => {
    const register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts');
    await runDry();
    for (let starts = 0; starts < 3; starts += 1) await browsing.restart();
    expect(register).toHaveBeenCalledTimes(1);
    expect(registered()).toEqual(['banner']);
  });

  test('a browser that forgot the script is told again', async () => {
    await runDry();
    sites.scripts.length = 0;
    await browsing.restart();
    expect(registered()).toEqual(['banner']);
  });

  test('it waits through restarts', async () => {
    await runDry();
    await browsing.restart();
    expect(await claim(ONE)).toMatchObject({ title: 'LEB Mobile Japan: no data left' });
  });
});

describe('a claim', () => {
  test('is given the words, and nothing waits any more', async () => {
    await runDry();
    expect(await claim(ONE)).toMatchObject({ title: 'LEB Mobile Japan: no data left' });
    expect(await waiting()).toEqual([]);
    expect(await alerts()).toMatchObject([{ state: 'open', claimedBy: ONE, readAt: null }]);
    await eventually(registered).toEqual([]);
  });

  test('is given to one page of many', async () => {
    await runDry();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, page) => claim(`${OTHER} ${page}`)),
    );
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
  });

  test('whose answer was lost is given the same again, and nobody else is', async () => {
    await runDry();
    const first = await claim(ONE);
    await browsing.restart();
    expect(await claim(OTHER)).toBeNull();
    expect(await claim(ONE)).toEqual(first);
    await browsing.restart();
    expect(await claim(OTHER)).toBeNull();
  });

  test('is refused when the alert no longer holds, and the effect goes', async () => {
    await runDry();
    const [alert] = await alerts();
    await browsing.worker.send({ do: 'acknowledge', alertId: alert?.id ?? '' });
    expect(await claim(ONE)).toBeNull();
    expect(await waiting()).toEqual([]);
    expect(registered()).toEqual([]);
  });

  test('waits on websites where a provider sells', async () => {
    await runDry();
    const shop = { ...news, url: `${browsing.provider.url}/plans` };
    expect(await claim(ONE, shop)).toBe('wait');
    expect(await waiting()).toHaveLength(1);
  });

  test('is refused without the permission', async () => {
    await runDry();
    browsing.machine.granted.delete('http://*/*');
    expect(await claim(ONE)).toBeNull();
  });

  test.each<[string, object]>([
    ['another extension', { id: 'other' }],
    ['a frame', { frameId: 3 }],
    ['no tab', { tab: undefined }],
    ['a file', { url: 'file:///a.html' }],
    ['nobody knows where', { url: undefined }],
  ])('by %s is not heard', async (_, change) => {
    await runDry();
    expect(await claim(ONE, { ...news, ...change })).toBeUndefined();
    expect(await waiting()).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['without a name', { do: 'claim-banner' }],
    ['with a short name', { do: 'claim-banner', claim: '1' }],
    ['with a name that is a number', { do: 'claim-banner', claim: 1e20 }],
    ['with a name like a book', { do: 'claim-banner', claim: 'x'.repeat(5_000) }],
  ])('%s is not answered', async (_, message) => {
    await runDry();
    expect(await browsing.worker.hear(message, news)).toBeUndefined();
    expect(await waiting()).toHaveLength(1);
  });
});

test('wherever the worker dies on a claim, exactly one page has the banner', async () => {
  await runDry();
  const { machine } = browsing;
  const [effect] = await waiting();
  const [alert] = await alerts();
  if (effect === undefined || alert === undefined) throw new Error('nothing waits');
  watchDatabase(machine.life);
  let stops = 0;
  for (let reached = true; reached; ) {
    stops += 1;
    const death = machine.life.begin(stops);
    await Promise.race([death, claim(ONE)]);
    await comeToRest();
    reached = machine.life.steps.length >= stops;
    void machine.life.begin();
    await browsing.restart();
    const answers = [await claim(OTHER), await claim(ONE)];
    expect(
      answers.filter((it) => it !== null),
      `stopped at ${stops}`,
    ).toHaveLength(1);
    expect(await waiting()).toEqual([]);
    await comeToRest();
    const store = await browsing.worker.store();
    await store.put('alerts', alert);
    await store.put('effects', effect);
    await browsing.restart();
    await comeToRest();
  }
  restoreDatabase();
  expect(stops).toBeGreaterThan(10);
});

describe('a banner that is put away', () => {
  test('counts as read; its alert stays open', async () => {
    await runDry();
    await claim(ONE);
    await close(OTHER);
    expect(await alerts()).toMatchObject([{ readAt: null }]);
    await close(ONE);
    expect(await alerts()).toMatchObject([{ state: 'open', readAt: expect.any(Number) }]);
  });

  test('by its button opens the popup', async () => {
    await runDry();
    await claim(ONE);
    await close(ONE, true);
    expect(browsing.machine.tabs.at(-1)).toMatch(/popup\.html$/);
  });
});

describe('no banner waits', () => {
  test('when it is switched off, and what waited is forgotten', async () => {
    await runDry();
    await browsing.worker.send({ do: 'save-settings', settings: { banner: false } });
    expect(await waiting()).toEqual([]);
    expect(registered()).toEqual([]);
    expect(await claim(ONE)).toBeNull();
  });

  test('when the permission is taken back', async () => {
    await runDry();
    browsing.machine.granted.delete('https://*/*');
    await Promise.all(browsing.machine.events.revoked.fire());
    await eventually(registered).toEqual([]);
    await comeToRest();
    expect(await waiting()).toEqual([]);
  });

  test('by default', async () => {
    await browsing.worker.send({ do: 'save-settings', settings: { banner: false } });
    await runDry();
    expect(await waiting()).toEqual([]);
    expect(registered()).toEqual([]);
  });
});
