import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followVisits, onPageMessage } from '../../../utils/platform/page-visits';
import { createMachine, type Machine } from '../../support/fake-machine';
import { addSites, type Sites } from '../../support/fake-site-browser';

let machine: Machine;
let sites: Sites;

beforeEach(() => {
  machine = createMachine();
  void machine.life.begin();
  sites = addSites(machine);
  return () => vi.unstubAllGlobals();
});

const matches = () => sites.scripts.flatMap((script) => script.matches ?? []);

describe('pages to be told of', () => {
  test('are those of the hosts, each once, whatever the port', async () => {
    await followVisits(['https://b.example', 'https://a.example:8443', 'https://b.example']);
    expect(matches()).toEqual(['https://a.example/*', 'https://b.example/*']);
    expect(sites.scripts).toMatchObject([{ id: 'visit', runAt: 'document_idle' }]);
  });

  test('are registered once, whatever the order', async () => {
    const register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts');
    await followVisits(['https://a.example', 'https://b.example']);
    await followVisits(['https://b.example', 'https://a.example']);
    expect(register).toHaveBeenCalledTimes(1);
  });

  test('change with what is watched, and none is none', async () => {
    await followVisits(['https://a.example']);
    await followVisits(['https://b.example']);
    expect(matches()).toEqual(['https://b.example/*']);
    await followVisits([]);
    expect(sites.scripts).toEqual([]);
    await followVisits([]);
    expect(sites.scripts).toEqual([]);
  });

  test('asked for twice at once are registered once', async () => {
    await Promise.all([followVisits(['https://a.example']), followVisits(['https://a.example'])]);
    expect(sites.scripts).toHaveLength(1);
  });
});

describe('a message', () => {
  const page = {
    id: 'test-extension-id',
    frameId: 0,
    tab: { id: 7 },
    url: 'https://my.provider.example:8443/account?a=1',
  };

  test('names its page as the browser does', async () => {
    const heard = vi.fn(async () => 'yes');
    onPageMessage(heard);
    expect(await machine.events.message.fire({ any: 1 }, page)[0]).toBe('yes');
    const visitor = { tabId: 7, origin: 'https://my.provider.example:8443' };
    expect(heard).toHaveBeenCalledExactlyOnceWith({ any: 1 }, visitor);
  });

  test.each<[string, object]>([
    ['of another extension', { id: 'other' }],
    ['of a frame', { frameId: 1 }],
    ['of no frame', { frameId: undefined }],
    ['without a tab', { tab: undefined }],
    ['of our own pages', { url: 'chrome-extension://test-extension-id/popup.html' }],
    ['of a file', { url: 'file:///a.html' }],
    ['of an empty page', { url: 'about:blank' }],
    ['of nobody knows where', { url: undefined }],
  ])('%s is not heard', (_, change) => {
    const heard = vi.fn();
    onPageMessage(heard);
    expect(machine.events.message.fire({}, { ...page, ...change })).toEqual([undefined]);
    expect(heard).not.toHaveBeenCalled();
  });
});
