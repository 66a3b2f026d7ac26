import { describe, expect, test, vi } from 'vitest';
import { MINUTE, SECOND } from '../../../../utils/domain/time';
import { dump } from '../../../support/fake-store';
import { site } from '../../../support/fake-watching';
import { comeToRest } from '../../../support/fake-worker';
import { behindTab } from './behind-tab';

const GB = 1_000_000_000;
const { watching, id, tabs, noted, behind, allow } = behindTab();

const see = (tabId: number, html: string, settled = true) => {
  const message = { do: 'page-seen', url: watching.url, html, seenAt: Date.now(), settled };
  return watching.tell(message, { tab: { id: tabId } });
};

describe('without the user’s word', () => {
  test('no tab is opened, and nothing is asked', async () => {
    watching.site.asked.length = 0;
    await watching.worker.runCycle([id()]);
    expect(watching.sites.opened).toEqual([]);
    expect(watching.site.asked).toEqual([]);
  });

  test('taken back, it is none again', async () => {
    const reading = allow();
    await see(await behind(), site.account('2 GB'));
    await reading;
    await allow(false);
    watching.later(40 * MINUTE);
    await watching.worker.runCycle([id()]);
    expect(watching.sites.opened).toHaveLength(1);
    expect((await watching.connection(id())).site?.way).toBe('visit');
  });

  test('a page that is fetched stays so, whatever is said', async () => {
    watching.site.say('/account', site.account('5 GB', '•••• 0093'));
    const fetched = await watching.watch(site.account('5 GB', '•••• 0093'));
    await watching.worker.send({ do: 'allow-background', connectionId: fetched, allowed: true });
    expect((await watching.connection(fetched)).site?.way).toBe('fetch');
    expect(watching.sites.opened).toEqual([]);
  });
});

describe('a tab behind the others', () => {
  test('shows the page, is read when it is drawn, and closed', async () => {
    const reading = allow();
    const tabId = await behind();
    expect(tabs()).toMatchObject([{ url: watching.url, active: false }]);
    await see(tabId, site.shell, false);
    await comeToRest();
    expect(tabs()).toHaveLength(1);
    await see(tabId, site.account('2 GB'), false);
    await reading;
    expect(await watching.left()).toBe(2 * GB);
    expect([tabs(), await noted()]).toEqual([[], []]);
  });

  test.each<[string, string, string]>([
    ['that has changed', site.changed, 'unreadable'],
    ['to sign in at', site.signIn, 'signed-out'],
    ['of another account', site.account('7 GB', '•••• 0093'), 'other-account'],
  ])('with a page %s is closed as well, and the reading kept', async (_, html, kind) => {
    const { lines } = await dump(await watching.worker.store());
    const reading = allow();
    await see(await behind(), html);
    await reading;
    expect([tabs(), await noted()]).toEqual([[], []]);
    expect((await watching.connection(id())).status.failure).toMatchObject({ kind });
    expect((await dump(await watching.worker.store())).lines).toEqual(lines);
  });

  test('that the user closed by hand is no bug', async () => {
    const bugs = vi.spyOn(console, 'error').mockReturnValue();
    const reading = allow();
    const tabId = await behind();
    watching.sites.tabs.delete(tabId);
    await see(tabId, site.account('2 GB'));
    await reading;
    expect(await noted()).toEqual([]);
    expect(bugs).not.toHaveBeenCalled();
  });

  test('that the user turned to stays open', async () => {
    const reading = allow();
    const tabId = await behind();
    const tab = watching.sites.tabs.get(tabId);
    if (tab !== undefined) tab.active = true;
    await see(tabId, site.account('2 GB'));
    await reading;
    expect(tabs()).toHaveLength(1);
    expect(await noted()).toEqual([]);
  });

  test('tells nothing by another tab of the same website', async () => {
    const reading = allow();
    const tabId = await behind();
    await see(tabId + 100, site.shell);
    await comeToRest();
    expect(tabs()).toHaveLength(1);
    await see(tabId, site.account('2 GB'));
    await reading;
    expect(await watching.left()).toBe(2 * GB);
  });

  test('that says nothing is closed after half a minute', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.now() });
    const reading = allow();
    await comeToRest();
    expect(await noted()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(29 * SECOND);
    expect(tabs()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    await reading;
    expect([tabs(), await noted()]).toEqual([[], []]);
    expect((await watching.connection(id())).status.failure).toEqual({ kind: 'timeout' });
    expect(await watching.left()).toBe(3.2 * GB);
  });
});
