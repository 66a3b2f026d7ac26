import { describe, expect, test } from 'vitest';
import { behindTab } from './behind-tab';

const { watching, id, tabs, noted, behind, allow } = behindTab();

describe('a worker that died while a tab was open', () => {
  async function die(): Promise<number> {
    void allow();
    const tabId = await behind();
    // Not due any more: what the new worker does is closing alone.
    const store = await watching.worker.store();
    const connection = await watching.connection(id());
    const site = connection.site === null ? null : { ...connection.site, way: 'visit' as const };
    await store.put('connections', { ...connection, site });
    return tabId;
  }

  test('leaves it to the next, which closes it', async () => {
    await die();
    await watching.restart();
    await expect.poll(async () => (await noted()).length).toBe(0);
    expect(tabs()).toEqual([]);
  });

  test.each<[string, object]>([
    ['the user has turned to', { active: true }],
    ['shows another website by now', { url: 'https://news.example/' }],
    ['shows what we may not see', { url: undefined }],
    ['shows no address', { url: '' }],
  ])('but not one that %s', async (_, change) => {
    const tabId = await die();
    Object.assign(watching.sites.tabs.get(tabId) ?? {}, change);
    await watching.restart();
    await expect.poll(async () => (await noted()).length).toBe(0);
    expect(watching.sites.closed).toEqual([]);
  });

  test('nor one that is gone', async () => {
    const tabId = await die();
    watching.sites.tabs.delete(tabId);
    await watching.restart();
    await expect.poll(async () => (await noted()).length).toBe(0);
    expect(watching.sites.closed).toEqual([]);
  });
});
