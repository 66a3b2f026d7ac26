import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { keepRegistered } from './page-script';

const SCRIPT = 'visit';
const FILE = 'content-scripts/visit.js';

/** A match pattern has no port: this covers every port of the host. */
const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** From now on the pages of these hosts, and of no others, tell when the user comes by. */
export const followVisits = (origins: readonly string[]): Promise<void> =>
  keepRegistered(SCRIPT, FILE, origins.map(patternOf));

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
