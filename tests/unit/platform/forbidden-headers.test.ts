import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Rule = DeclarativeNetRequest.Rule;

const ADDRESS = 'http://192.168.8.1/api/x?a=1';

const leftover: Rule = { id: 7, action: { type: 'block' }, condition: { urlFilter: 'x' } };

/** The browser's rules, which outlive a worker, and what reached the network under which of them. */
let rules: Rule[];
let sent: { input: unknown; headers: object; under: Rule[] }[];
let answer: () => Promise<Response>;
let fetchWithHeaders: typeof fetch;

beforeEach(async () => {
  rules = [];
  sent = [];
  answer = async () => new Response('ok');
  Object.assign(fakeBrowser, {
    declarativeNetRequest: {
      getSessionRules: vi.fn(async () => [...rules]),
      updateSessionRules: vi.fn(
        async ({
          addRules = [],
          removeRuleIds = [],
        }: {
          addRules?: Rule[];
          removeRuleIds?: number[];
        }) => {
          rules = [...rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
        },
      ),
    },
  });
  vi.stubGlobal('fetch', (input: unknown, init?: RequestInit) => {
    sent.push({
      input,
      headers: Object.fromEntries(new Headers(init?.headers)),
      under: [...rules],
    });
    return answer();
  });
  // As a worker that has just started.
  vi.resetModules();
  ({ fetchWithHeaders } = await import('../../../utils/platform/forbidden-headers'));
  return () => vi.unstubAllGlobals();
});

const update = () => vi.mocked(fakeBrowser.declarativeNetRequest.updateSessionRules);

describe('headers that fetch may send', () => {
  test('need no rule', async () => {
    await fetchWithHeaders(ADDRESS, { headers: { Accept: '*/*' } });
    await fetchWithHeaders(ADDRESS);
    expect(sent.map(({ headers }) => headers)).toEqual([{ accept: '*/*' }, {}]);
    expect(update()).not.toHaveBeenCalled();
  });
});

describe('headers that fetch drops', () => {
  const headers = { Referer: 'http://192.168.8.1/', Cookie: 'SessionID=1', Accept: '*/*' };

  test('are set by a rule for this address and our own requests alone', async () => {
    await fetchWithHeaders(`${ADDRESS}#part`, { headers: new Headers(headers) });
    expect(sent).toMatchObject([{ headers: { accept: '*/*' } }]);
    expect(sent[0]?.headers).not.toHaveProperty('cookie');
    expect(sent[0]?.under).toEqual([
      {
        id: 1,
        action: {
          type: 'modifyHeaders',
          requestHeaders: [
            { header: 'cookie', value: 'SessionID=1', operation: 'set' },
            { header: 'referer', value: 'http://192.168.8.1/', operation: 'set' },
          ],
        },
        condition: {
          urlFilter: `|${ADDRESS}|`,
          isUrlFilterCaseSensitive: true,
          initiatorDomains: ['test-extension-id'],
          resourceTypes: ['xmlhttprequest', 'other'],
        },
      },
    ]);
  });

  test('leave no rule behind, whatever comes back', async () => {
    await fetchWithHeaders(ADDRESS, { headers });
    expect(rules).toEqual([]);
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(fetchWithHeaders(ADDRESS, { headers })).rejects.toThrow('Failed to fetch');
    expect(rules).toEqual([]);
  });

  test('go one after the other to one address, and at once to several', async () => {
    let open = 0;
    let most = 0;
    answer = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      return new Response();
    };
    await Promise.all([1, 2].map(() => fetchWithHeaders(ADDRESS, { headers })));
    expect(most).toBe(1);
    expect(sent.map(({ under }) => under.length)).toEqual([1, 1]);
    await Promise.all(['/a', '/b'].map((path) => fetchWithHeaders(ADDRESS + path, { headers })));
    expect(most).toBe(2);
  });

  test('are not sent for a request that was given up while it waited', async () => {
    const signal = AbortSignal.abort();
    await expect(fetchWithHeaders(ADDRESS, { headers, signal })).rejects.toThrow();
    expect(sent).toEqual([]);
    expect(rules).toEqual([]);
  });
});

describe('rules of a worker that was stopped', () => {
  const headers = { Cookie: 'a=1' };

  test('are gone before the first request of the next, and looked for once', async () => {
    rules = [leftover];
    await fetchWithHeaders(ADDRESS, { headers });
    expect(sent[0]?.under.map(({ id }) => id)).toEqual([1]);
    await fetchWithHeaders(ADDRESS, { headers });
    expect(fakeBrowser.declarativeNetRequest.getSessionRules).toHaveBeenCalledTimes(1);
  });

  test('are looked for again where that failed', async () => {
    vi.mocked(fakeBrowser.declarativeNetRequest.getSessionRules).mockRejectedValueOnce(new Error());
    await expect(fetchWithHeaders(ADDRESS, { headers })).rejects.toThrow();
    rules = [leftover];
    await fetchWithHeaders(ADDRESS, { headers });
    expect(sent[0]?.under.map(({ id }) => id)).toEqual([1]);
  });
});
