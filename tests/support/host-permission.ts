import type { BrowserContext, Page } from '@playwright/test';
import { openExtensionsPage } from './open-extensions-page';

// Headless, the prompt of `permissions.request` never settles, and no test could click it anyway.

/** The part of Chromium's own extensions page that decides about hosts. */
type ExtensionsPage = {
  chrome: {
    developerPrivate: { addHostPermission(extensionId: string, pattern: string): Promise<void> };
  };
};

/** On a page with the interfaces of the browser's own page of extensions. */
const addHost = (page: Page, extensionId: string, pattern: string): Promise<void> =>
  page.evaluate(
    ([id, host]) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.addHostPermission(id, host),
    [extensionId, pattern] as const,
  );

/** The next `permissions.request` for the pattern, made on a click, resolves true at once. */
export async function grantHost(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  const page = await openExtensionsPage(context);
  await addHost(page, extensionId, pattern);
  await page.close();
}

/**
 * Grants the pattern and has the extension request it, so that it holds it from now on.
 * @returns the page that asked: one of the extension's that runs none of its code
 */
export async function holdHost(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<Page> {
  const page = await openExtensionsPage(context);
  await addHost(page, extensionId, pattern);
  // Any address of the extension's has its APIs, and this one runs none of its code.
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`,
    awaitPromise: true,
    userGesture: true,
    returnByValue: true,
  });
  await session.detach();
  if (result.value !== true) throw new Error(`${pattern} was not granted.`);
  return page;
}
