import browser from 'webextension-polyfill';

/** Below the thirty seconds after which Chromium stops a worker that calls nothing of its own. */
const PULSE = 20_000;

/** Keeps the worker alive while it waits for a slow provider, and not a moment longer. */
export async function keepAwake<T>(work: Promise<T>): Promise<T> {
  const pulse = setInterval(() => void browser.runtime.getPlatformInfo(), PULSE);
  try {
    return await work;
  } finally {
    clearInterval(pulse);
  }
}
