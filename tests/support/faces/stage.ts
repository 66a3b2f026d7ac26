import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type LaunchedExtension, launchWithExtension } from '../browser';
import { copyExtension, type ExtensionCopy } from '../extension-copy';
import { type Answers, usualAnswers } from './answers';
import type { Face } from './face';
import { type Rows, seed } from './rows';
import { FACE_NOW } from './world';

const ZONE = 'Asia/Tokyo';

type Asked = { do: string };

interface Staged {
  /** Of the test: what the worker would say; null where it says nothing. */
  answerOf: (command: Asked) => Promise<unknown>;
  chrome?: { runtime?: { sendMessage: (command: Asked) => Promise<unknown> } };
  browser?: Staged['chrome'];
}

/** What pages ask of the worker is answered by the test. It names no function: tsx would mark the name. */
function askTheStage(): void {
  const staged = globalThis as unknown as Staged;
  for (const api of [staged.chrome, staged.browser]) {
    if (api?.runtime === undefined) continue;
    api.runtime.sendMessage = (command) =>
      staged.answerOf({ do: command.do }).then((answer) => answer ?? new Promise(() => undefined));
  }
}

/**
 * One page after the other over one database, at one moment in one place. The extension is the last
 * build with a worker that does nothing, and is spoken for: what is seeded stays as it is, and no
 * provider is asked.
 */
export class Stage {
  private answers: Answers = {};

  private constructor(
    private readonly copy: ExtensionCopy,
    private readonly extension: LaunchedExtension,
    /** Writes the rows. */
    private readonly desk: Page,
    readonly page: Page,
    private readonly usual: Answers,
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
    const stage = new Stage(copy, extension, desk, page, await usualAnswers());
    await page.exposeFunction('answerOf', (command: { do: keyof Answers }) => {
      return stage.answers[command.do] ?? null;
    });
    await page.addInitScript(askTheStage);
    await page.clock.setFixedTime(FACE_NOW);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setTimezoneOverride', { timezoneId: ZONE });
    return stage;
  }

  /** Puts a face on the page, as its user would have come to it. */
  async show(face: Face, settings: NonNullable<Rows['settings']>): Promise<void> {
    const { page } = this;
    this.answers = { ...this.usual, ...face.answers };
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
