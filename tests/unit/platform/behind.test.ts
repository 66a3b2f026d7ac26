import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeBehind, openBehind } from '../../../utils/platform/behind';
import { createMachine } from '../../support/fake-machine';
import { addSites, type Sites } from '../../support/fake-site-browser';

const HOSTS = ['https://my.provider.example', 'http://127.0.0.1:4600'];
let sites: Sites;

beforeEach(() => {
  sites = addSites(createMachine());
  return () => vi.unstubAllGlobals();
});

async function opened(change: object = {}): Promise<number> {
  const id = await openBehind('https://my.provider.example/account');
  if (id === null) throw new Error('no tab');
  Object.assign(sites.tabs.get(id) ?? {}, change);
  return id;
}

describe('a tab behind the others', () => {
  test('does not come to the front', async () => {
    await opened();
    expect([...sites.tabs.values()]).toMatchObject([{ active: false }]);
  });

  test('is none where the browser gives it no id', async () => {
    Object.assign(fakeBrowser.tabs, { create: () => Promise.resolve({}) });
    expect(await openBehind('https://my.provider.example/')).toBeNull();
  });

  test.each([{}, { url: 'https://my.provider.example/login' }, { url: 'http://127.0.0.1:4600/' }])(
    'is closed on the hosts that it was opened for: %j',
    async (change) => {
      await closeBehind(await opened(change), HOSTS);
      expect(sites.tabs.size).toBe(0);
    },
  );

  test.each([
    { active: true },
    { url: 'https://news.example/' },
    { url: 'https://my.provider.example.evil.example/' },
    { url: 'https://my.provider.example:8443/' },
    { url: 'http://127.0.0.1:4601/' },
    { url: undefined },
    { url: '' },
    { url: 'about:blank' },
  ])('is left alone when it is the user’s, or another: %j', async (change) => {
    await closeBehind(await opened(change), HOSTS);
    expect(sites.closed).toEqual([]);
  });

  test('that is gone is no trouble, nor one that goes at that moment', async () => {
    await closeBehind(99, HOSTS);
    const id = await opened();
    Object.assign(fakeBrowser.tabs, { remove: () => Promise.reject(new Error('gone')) });
    await closeBehind(id, HOSTS);
  });
});
