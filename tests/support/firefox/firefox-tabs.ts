import { setTimeout as sleep } from 'node:timers/promises';
import type { DrivenPage } from '../driven/driven';
import { type Marionette, MarionetteError } from './marionette';

const PATIENCE = 20_000;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The page that a script ran in is no more. */
const UNLOADED = 'unloaded';

type Returned<T> = { value: T } | { error: string };
type Element = { [ELEMENT]: string };

/** Not there yet, or covered, or just drawn anew: what a person would wait for, too. */
const PASSING = new Set([
  'no such element',
  'stale element reference',
  'element not interactable',
  'element click intercepted',
  'javascript error',
  UNLOADED,
]);

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = await look().catch((error: unknown) => {
      if (error instanceof MarionetteError && PASSING.has(error.code)) return null;
      throw error;
    });
    if (found !== null) return found;
    if (Date.now() > deadline) throw new Error(`${what} did not come.`);
    await sleep(50);
  }
}

/** Every tab of one Firefox. It has one that commands are about, so they are sent one tab at a time. */
export class FirefoxTabs {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly marionette: Marionette,
    /** The one that Firefox began with, and that no test closes. */
    private readonly first: string,
  ) {}

  /** With nobody else's commands in between. */
  alone<T>(work: (marionette: Marionette) => Promise<T>): Promise<T> {
    const done = this.#turn.then(() => work(this.marionette));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Alone, and about this tab: commands do not say which they mean. */
  in<T>(handle: string, work: (marionette: Marionette) => Promise<T>): Promise<T> {
    return this.alone(async (marionette) => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return work(marionette);
    });
  }

  handles(): Promise<string[]> {
    return this.alone((marionette) => marionette.send<string[]>('WebDriver:GetWindowHandles'));
  }

  async open(address: string): Promise<DrivenPage> {
    const { handle } = await this.in(this.first, (marionette) =>
      marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true }),
    );
    await this.in(handle, (marionette) => marionette.send('WebDriver:Navigate', { url: address }));
    const page = new FirefoxPage(handle, this);
    await until(address, async () => ((await page.url()) === address ? true : null));
    return page;
  }
}

class FirefoxPage implements DrivenPage {
  constructor(
    private readonly handle: string,
    private readonly tabs: FirefoxTabs,
  ) {}

  url(): Promise<string> {
    return until('an address', () => this.run<string>('return location.href'));
  }

  text(): Promise<string> {
    return until('a page', () => this.run<string>('return document.body.innerText'));
  }

  async press(name: RegExp): Promise<void> {
    await this.#withNamed('button, a[href], summary', name, (marionette, id) =>
      marionette.send('WebDriver:ElementClick', { id }),
    );
  }

  async type(name: RegExp, text: string): Promise<void> {
    await this.#withNamed('input, textarea', name, async (marionette, id) => {
      await marionette.send('WebDriver:ElementClear', { id });
      await marionette.send('WebDriver:ElementSendKeys', { id, text });
    });
  }

  async pressToOpen(name: RegExp): Promise<DrivenPage> {
    const before = new Set(await this.tabs.handles());
    await this.press(name);
    const handle = await until('a new tab', async () => {
      const opened = (await this.tabs.handles()).find((each) => !before.has(each));
      return opened ?? null;
    });
    const page = new FirefoxPage(handle, this.tabs);
    await until('its address', async () => ((await page.url()).startsWith('about:') ? null : true));
    return page;
  }

  run<T>(body: string, ...given: unknown[]): Promise<T> {
    const script = `const [then, ...given] = [...arguments].reverse(); given.reverse();
      Promise.resolve((async function () { ${body} })(...given)).then(
        (value) => then({ value }), (error) => then({ error: String(error) }));`;
    return this.tabs.in(this.handle, async (marionette) => {
      const { value: answer } = await marionette.send<{ value: Returned<T> | null }>(
        'WebDriver:ExecuteAsyncScript',
        { script, args: given },
      );
      if (answer === null) throw new MarionetteError('run', UNLOADED, 'The page went on.');
      if ('error' in answer) throw new Error(answer.error);
      return answer.value;
    });
  }

  async close(): Promise<void> {
    await this.tabs.in(this.handle, (marionette) => marionette.send('WebDriver:CloseWindow'));
  }

  async #withNamed(
    selector: string,
    name: RegExp,
    act: (marionette: Marionette, id: string) => Promise<unknown>,
  ): Promise<void> {
    await until(`${selector} “${name.source}”`, () =>
      this.tabs.in(this.handle, async (marionette) => {
        const elements = await marionette.send<Element[]>('WebDriver:FindElements', {
          using: 'css selector',
          value: selector,
        });
        for (const { [ELEMENT]: id } of elements) {
          const named = await marionette.send<{ value: string }>('WebDriver:GetComputedLabel', {
            id,
          });
          if (!name.test(named.value)) continue;
          const usable = await marionette.send<{ value: boolean }>('WebDriver:IsElementEnabled', {
            id,
          });
          if (!usable.value) return null;
          await act(marionette, id);
          return true;
        }
        return null;
      }),
    );
  }
}
