import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type LaunchedExtension, launchWithExtension } from '../browser';
import { copyExtension, type ExtensionCopy } from '../extension-copy';
import type { Face } from './face';
import { type Rows, seed } from './rows';
import { FACE_NOW } from './world';

const ZONE = 'Asia/Tokyo';

interface Runtime {
  runtime?: { sendMessage: () => Promise<unknown> };
}

/** What pages ask of the worker is never answered. It names no function: tsx would mark the name. */
function askNobody(): void {
  const { chrome, browser } = globalThis as { chrome?: Runtime; browser?: Runtime };
  for (const api of [chrome, browser]) {
    if (api?.runtime !== undefined) api.runtime.sendMessage = () => new Promise(() => undefined);
  }
}

/**
 * One page after the other over one database, at one moment in one place. The extension is the last
 * build with a worker that does nothing: what is seeded stays as it is, and no provider is asked.
 */
export class Stage {
  private constructor(
    private readonly copy: ExtensionCopy,
    private readonly extension: LaunchedExtension,
    /** Writes the rows. */
    private readonly desk: Page,
    readonly page: Page,
  ) {}

  static async set(): Promise<Stage> {
    const copy = await copyExtension();
    await writeFile(join(copy.folder, 'background.js'), '');
    const extension = await launchWithExtension({ extension: copy.folder, locale: 'en-GB' });
    const { context } = extension;
    const desk = await context.newPage();
    // Whichever page comes first makes the database.
    await desk.goto(extension.urlOf('popup.html'));
    await desk.locator('#page > *').waitFor();
    await desk.goto(extension.urlOf('manifest.json'));
    const page = await context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(askNobody);
    await page.clock.setFixedTime(FACE_NOW);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setTimezoneOverride', { timezoneId: ZONE });
    return new Stage(copy, extension, desk, page);
  }

  /** Puts a face on the page, as its user would have come to it. */
  async show(face: Face, settings: NonNullable<Rows['settings']>): Promise<void> {
    const { page } = this;
    await seed(this.desk, { ...face.rows, settings: { ...face.rows.settings, ...settings } });
    await page.setViewportSize(face.size);
    // A new hash alone would load nothing anew.
    await page.goto('about:blank');
    await page.goto(this.extension.urlOf(face.address));
    // A part that is loaded later brings the heading along.
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await face.reach?.(page);
  }

  async close(): Promise<void> {
    await this.extension.close();
    await this.copy.remove();
  }
}
