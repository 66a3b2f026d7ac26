import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import { POPUP, WORDS_POPUP } from '../../utils/view/first-address';
import type { LaunchedExtension } from './browser';

const PATIENCE = 45_000;

/** Waits until `look` finds something. */
async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`The popup: ${what} did not come.`);
    await sleep(50);
  }
}

/** A session with a target that Playwright itself does not see, by the protocol's messages. */
class TargetSession {
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  /** Resolves when the target is gone: nothing that it was asked is answered any more. */
  private readonly gone: Promise<undefined>;

  constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const answer: Answer = JSON.parse(message);
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
    this.gone = new Promise((resolve) => {
      browser.on('Target.detachedFromTarget', ({ sessionId: from }) => {
        if (from === sessionId) resolve(undefined);
      });
    });
  }

  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.last;
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    const answer = await Promise.race([answered, this.gone]);
    this.waiting.delete(id);
    if (answer === undefined) throw new Error(`${method}: the popup has closed.`);
    const { result, error } = answer;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }
}

/** Where a button is, and how large the popup is that it stands in. */
interface Point {
  x: number;
  y: number;
  page: string;
}

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/**
 * The popup as the toolbar opens it, over the tab that is in front. Playwright does not see it, so it
 * is driven by the debugging protocol, with real key strokes and clicks.
 */
export class RealPopup {
  private constructor(private readonly session: TargetSession) {}

  /** Presses the toolbar's button, as far as a test can. */
  static async open(extension: LaunchedExtension): Promise<RealPopup> {
    const worker = await extension.worker();
    await worker.evaluate(() => chrome.action.openPopup());
    return RealPopup.attach(extension);
  }

  /** The popup that is open, or will be in a moment. */
  static async attach(extension: LaunchedExtension): Promise<RealPopup> {
    const browser = await extension.context.browser()?.newBrowserCDPSession();
    if (browser === undefined) throw new Error('The context has no browser to ask.');
    const targetId = await until('its target', async () => {
      const { targetInfos } = await browser.send('Target.getTargets');
      const own = [POPUP, WORDS_POPUP].map((page) => extension.urlOf(page));
      return targetInfos.find(({ url, attached }) => {
        const [page = ''] = url.split(/[?#]/);
        return own.includes(page) && !attached;
      })?.targetId;
    });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId });
    const popup = new RealPopup(new TargetSession(browser, sessionId));
    // Attached to early, it has no document yet.
    await until('its page', () =>
      popup.evaluate<true | undefined>('document.body ? true : undefined'),
    );
    return popup;
  }

  /** How many popups are open now. */
  static async count(extension: LaunchedExtension): Promise<number> {
    const worker = await extension.worker();
    return worker.evaluate(async () => {
      const open = await chrome.runtime.getContexts({ contextTypes: ['POPUP'] });
      return open.length;
    });
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result?: { value: T }; exceptionDetails?: { text: string } };
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result?.value as T;
  }

  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText.replaceAll("\\u00a0", " ")');
  }

  /** Waits for words. */
  async says(words: string): Promise<void> {
    let said = '';
    const look = async () => {
      said = await this.text();
      return said.includes(words) ? true : undefined;
    };
    await until(`“${words}”`, look).catch((late: Error) => {
      throw new Error(`${late.message} It says “${said}”.`);
    });
  }

  /** The rows of the panel: number, label and value, as they are seen. */
  rows(): Promise<string[]> {
    return this.evaluate<string[]>(`[...document.querySelectorAll('.watch-row')].map((row) =>
      ['number', 'label', 'value']
        .map((part) => row.querySelector('.watch-row__' + part).textContent)
        .join(' ').replaceAll('\\u00a0', ' ').trim())`);
  }

  /**
   * Clicks, as a person does, the button whose name is or begins with this, as soon as it has come to
   * rest: a click lands where it was. Had it moved on all the same, once more. The popup may close on it.
   */
  async press(name: string): Promise<void> {
    let before = '';
    await until(`a click on “${name}”`, async () => {
      const point = await this.middleOf(name);
      const isAtRest = JSON.stringify(point) === before;
      before = JSON.stringify(point) ?? '';
      return point !== undefined && isAtRest && (await this.click(point)) ? true : undefined;
    });
  }

  /** @returns whether it came where it was meant to */
  private async click({ x, y }: Point): Promise<boolean> {
    try {
      for (const type of ['mousePressed', 'mouseReleased']) {
        const event = { x, y, type, button: 'left', clickCount: 1 };
        await this.session.send('Input.dispatchMouseEvent', event);
      }
      return await this.evaluate<boolean>('globalThis.landed');
    } catch {
      // It has closed on it.
      return true;
    }
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.session.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(data), 'base64');
  }

  private async middleOf(name: string): Promise<Point | undefined> {
    const found = await this.evaluate<Point | null>(`(() => {
      const nameOf = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim();
      const all = [...document.querySelectorAll('button, label')].filter((it) => !it.disabled);
      const wanted = ${JSON.stringify(name)};
      const named = all.find((it) => nameOf(it) === wanted) ?? all.find((it) => nameOf(it).startsWith(wanted));
      if (named === undefined) return null;
      named.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = named.getBoundingClientRect();
      globalThis.landed = false;
      const land = () => { globalThis.landed = true; };
      named.addEventListener('click', land, { capture: true, once: true });
      const page = [innerWidth, innerHeight, document.body.scrollHeight].join();
      return { x: left + width / 2, y: top + height / 2, page };
    })()`);
    return found ?? undefined;
  }
}
