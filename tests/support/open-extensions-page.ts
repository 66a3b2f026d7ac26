import type { BrowserContext, Page } from '@playwright/test';

/**
 * A page with the interfaces of the browser's own page of extensions. They go by its origin, and
 * this file of it draws none of its interface, which takes a second to start.
 */
export async function openExtensionsPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/strings.m.js');
  return page;
}
