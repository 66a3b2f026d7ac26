import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { StoreNames, StoreValue } from 'idb';
import { DEFAULT_PACE_MINUTES } from '../../utils/domain/schedule';
import type { Schema } from '../../utils/store/schema';
import type { LaunchedExtension } from './browser';

/** What the toolbar shows. */
export interface Toolbar {
  text: string;
  title: string;
  /** The badge's ground, as in `#3A3A38`. */
  ground: string;
}

/** What a notification says. */
export interface Notice {
  id: string;
  title: string;
  message: string;
  buttons?: { title: string }[];
}

type Stores = StoreNames<Schema>;

export interface Account {
  address: string;
  token: string;
  name?: string;
  website?: string;
}

/** A match pattern has no port: this covers every port of the host. */
const patternOf = (address: string): string => {
  const { hostname, protocol } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

const REFRESH = /^(Refresh|Try again|刷新|重试)$/;

/** DataLeft as its user has it: pages, toolbar, notifications; messages go the way that its pages send them. */
export class DataLeft {
  /** A page of the extension's that runs none of its code. */
  #desk: Page | null = null;

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

  /** The user will say yes when the browser asks for this address. */
  async allow(address: string): Promise<void> {
    await this.extension.grantHost(patternOf(address));
  }

  /** The user has said yes to this address. @returns the desk */
  async hold(address: string): Promise<Page> {
    const origins = [patternOf(address)];
    const isHeld =
      this.#isDeskOpen() &&
      (await (
        await this.#atDesk()
      ).evaluate((asked) => chrome.permissions.contains({ origins: asked }), origins));
    if (!isHeld) {
      const before = this.#desk;
      this.#desk = await this.extension.holdHost(patternOf(address));
      await before?.close();
    }
    return this.#atDesk();
  }

  /** Adds a connection through the options page: fill in, test, save. */
  async connectByHand(account: Account): Promise<void> {
    await this.allow(account.address);
    const page = await this.open('options.html#connections/new');
    await this.fillConnection(page, account);
    await page.getByRole('button', { name: 'Test' }).click();
    await page.getByText(/^Found: /).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    // The form closes when the first reading is in.
    await page.getByRole('form').waitFor({ state: 'hidden' });
    await page.close();
  }

  /** Adds a connection as the options page would: the same command, over the same way to the worker. */
  async connect({ address, token, name = '', website }: Account): Promise<void> {
    const draft = {
      adapter: 'tmforum',
      name,
      address,
      website: website ?? null,
      secret: token,
      line: null,
      lines: null,
      gigabyte: 'decimal',
      paceMinutes: DEFAULT_PACE_MINUTES,
    };
    const command = { do: 'save-connection', draft, connectionId: crypto.randomUUID() };
    const page = await this.hold(address);
    const reply = await page.evaluate((asked) => chrome.runtime.sendMessage(asked), command);
    if (reply?.ok !== true) throw new Error(`Not connected: ${JSON.stringify(reply)}`);
  }

  /** Chooses a language in the settings. */
  async speak(language: 'en' | 'zh-CN'): Promise<void> {
    const page = await this.open('options.html#language');
    await page.getByRole('combobox').selectOption(language);
    await page.locator(`html[lang^="${language}"]`).waitFor();
    await page.close();
  }

  async toolbar(): Promise<Toolbar> {
    const worker = await this.extension.worker();
    return worker.evaluate(async () => ({
      text: await chrome.action.getBadgeText({}),
      title: await chrome.action.getTitle({}),
      ground: `#${(await chrome.action.getBadgeBackgroundColor({}))
        .slice(0, 3)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase()}`,
    }));
  }

  /** Ids of the notifications that the system shows. */
  async notifications(): Promise<string[]> {
    const worker = await this.extension.worker();
    return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  }

  /**
   * Notes every notification that is asked for from now on, until the worker is stopped. The
   * system's own list forgets them after some seconds.
   */
  async noteNotices(): Promise<void> {
    const worker = await this.extension.worker();
    await worker.evaluate(() => {
      const { notifications } = chrome;
      const noted: Notice[] = [];
      Object.assign(globalThis, { noted });
      const create = notifications.create.bind(notifications) as (...given: unknown[]) => unknown;
      Object.assign(notifications, {
        create: (id: string, notice: Omit<Notice, 'id'>, ...more: unknown[]) => {
          noted.push({ ...notice, id });
          return create(id, notice, ...more);
        },
      });
    });
  }

  /** Those noted, in the order in which they were shown. */
  async noted(): Promise<Notice[]> {
    const worker = await this.extension.worker();
    return worker.evaluate(() => (globalThis as unknown as { noted: Notice[] }).noted);
  }

  /** As the system tells it when a button of a notification is pressed, or the whole of it. */
  async pressNotice(id: string, button: number | null): Promise<void> {
    const worker = await this.extension.worker();
    await worker.evaluate(
      ([notice, index]) => {
        const { onButtonClicked, onClicked } = chrome.notifications as unknown as Record<
          'onButtonClicked' | 'onClicked',
          { dispatch: (...given: unknown[]) => void }
        >;
        if (index === null) onClicked.dispatch(notice);
        else onButtonClicked.dispatch(notice, index);
      },
      [id, button] as const,
    );
  }

  /** Moves the machine's clock on, as the worker sees it, until the worker is stopped. */
  async passTime(milliseconds: number): Promise<void> {
    const worker = await this.extension.worker();
    await worker.evaluate((passed) => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + passed;
    }, milliseconds);
  }

  /**
   * The popup's own way: the Refresh button, until it has come to rest. From the click on it is out of
   * use until all that follows from the reading is done.
   */
  async refresh(page: Page): Promise<void> {
    const button = page.getByRole('button', { name: REFRESH, disabled: false });
    // A page behind another is slow to click on.
    await page.bringToFront();
    await this.anew(async () => {
      await button.click();
      await button.waitFor();
    });
  }

  /**
   * Has everything that is asked for be read from now on. A reading that is under way would be joined,
   * and may have been answered before the test's last deed: then it is asked for once more.
   */
  async anew(ask: () => Promise<void>): Promise<void> {
    let asked: number;
    do {
      asked = Date.now();
      await ask();
    } while (await this.#hasJoined(asked));
  }

  /** Was a reading that is over by now under way at that moment? */
  async #hasJoined(asked: number): Promise<boolean> {
    return (await this.stored('connections')).some(({ status }) => {
      const { at = 0, took = null } = status.attempts?.at(-1) ?? {};
      return took !== null && at >= asked && at - took < asked;
    });
  }

  /**
   * Opens a line of a popup, wherever it stands. Which one is open by itself may change with every
   * reading; from here on it is this one.
   */
  async openLine(popup: Page, name: string): Promise<void> {
    await popup.bringToFront();
    const opened = this.card(popup).getByRole('heading', { level: 2, name, exact: true });
    const row = popup.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) });
    await expect(async () => {
      if (!(await opened.isVisible())) await row.click({ timeout: 2_000 });
      await expect(opened).toBeVisible({ timeout: 2_000 });
    }).toPass();
  }

  /** The popup, with everything read anew. */
  async openRefreshed(): Promise<Page> {
    const popup = await this.open('popup.html');
    await this.refresh(popup);
    return popup;
  }

  /** The sheet before a checkout. */
  sheet(page: Page): Locator {
    return page.getByRole('dialog', { name: /^(Check before you pay|付款前核对)$/ });
  }

  /** From Renew over the sheet to the checkout. */
  async renew(page: Page): Promise<Page> {
    await page
      .getByRole('button', { name: /^(Renew|续费)/ })
      .first()
      .click();
    return this.openCheckout(page);
  }

  /** The sheet's own button. */
  async openCheckout(page: Page): Promise<Page> {
    const checkout = this.context.waitForEvent('page');
    await this.sheet(page)
      .getByRole('button', { name: /^(Open checkout|打开付款页)$/ })
      .click();
    return checkout;
  }

  /** Renew in a popup, and the payment in the shop: `succeed`, `fail` or `pending`. */
  async pay(popup: Page, outcome: string): Promise<void> {
    const shop = await this.renew(popup);
    await shop.getByRole('combobox').selectOption(outcome);
    await shop.getByRole('button', { name: /^Pay/ }).click();
    await shop.locator('[data-order]').waitFor();
    await shop.close();
  }

  /** The open line of a popup: what stands on its card. */
  card(popup: Page): Locator {
    return popup.locator('main > section');
  }

  /** The alerts that a popup lists. */
  listed(popup: Page): Locator {
    return popup.getByRole('list', { name: /^(Alerts|提醒)$/ }).getByRole('listitem');
  }

  /** Everything in one store of the database, read without the help of DataLeft's own code. */
  async stored<Name extends Stores>(name: Name): Promise<StoreValue<Schema, Name>[]> {
    const page = await this.#anyPage();
    return page.evaluate(
      (store) =>
        new Promise<StoreValue<Schema, Name>[]>((resolve, reject) => {
          const opening = indexedDB.open('dataleft');
          opening.onerror = () => reject(opening.error);
          opening.onupgradeneeded = () => {
            opening.transaction?.abort();
            reject(new Error('there is no database'));
          };
          opening.onsuccess = () => {
            const reading = opening.result.transaction(store).objectStore(store).getAll();
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result);
            };
          };
        }),
      name,
    );
  }

  /** Closed by the test, or with all pages of an extension that is switched off. */
  #isDeskOpen(): boolean {
    return (
      this.#desk?.isClosed() === false && this.#desk.url().startsWith(this.extension.urlOf(''))
    );
  }

  /** Any page of the extension's has its database; only without one, one is opened, and comes in front. */
  async #anyPage(): Promise<Page> {
    const address = this.extension.urlOf('');
    const open = this.context.pages().find((page) => page.url().startsWith(address));
    return this.#isDeskOpen() || open === undefined ? this.#atDesk() : open;
  }

  /** Stays open behind the others: it has the extension's database and its way to the worker. */
  async #atDesk(): Promise<Page> {
    if (this.#desk === null || !this.#isDeskOpen()) {
      this.#desk = await this.context.newPage();
      await this.#desk.goto(this.extension.urlOf('manifest.json'));
    }
    return this.#desk;
  }

  /** Every alert there ever was, oldest first: `data-low 20 open`, `signed-out open`. */
  async alerts(): Promise<string[]> {
    const alerts = await this.stored('alerts');
    return alerts
      .sort((a, b) => a.raisedAt - b.raisedAt)
      .map(({ kind, level, state }) => [kind, level, state].filter((it) => it !== null).join(' '));
  }
}
