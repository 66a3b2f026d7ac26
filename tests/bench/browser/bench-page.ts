import type { Devtools } from './devtools-pipe';

interface Evaluated<T> {
  result?: { value: T };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** A page or, only where nothing is timed, a worker. */
export class BenchPage {
  private constructor(
    private readonly devtools: Devtools,
    readonly targetId: string,
    private readonly sessionId: string,
  ) {}

  static async attach(devtools: Devtools, targetId: string): Promise<BenchPage> {
    const { sessionId } = await devtools.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return new BenchPage(devtools, targetId, String(sessionId));
  }

  /** @param first runs in every document before anything else in it does */
  static async open(devtools: Devtools, url: string, first?: string): Promise<BenchPage> {
    const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
    const page = await BenchPage.attach(devtools, String(targetId));
    if (first !== undefined) {
      await page.send('Page.enable');
      await page.send('Page.addScriptToEvaluateOnNewDocument', { source: first });
    }
    await page.send('Page.navigate', { url });
    return page;
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    return this.devtools.send(method, params, this.sessionId);
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as Evaluated<T>;
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result?.value as T;
  }

  /** Calls a function of the scripts in `in-page` by its name. */
  call<T>(name: string, ...given: unknown[]): Promise<T> {
    return this.evaluate<T>(`${name}(${given.map((each) => JSON.stringify(each)).join(', ')})`);
  }

  async detach(): Promise<void> {
    await this.devtools.send('Target.detachFromTarget', { sessionId: this.sessionId });
  }

  async close(): Promise<void> {
    await this.devtools.send('Target.closeTarget', { targetId: this.targetId });
  }
}
