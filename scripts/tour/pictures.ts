import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const folder = fileURLToPath(new URL('../../.output/tour/', import.meta.url));

/** Needle and bars move for this long after a change. */
const MOTION = 400;

/** Pixels of a picture for one of the page. */
const FINENESS = 2;

/** A popup ends where its content does, as the browser shows it; other pages fill their window. */
async function extentOf(page: Page) {
  const popup = page.locator('main.popup, main.plans');
  const content = (await popup.count()) > 0 ? await popup.boundingBox() : null;
  return content ?? { x: 0, y: 0, ...(page.viewportSize() ?? { width: 1280, height: 720 }) };
}

/** Numbered screenshots, drawn finer than the page: Playwright's own are not. */
export class Pictures {
  #taken = 0;

  /** With none left from an earlier tour. */
  static async begin(): Promise<Pictures> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return new Pictures();
  }

  get folder(): string {
    return folder;
  }

  get count(): number {
    return this.#taken;
  }

  async take(page: Page, name: string): Promise<void> {
    // What was pressed last is not pointed at any more.
    await page.mouse.move(0, 0);
    await sleep(MOTION);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', {
      clip: { ...(await extentOf(page)), scale: FINENESS },
    });
    this.#taken += 1;
    const number = String(this.#taken).padStart(2, '0');
    await writeFile(join(folder, `${number}-${name}.png`), data, 'base64');
    await session.detach();
  }
}
