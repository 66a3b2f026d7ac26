import browser from 'webextension-polyfill';

/** One after the other: two at once would both find nothing registered. */
let queue: Promise<void> = Promise.resolve();

/** From now on this script runs in these pages, and in no others; in none without patterns. */
export function keepRegistered(
  id: string,
  file: string,
  patterns: readonly string[],
): Promise<void> {
  const step = () => register(id, file, patterns);
  queue = queue.then(step, step);
  return queue;
}

async function register(id: string, file: string, patterns: readonly string[]): Promise<void> {
  const matches = [...new Set(patterns)].sort();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known?.matches?.join(' ') === matches.join(' ')) return;
  if (known !== undefined) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, js: [file], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
