import browser, { type DeclarativeNetRequest } from 'webextension-polyfill';

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
 * Fetches with headers that fetch itself would drop: the browser adds them, on a rule for this one
 * request.
 * @param special those headers, by their names in small letters
 */
export function fetchByRule(
  input: RequestInfo | URL,
  init: RequestInit,
  special: [string, string][],
): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  url.hash = '';
  return inTurn(url.href, async () => {
    init.signal?.throwIfAborted();
    await sweepOnce();
    const id = nextId;
    nextId += 1;
    const { declarativeNetRequest } = browser;
    await declarativeNetRequest.updateSessionRules({ addRules: [ruleFor(id, url.href, special)] });
    try {
      return await fetch(input, init);
    } finally {
      await declarativeNetRequest.updateSessionRules({ removeRuleIds: [id] });
    }
  });
}
