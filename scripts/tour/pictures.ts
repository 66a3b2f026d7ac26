import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { capture } from '../screenshots/capture';

const folder = fileURLToPath(new URL('../../.output/tour/', import.meta.url));

/** Needle and bars move for this long after a change. */
const MOTION = 400;

/** Numbered screenshots. */
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
    this.#taken += 1;
    const number = String(this.#taken).padStart(2, '0');
    await writeFile(join(folder, `${number}-${name}.png`), await capture(page));
  }
}
