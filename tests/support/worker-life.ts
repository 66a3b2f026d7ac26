import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Worker } from '@playwright/test';

/** For a machine that has much else to do. */
const PATIENCE = 30_000;

/**
 * Playwright's handle of the extension's worker. It outlives the worker: after a stop, calls hang
 * until something starts the worker again, and no event tells.
 */
export const workerOf = (context: BrowserContext): Worker | undefined =>
  context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser to ask.');
  return browser.newBrowserCDPSession();
}

async function runningTarget(session: CDPSession) {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
}

async function waitUntil(running: boolean, session: CDPSession) {
  const deadline = Date.now() + PATIENCE;
  while (Boolean(await runningTarget(session)) !== running) {
    if (Date.now() > deadline) throw new Error(`The worker did not ${running ? 'start' : 'stop'}.`);
    await sleep(20);
  }
}

/** An event that is being delivered at that very moment starts it again; then it is stopped again. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const session = await browserSession(context);
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const target = await runningTarget(session);
    if (!target) break;
    if (Date.now() > deadline) throw new Error('The worker did not stop.');
    await session.send('Target.closeTarget', { targetId: target.targetId });
    await sleep(50);
  }
  await session.detach();
}

/** Returns the worker running: without an event of the extension's, if it has to be started. */
export async function startWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const session = await browserSession(context);
  if (!(await runningTarget(session))) {
    const page = await context.newPage();
    const pageSession = await context.newCDPSession(page);
    await pageSession.send('ServiceWorker.enable');
    const scopeURL = `chrome-extension://${extensionId}/`;
    await pageSession.send('ServiceWorker.startWorker', { scopeURL });
    await waitUntil(true, session);
    await page.close();
  }
  await session.detach();
  return workerOf(context) ?? context.waitForEvent('serviceworker', { timeout: PATIENCE });
}
