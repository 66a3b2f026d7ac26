import browser, { type DeclarativeNetRequest } from 'webextension-polyfill';

/** What fetch drops without a word: https://fetch.spec.whatwg.org/#forbidden-request-header */
const FORBIDDEN = ['referer', 'cookie', 'origin'];

let nextId = 1;

/** A session rule outlives the worker; whatever is there when this one begins belongs to nobody. */
export async function forgetHeaders(): Promise<void> {
  const left = await browser.declarativeNetRequest.getSessionRules();
  const removeRuleIds = left.map(({ id }) => id);
  if (removeRuleIds.length > 0) {
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
  }
}

let swept: Promise<void> | null = null;

function sweepOnce(): Promise<void> {
  // One that failed is tried again.
  swept ??= forgetHeaders().catch((trouble: unknown) => {
    swept = null;
    throw trouble;
  });
  return swept;
}

/** For this address, and only when we ask ourselves: what the user browses is not touched. */
function ruleFor(
  id: number,
  href: string,
  headers: [string, string][],
): DeclarativeNetRequest.Rule {
  return {
    id,
    action: {
      type: 'modifyHeaders',
      requestHeaders: headers.map(([header, value]) => ({ header, value, operation: 'set' })),
    },
    condition: {
      urlFilter: `|${href}|`,
      isUrlFilterCaseSensitive: true,
      // Firefox gives each installation another host than its id.
      initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
      resourceTypes: ['xmlhttprequest', 'other'],
    },
  };
}

/** One after the other: two rules for one address would be mixed up. */
const turns = new Map<string, Promise<unknown>>();

async function inTurn<T>(href: string, step: () => Promise<T>): Promise<T> {
  const turn = (turns.get(href) ?? Promise.resolve()).then(step, step);
  turns.set(href, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(href) === turn) turns.delete(href);
  }
}

/**
 * fetch that sends `Referer`, `Cookie` and `Origin` where they are given. Devices at home want them,
 * and a page cannot forge them this way: the browser does it on a rule that only an extension with
 * the permission for that host can set.
 */
export const fetchWithHeaders: typeof fetch = async (input, init) => {
  const headers = new Headers(init?.headers);
  const special = [...headers].filter(([name]) => FORBIDDEN.includes(name));
  if (special.length === 0) return fetch(input, init);
  for (const [name] of special) headers.delete(name);
  const url = new URL(input instanceof Request ? input.url : input);
  url.hash = '';
  return inTurn(url.href, async () => {
    init?.signal?.throwIfAborted();
    await sweepOnce();
    const id = nextId;
    nextId += 1;
    const { declarativeNetRequest } = browser;
    await declarativeNetRequest.updateSessionRules({ addRules: [ruleFor(id, url.href, special)] });
    try {
      return await fetch(input, { ...init, headers });
    } finally {
      await declarativeNetRequest.updateSessionRules({ removeRuleIds: [id] });
    }
  });
};
