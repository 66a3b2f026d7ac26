import type { WebNavigation } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** Opens an address that was checked, in front of the user. @returns the id of its tab, if it has one */
export async function openCheckoutTab(url: string): Promise<number | null> {
  const { id } = await browser.tabs.create({ url });
  return id ?? null;
}

/** The page that stands in the place of one that is doubted. */
const guardPage = (renewalId: string): string =>
  browser.runtime.getURL(`/guard.html#${encodeURIComponent(renewalId)}`);

/** Takes a tab elsewhere; one that is gone stays gone. */
export async function leadTab(tabId: number, url: string): Promise<void> {
  try {
    await browser.tabs.update(tabId, { url });
  } catch {
    // Whoever closed it no longer needs to be led anywhere.
  }
}

/** A page of ours takes the place of what the tab was about to show. */
export const stopTab = (tabId: number, renewalId: string): Promise<void> =>
  leadTab(tabId, guardPage(renewalId));

/** What becomes of tabs. The browser tells of every tab, and whoever listens picks theirs. */
export interface TabListener {
  closed: (tabId: number) => void;
  /** Its page was made ready in another tab, which now stands in its place. */
  replaced: (nowId: number, beforeId: number) => void;
  /** The whole tab, not a frame in it, is about to go there, or is there. */
  goes: (tabId: number, url: string) => void;
  /** A page opened another tab. */
  opened: (tabId: number, byTabId: number) => void;
}

/** Absent until the user allows it. */
const navigation = (): WebNavigation.Static | undefined => browser.webNavigation;

type Stop = () => void;

function hear<Heard extends (...given: never[]) => void>(
  event: { addListener: (heard: Heard) => void; removeListener: (heard: Heard) => void },
  heard: Heard,
): Stop {
  event.addListener(heard);
  return () => event.removeListener(heard);
}

let stops: Stop[] = [];

/**
 * Listens from now on, also as a worker that is started by such an event: then it must be called
 * before anything is awaited. Called again it starts anew, with what has been allowed since.
 */
export function followTabs({ closed, replaced, goes, opened }: TabListener): void {
  unfollowTabs();
  const went = ({ tabId, frameId, url }: { tabId: number; frameId: number; url: string }): void => {
    if (frameId === 0) goes(tabId, url);
  };
  stops = [
    hear(browser.tabs.onRemoved, (tabId: number) => closed(tabId)),
    // Firefox, which makes no page ready elsewhere, need not have it.
    ...(browser.tabs.onReplaced ? [hear(browser.tabs.onReplaced, replaced)] : []),
  ];
  const allowed = navigation();
  if (allowed === undefined) return;
  stops.push(
    hear(allowed.onBeforeNavigate, went),
    // Where a server sent it on to, is known only now.
    hear(allowed.onCommitted, went),
    hear(
      allowed.onCreatedNavigationTarget,
      ({ tabId, sourceTabId }: { tabId: number; sourceTabId: number }) =>
        opened(tabId, sourceTabId),
    ),
  );
}

/** No checkout is open: the worker is no longer woken by tabs. */
export function unfollowTabs(): void {
  for (const stop of stops) stop();
  stops = [];
}

/** Is there still such a tab? */
export async function isOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}

/** Where a tab is now; null where nobody may know. */
export async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await navigation()?.getFrame({ tabId, frameId: 0 }))?.url ?? null;
  } catch {
    // It is gone, and so the question.
    return null;
  }
}
