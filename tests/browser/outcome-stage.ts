import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { lineHash } from '../../utils/view/dashboard/dashboard-route';
import { helpHash } from '../../utils/view/help-route';
import type { HelpTopic } from '../../utils/view/shapes';
import type { DataLeft } from '../support/dataleft';
import type { Provider } from '../support/provider';

/** Alerts that speak of a purchase; others may come and go as time passes. */
const ABOUT_BUYING = /^(?:renewal-|payment-|paid-)/;

/** What the table of spending says of each watched line: `Korea eSIM 1 $19.90`. */
export async function spentBy(rows: Locator): Promise<string[]> {
  const cells = (await rows.allInnerTexts()).map((row) => row.split('\t').slice(0, 3).join(' '));
  // Bills from before belong to no line; the first and the last row are head and sum.
  return cells.slice(1, -1).filter((row) => !row.startsWith('Not said'));
}

/** Many lines of one provider, each with an attempt of its own that goes its own way. */
export class OutcomeStage {
  private constructor(
    readonly dataleft: DataLeft,
    readonly provider: Provider,
    /** Stay open: what is asked later is seen there, as by a user who looks on. */
    readonly popup: Page,
    readonly dashboard: Page,
  ) {}

  /** With a connection for each of these tokens, all of them read. */
  static async open(
    dataleft: DataLeft,
    provider: Provider,
    tokens: readonly string[],
  ): Promise<OutcomeStage> {
    for (const token of tokens) {
      await dataleft.connect({ address: provider.url, token, name: `LEB ${token.slice(8)}` });
    }
    const popup = await dataleft.open('popup.html');
    const dashboard = await dataleft.open('dashboard.html');
    return new OutcomeStage(dataleft, provider, popup, dashboard);
  }

  /** The key of a line by the provider's id of it. */
  async keyOf(lineId: string): Promise<string> {
    const lines = await this.dataleft.stored('lines');
    const line = lines.find(({ reading }) => reading.lineId === lineId);
    if (line === undefined) throw new Error(`${lineId} is not watched.`);
    return line.key;
  }

  /** Opens a checkout with the command that the sheet before it sends. */
  async checkout(lineId: string, planId: string): Promise<Page> {
    const command = { do: 'open-checkout', lineKey: await this.keyOf(lineId), planId };
    const shop = this.dataleft.context.waitForEvent('page');
    await this.#send(command);
    return shop;
  }

  async #send(command: Record<string, unknown>): Promise<void> {
    const reply = await this.dashboard.evaluate(
      (sent) => chrome.runtime.sendMessage(sent),
      command,
    );
    if (reply?.ok !== true) throw new Error(`${command.do}: ${JSON.stringify(reply)}`);
  }

  /** Pays in an open checkout. @returns the number of the order */
  async payIn(shop: Page, outcome: 'succeed' | 'fail' | 'pending'): Promise<string> {
    await shop.getByRole('combobox').selectOption(outcome);
    await shop.getByRole('button', { name: /^Pay/ }).click();
    const order = await shop.locator('[data-order]').getAttribute('data-order');
    if (order === null) throw new Error('The shop names no order.');
    return order;
  }

  /** Opens a checkout, pays there and closes it. @returns the number of the order */
  async pay(
    lineId: string,
    planId: string,
    outcome: 'succeed' | 'fail' | 'pending',
  ): Promise<string> {
    const shop = await this.checkout(lineId, planId);
    const order = await this.payIn(shop, outcome);
    await shop.close();
    return order;
  }

  /** Bought at the provider's, on another device. @returns the number of the order */
  async orderAway(line: string, offering: string): Promise<string> {
    await this.provider.control('orders', { line, offering, outcome: 'complete' });
    return (await this.provider.truth()).orders.at(-1)?.id ?? '';
  }

  /** The provider's own pack, as a file that the user was given. */
  async importPack(): Promise<void> {
    const text = await (await fetch(`${this.provider.url}/sandbox/pack`)).text();
    await this.#send({ do: 'import-pack', text });
  }

  decide(order: string, outcome: 'complete' | 'fail'): Promise<void> {
    return this.provider.control(`orders/${order}`, { outcome });
  }

  pass(advanceSeconds: number): Promise<void> {
    return this.provider.control('clock', { advanceSeconds });
  }

  /** Every provider is asked now; over when all of them have answered, or have not. */
  async ask(): Promise<void> {
    await this.dataleft.anew(() => this.#send({ do: 'refresh', connectionId: null }));
  }

  /** The states of a line's attempts, oldest first. */
  async statesOf(lineId: string): Promise<string[]> {
    const key = await this.keyOf(lineId);
    const renewals = await this.dataleft.stored('renewals');
    return renewals
      .filter(({ lineKey }) => lineKey === key)
      .sort((a, b) => a.openedAt - b.openedAt)
      .map(({ state }) => state);
  }

  /** Every alert there ever was of a line, about buying unless told, by name: `paid-twice open`. */
  async alertsOf(lineId: string, about = ABOUT_BUYING): Promise<string[]> {
    const key = await this.keyOf(lineId);
    const alerts = await this.dataleft.stored('alerts');
    return alerts
      .filter(({ lineKey, kind }) => lineKey === key && about.test(kind))
      .map(({ kind, state }) => `${kind} ${state}`)
      .sort();
  }

  /** The same words in the popup and on the dashboard: what the card says of an attempt. */
  async bothSay(lineId: string, ...words: (string | RegExp)[]): Promise<void> {
    const key = await this.keyOf(lineId);
    const lines = await this.dataleft.stored('lines');
    const name = lines.find((line) => line.key === key)?.reading.name ?? '';
    const card = this.dataleft.card(this.popup);
    const goes = this.dashboard.evaluate((hash) => {
      location.hash = hash;
    }, lineHash(key));
    await Promise.all([this.dataleft.openLine(this.popup, name), goes]);
    const says = async (place: Locator, called: string) => {
      for (const said of words) await expect(place, called).toContainText(said);
    };
    const main = this.dashboard.getByRole('main');
    await Promise.all([says(card, 'the popup'), says(main, 'the dashboard')]);
  }

  /** The help of a line, opened on what is the matter. */
  async help(lineId: string, topic: HelpTopic): Promise<Page> {
    const lineKey = await this.keyOf(lineId);
    return this.dataleft.open(`popup.html#${helpHash({ lineKey, topic })}`);
  }

  /** The rows of the receipts, and those of what was spent by line. */
  async receipts(): Promise<{ rows: Locator; spent: Locator }> {
    await this.dashboard.evaluate(() => {
      location.hash = 'receipts';
    });
    await this.dashboard.getByRole('radio', { name: 'Line' }).check({ force: true });
    const table = (name: string) => this.dashboard.getByRole('table', { name }).getByRole('row');
    return { rows: table('Renewals and receipts'), spent: table('Spent') };
  }
}
