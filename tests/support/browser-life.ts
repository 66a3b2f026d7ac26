import type { CDPSession } from '@playwright/test';
import type { LaunchedExtension } from './browser';
import { openExtensionsPage } from './open-extensions-page';

interface ExtensionsPage {
  chrome: { management: { setEnabled: (id: string, enabled: boolean) => Promise<void> } };
}

/** On the browser's own page of extensions, as its user would. */
export async function switchExtension(
  { context, extensionId }: LaunchedExtension,
  on: boolean,
): Promise<void> {
  const page = await openExtensionsPage(context);
  await page.evaluate(
    ([id, enabled]) =>
      (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(id, enabled),
    [extensionId, on] as const,
  );
  await page.close();
}

async function browserSession({ context }: LaunchedExtension): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('The context has no browser to ask.');
  return browser.newBrowserCDPSession();
}

/** What is in the folder by now replaces what runs: an update in place, which wipes its alarms. */
export async function updateExtension(extension: LaunchedExtension, folder: string): Promise<void> {
  const session = await browserSession(extension);
  await session.send('Extensions.loadUnpacked', { path: folder });
}

/** Ends the browser as a crash does: nothing is closed, nothing is said to the extension. */
export async function killBrowser(extension: LaunchedExtension): Promise<void> {
  const session = await browserSession(extension);
  const gone = new Promise<void>((resolve) => {
    extension.context.once('close', () => resolve());
  });
  void session.send('Browser.crash').catch(() => undefined);
  await gone;
}
