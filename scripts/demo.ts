// `npm start` with a display: the sandbox, and a browser with DataLeft connected to it, until either
// is closed. Data is used up by itself, as on a real line.

import { type RunningSandbox, startSandbox } from '../sandbox/start';
import { launchWithExtension } from '../tests/support/browser';
import { connectSandbox } from './demo/connect-sandbox';
import { whatToTry } from './demo/what-to-try';

/** The same every time, so that commands can be repeated; any free one where it is taken. */
const PORT = 8765;

const openSandbox = (): Promise<RunningSandbox> =>
  startSandbox({ port: PORT, flow: true, quiet: true }).catch(() =>
    startSandbox({ flow: true, quiet: true }),
  );

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A browser that Ctrl-C does not end by itself: Playwright would leave before its profile is deleted. */
async function launch() {
  const before = SIGNALS.map((signal) => process.listeners(signal));
  const extension = await launchWithExtension({ headless: false });
  SIGNALS.forEach((signal, at) => {
    const added = process.listeners(signal).filter((listener) => !before[at]?.includes(listener));
    for (const listener of added) process.off(signal, listener);
  });
  return extension;
}

async function demo(): Promise<void> {
  const sandbox = await openSandbox();
  const extension = await launch();
  const { context } = extension;
  const ended = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
  try {
    await connectSandbox(extension, sandbox.url);
    const isWelcome = (address: string) => address.endsWith('welcome.html');
    const welcome = context.pages().find((page) => isWelcome(page.url()));
    await welcome?.bringToFront();
    const blank = context.pages().filter((page) => page.url() === 'about:blank');
    await Promise.all(blank.map((page) => page.close()));
    console.log(whatToTry(sandbox.url));
    await ended;
  } finally {
    await extension.close();
    await sandbox.stop();
  }
}

await demo();
