import type { BrowserContext } from '@playwright/test';

// Headless, the prompt of `permissions.request` never settles, and no test could click it anyway.

/** The part of Chromium's own extensions page that decides about hosts. */
type ExtensionsPage = {
  chrome: {
    developerPrivate: { addHostPermission(extensionId: string, pattern: string): Promise<void> };
  };
};

/** The next `permissions.request` for the pattern, made on a click, resolves true at once. */
export async function grantHost(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host]) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.addHostPermission(id, host),
    [extensionId, pattern] as const,
  );
  await page.close();
}

/** Grants the pattern and has the extension request it, so that it holds it from now on. */
export async function holdHost(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  await grantHost(context, extensionId, pattern);
  const page = await context.newPage();
  // Any address of the extension's has its APIs, and this one runs none of its code.
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`,
    awaitPromise: true,
    userGesture: true,
    returnByValue: true,
  });
  await page.close();
  if (result.value !== true) throw new Error(`${pattern} was not granted.`);
}
