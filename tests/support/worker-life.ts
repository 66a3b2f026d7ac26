import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Worker } from '@playwright/test';

/** For a machine that has much else to do. */
const PATIENCE = 30_000;
/** ms for an answer that comes at once, or never. */
const ANSWERED = 5_000;

/**
 * Playwright's handle of the extension's worker. It outlives the worker: after a stop, calls hang
 * until something starts the worker again, and no event tells.
 * @param extensionId any extension's, unless told
 */
export const workerOf = (context: BrowserContext, extensionId = ''): Worker | undefined =>
  context
    .serviceWorkers()
    .find((worker) => worker.url().startsWith(`chrome-extension://${extensionId}`));

/** The same, as soon as there is one. */
export async function waitForWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isIts = (worker: Worker) => worker.url().includes(extensionId);
  // Listening before looking: it may come in between.
  const started = context.waitForEvent('serviceworker', { predicate: isIts, timeout: PATIENCE });
  const running = workerOf(context, extensionId);
  if (running === undefined) return started;
  started.catch(() => undefined);
  return running;
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser to ask.');
  return browser.newBrowserCDPSession();
}

async function runningTarget(session: CDPSession, extensionId: string) {
  const { targetInfos } = await session.send('Target.getTargets');
  const own = `chrome-extension://${extensionId}/`;
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(own));
}

async function waitUntilStarted(session: CDPSession, extensionId: string) {
  const deadline = Date.now() + PATIENCE;
  while ((await runningTarget(session, extensionId)) === undefined) {
    if (Date.now() > deadline) throw new Error('The worker did not start.');
    await sleep(20);
  }
}

/** An event that is being delivered at that very moment starts it again; then it is stopped again. */
export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await browserSession(context);
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const target = await runningTarget(session, extensionId);
    if (!target) break;
    if (Date.now() > deadline) throw new Error('The worker did not stop.');
    // One that ends by itself at that moment may leave the command without an answer; it is looked again.
    const closed = session.send('Target.closeTarget', { targetId: target.targetId });
    await Promise.race([closed.catch(() => undefined), sleep(ANSWERED)]);
    await sleep(50);
  }
  await session.detach();
}

/** Returns the worker running: without an event of the extension's, if it has to be started. */
export async function startWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const session = await browserSession(context);
  if (!(await runningTarget(session, extensionId))) {
    const page = await context.newPage();
    const pageSession = await context.newCDPSession(page);
    await pageSession.send('ServiceWorker.enable');
    const scopeURL = `chrome-extension://${extensionId}/`;
    await pageSession.send('ServiceWorker.startWorker', { scopeURL });
    await waitUntilStarted(session, extensionId);
    await page.close();
  }
  await session.detach();
  return waitForWorker(context, extensionId);
}
