import type { Page } from '@playwright/test';

/** Pixels of a picture for one of the page. */
const FINENESS = 2;

interface Extent {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A popup ends where its content does, as the browser shows it. */
async function popupExtent(page: Page): Promise<Extent | null> {
  const popup = page.locator('main.popup, main.plans');
  return (await popup.count()) > 0 ? popup.first().boundingBox() : null;
}

/** A PNG of a page, drawn finer than the page: Playwright's own are not. `whole`: to its last line. */
export async function capture(page: Page, whole = false): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  const end = whole ? await page.evaluate(() => document.documentElement.scrollHeight) : height;
  const extent = (await popupExtent(page)) ?? { x: 0, y: 0, width, height: end };
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    clip: { ...extent, scale: FINENESS },
    captureBeyondViewport: whole,
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
