import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

const SCRIPT = 'visit';
const FILE = 'content-scripts/visit.js';

/** A match pattern has no port: this covers every port of the host. */
const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** One after the other: two at once would both find nothing registered. */
let queue: Promise<void> = Promise.resolve();

/** From now on the pages of these hosts, and of no others, tell when the user comes by. */
export function followVisits(origins: readonly string[]): Promise<void> {
  const step = () => register(origins);
  queue = queue.then(step, step);
  return queue;
}

async function register(origins: readonly string[]): Promise<void> {
  const matches = [...new Set(origins.map(patternOf))].sort();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (known?.matches?.join(' ') === matches.join(' ')) return;
  if (known !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, js: [FILE], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** A page of a website, and who says so: the browser, not the page. */
export interface Visitor {
  tabId: number;
  origin: string;
}

function visitorOf(sender: Runtime.MessageSender): Visitor | null {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return null;
  if (sender.url === undefined || !/^https?:/.test(sender.url)) return null;
  return { tabId, origin: new URL(sender.url).origin };
}

/** Messages of our own scripts within web pages. What they say is as trustworthy as the page. */
export function onPageMessage(
  answer: (message: unknown, visitor: Visitor) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const visitor = visitorOf(sender);
    return visitor === null ? undefined : answer(message, visitor);
  });
}
