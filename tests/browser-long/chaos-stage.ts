import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { LaunchedExtension } from '../support/browser';
import { launchWithExtension } from '../support/browser';
import { killBrowser } from '../support/browser-life';
import { DataLeft } from '../support/dataleft';
import type { Provider } from '../support/provider';
import { mainData } from '../support/provider';

const LINE = 'line-jp';
const NAME = 'LEB';
const SETTINGS = { theme: 'dark', historyDays: 365 };

/** One browser with one profile over everything that happens to it, and what must hold meanwhile. */
export class ChaosStage {
  /** By how much the machine's clock is ahead, ms; time that passed, and jumps. */
  passed = 0;
  /** Every amount that the provider ever told of the line. */
  readonly #told = new Set<number>();
  #history = 0;

  private constructor(
    private extension: LaunchedExtension,
    private readonly profile: string,
    private readonly provider: Provider,
  ) {}

  static async open(provider: Provider, profile: string): Promise<ChaosStage> {
    const extension = await launchWithExtension({ userDataDir: profile });
    const stage = new ChaosStage(extension, profile, provider);
    await stage.noteTruth();
    await stage.#send({ do: 'save-settings', settings: SETTINGS });
    await stage.#connect(crypto.randomUUID());
    return stage;
  }

  #dataleft: DataLeft | null = null;
  get dataleft(): DataLeft {
    this.#dataleft ??= new DataLeft(this.extension);
    return this.#dataleft;
  }

  async noteTruth(): Promise<number> {
    const { remaining } = mainData(await this.provider.truth(), LINE);
    if (remaining === null) throw new Error('The sandbox counts every byte.');
    this.#told.add(remaining);
    return remaining;
  }

  /** An answer that never comes because the worker or the disk went away is part of it. */
  async #send(command: object): Promise<void> {
    const desk = await this.dataleft.hold(this.provider.url);
    const answer = desk
      .evaluate((asked) => chrome.runtime.sendMessage(asked), command)
      .catch(() => null);
    await Promise.race([answer, desk.waitForTimeout(40_000)]);
  }

  /** Also where it is there already, and only its token is missing. */
  #connect(connectionId: string): Promise<void> {
    const draft = {
      ...{ adapter: 'tmforum', name: NAME, address: this.provider.url, website: null },
      ...{ secret: 'sandbox-mei', line: null, lines: null, gigabyte: 'decimal', paceMinutes: 60 },
    };
    return this.#send({ do: 'save-connection', draft, connectionId });
  }

  /** The clock moves, as a worker sees it that starts from now on. */
  async setClock(ahead: number): Promise<void> {
    await this.extension.stopWorker();
    await this.dataleft.passTime(ahead);
  }

  async age(milliseconds: number): Promise<void> {
    this.passed += milliseconds;
    await this.provider.control('clock', { advanceSeconds: milliseconds / 1_000 });
    await this.setClock(this.passed);
  }

  ask = (): Promise<void> => this.#send({ do: 'refresh', connectionId: null });

  async stopWorkerSoon(milliseconds: number): Promise<void> {
    const asking = this.ask();
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await this.extension.stopWorker();
    await asking;
    await this.setClock(this.passed);
  }

  async restartBrowser(): Promise<void> {
    await killBrowser(this.extension);
    this.#dataleft = null;
    this.extension = await launchWithExtension({ userDataDir: this.profile });
    await this.setClock(this.passed);
  }

  async cutNetwork(cut: boolean): Promise<void> {
    await this.extension.context.setOffline(cut);
  }

  /** While anything may be wrong: nothing untrue, nothing doubled, nothing lost. */
  async expectUnharmed(): Promise<void> {
    const { dataleft } = this;
    const lines = await dataleft.stored('lines');
    const line = lines.find(({ reading }) => reading.lineId === LINE);
    const bucket = line?.reading.buckets.find(({ kind }) => kind === 'data');
    expect([...this.#told]).toContain(bucket?.remaining);
    const alerts = await dataleft.stored('alerts');
    const open = alerts.filter(({ state }) => state === 'open');
    const about = open.map(({ kind, level, lineKey }) => `${kind} ${level} ${lineKey}`);
    expect(new Set(about).size, about.join()).toBe(about.length);
    const [settings] = await dataleft.stored('settings');
    expect(settings).toMatchObject(SETTINGS);
    expect(await dataleft.stored('connections')).toMatchObject([{ name: NAME }]);
    const days = await dataleft.stored('days');
    expect(days.length).toBeGreaterThanOrEqual(this.#history);
    this.#history = days.length;
  }

  /**
   * A full disk may cost the browser its database, which is then empty: what it held is brought back
   * from the copy beside it, as its user would.
   * @returns whether that was needed
   */
  async bringBack(): Promise<boolean> {
    const { dataleft } = this;
    // By itself, before a look could make an empty one.
    await this.ask();
    if ((await dataleft.stored('connections')).length > 0) return false;
    const popup = await dataleft.open('popup.html');
    const page = this.extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Bring it back' }).click();
    const options = await page;
    await options.getByRole('button', { name: 'Look at it' }).first().click();
    await options.getByRole('button', { name: 'Merge now' }).click();
    await options.getByText('Merged.').waitFor();
    // What is newer than the copy is gone; a sign-in is in none.
    this.#history = 0;
    await popup.close();
    await options.close();
    const [restored] = await dataleft.stored('connections');
    expect(restored?.name).toBe(NAME);
    await this.#connect(restored?.id ?? '');
    return true;
  }

  /** When all is well again: what the provider says is shown, and everything due was told. */
  async expectMended(): Promise<void> {
    const { dataleft, provider } = this;
    await provider.recover();
    await this.setClock(this.passed);
    const truth = await this.noteTruth();
    await expect(async () => {
      await this.ask();
      const [connection] = await dataleft.stored('connections');
      expect(connection?.status.failure).toBeNull();
      const line = (await dataleft.stored('lines')).find(({ reading }) => reading.lineId === LINE);
      const bucket = line?.reading.buckets.find(({ kind }) => kind === 'data');
      expect(bucket?.remaining).toBe(truth);
      expect(await dataleft.stored('effects')).toEqual([]);
    }).toPass({ timeout: 90_000 });
    await this.expectUnharmed();
    const alerts = (await dataleft.stored('alerts')).filter(({ lineKey }) =>
      lineKey?.endsWith(LINE),
    );
    const open = alerts.filter(({ state }) => state === 'open').map(({ kind }) => kind);
    expect(open.includes('data-empty')).toBe(truth === 0);
    if (truth > 5_000_000_000) expect(open).not.toContain('data-low');
    expect(alerts.filter(({ state, shownAt }) => state === 'open' && shownAt === null)).toEqual([]);
  }

  close = async (): Promise<void> => {
    await this.extension.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  };
}
