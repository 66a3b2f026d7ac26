import type { BrowserContext, Page } from '@playwright/test';
import type { LaunchedExtension } from './browser';

/** What the toolbar shows. */
export interface Toolbar {
  text: string;
  title: string;
}

export interface Account {
  address: string;
  token: string;
  name?: string;
  website?: string;
}

/** DataLeft as its user has it: pages, toolbar, notifications. No message is forged. */
export class DataLeft {
  constructor(readonly extension: LaunchedExtension) {}

  get context(): BrowserContext {
    return this.extension.context;
  }

  async open(page: string): Promise<Page> {
    const opened = await this.context.newPage();
    await opened.setViewportSize(
      page.startsWith('popup') ? { width: 384, height: 588 } : { width: 1200, height: 900 },
    );
    await opened.goto(this.extension.urlOf(page));
    return opened;
  }

  async fillConnection(page: Page, account: Account): Promise<void> {
    await page.getByLabel(/^API address/).fill(account.address);
    await page.getByLabel(/^Token/).fill(account.token);
    if (account.name !== undefined) await page.getByLabel(/^Name/).fill(account.name);
    if (account.website !== undefined) {
      await page.getByLabel(/^Website/).fill(account.website);
    }
  }

  /** Adds a connection through the options page: fill in, test, save. */
  async connect(account: Account): Promise<void> {
    const { hostname, protocol } = new URL(account.address);
    await this.extension.grantHost(`${protocol}//${hostname}/*`);
    const page = await this.open('options.html#connections/new');
    await this.fillConnection(page, account);
    await page.getByRole('button', { name: 'Test' }).click();
    await page.getByText(/^Found: /).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('table').waitFor();
    await page.close();
  }

  async toolbar(): Promise<Toolbar> {
    const worker = await this.extension.worker();
    return worker.evaluate(async () => ({
      text: await chrome.action.getBadgeText({}),
      title: await chrome.action.getTitle({}),
    }));
  }

  /** Ids of the notifications that the system shows. */
  async notifications(): Promise<string[]> {
    const worker = await this.extension.worker();
    return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  }

  /** The popup's own way: the Refresh button, until it has come to rest. */
  async refresh(popup: Page): Promise<void> {
    const button = popup.getByRole('button', { name: /^(Refresh|Try again)$/ });
    await button.click();
    await popup.getByRole('button', { name: /^(Refresh|Try again)$/, disabled: false }).waitFor();
  }
}
