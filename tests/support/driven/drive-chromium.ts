import type { Page } from '@playwright/test';
import { launchWithExtension } from '../browser';
import type { DrivenBrowser, DrivenPage } from './driven';

function drive(page: Page): DrivenPage {
  const named = (name: RegExp) =>
    page.getByRole('button', { name }).or(page.getByRole('link', { name })).first();
  return {
    url: async () => page.url(),
    text: () => page.evaluate('document.body.innerText'),
    press: (name) => named(name).click(),
    type: (name, text) => page.getByRole('textbox', { name }).fill(text),
    pressToOpen: async (name) => {
      const opened = page.context().waitForEvent('page');
      await named(name).click();
      const other = await opened;
      await other.waitForLoadState();
      return drive(other);
    },
    run: <T>(body: string, ...given: unknown[]) =>
      page.evaluate<T, [string, unknown[]]>(
        ([code, values]) => new Function(`return (async function () { ${code} })`)()(...values),
        [body, given],
      ),
    close: () => page.close(),
  };
}

/** Starts a Chromium with nothing but the extension in it. */
export async function driveChromium(): Promise<DrivenBrowser> {
  const extension = await launchWithExtension();
  return {
    open: async (name) => {
      const page = await extension.context.newPage();
      await page.goto(extension.urlOf(name));
      return drive(page);
    },
    allow: extension.grantHost,
    stopBackground: extension.stopWorker,
    close: extension.close,
  };
}
