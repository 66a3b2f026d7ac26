import type { BrowserContext } from '@playwright/test';
import { expect } from '@playwright/test';

/**
 * The page that opens on installation, at a moment of its own: it would come in front of a test in
 * the middle, and take the focus along. It opens but once.
 */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = () => context.pages().find((page) => page.url().includes('/welcome.html'));
  await expect.poll(welcome, { intervals: [20, 50], timeout: 30_000 }).toBeDefined();
  await welcome()?.close();
}
