import type { CDPSession, Page } from '@playwright/test';

/** Pixels of a picture for one of the page. */
const FINENESS = 2;

/** What a page is drawn for: alone, a narrow page would be on a screen as narrow, a telephone's. */
const SCREEN = { screenWidth: 1280, screenHeight: 900 };

/** One a page, never left: its size goes with it, and the page is as wide as the window then. */
const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

interface Size {
  width: number;
  height: number;
}

interface Extent extends Size {
  x: number;
  y: number;
}

/** A popup ends where its content does, as the browser shows it. */
async function popupExtent(page: Page): Promise<Extent | null> {
  const popup = page.locator('main.popup, main.plans');
  return (await popup.count()) > 0 ? popup.first().boundingBox() : null;
}

/** What is in view of a page, in its own coordinates; or all of it. */
async function pageExtent(page: Page, size: Size, whole: boolean): Promise<Extent> {
  const [y, end] = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
  return whole ? { x: 0, y: 0, width: size.width, height: end } : { x: 0, y, ...size };
}

/** A PNG of a page, drawn finer than the page: Playwright's own are not. `whole`: to its last line. */
export async function capture(page: Page, whole = false): Promise<Buffer> {
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  const session = await sessionOf(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...{ ...size, ...SCREEN },
    ...{ deviceScaleFactor: 1, mobile: false },
  });
  const extent = (await popupExtent(page)) ?? (await pageExtent(page, size, whole));
  const { data } = await session.send('Page.captureScreenshot', {
    clip: { ...extent, scale: FINENESS },
    captureBeyondViewport: whole,
  });
  return Buffer.from(data, 'base64');
}
