import browser from 'webextension-polyfill';

/*
 * What the browser carries to the user's other machines, where the user is signed in to it and lets it.
 * Not every browser has it, and in some it is there and refuses.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const area = (): typeof browser.storage.sync | undefined => browser.storage?.sync;

/** Everything that lies there, by name; null where there is no such storage, or it refuses. */
export async function readSynced(): Promise<Record<string, unknown> | null> {
  try {
    return (await area()?.get(null)) ?? null;
  } catch {
    // Why is told in words that differ from browser to browser.
    return null;
  }
}

/** @returns whether it was taken: the browser limits how much lies there, and how often it is written */
export async function writeSynced(
  items: Readonly<Record<string, unknown>>,
  stale: readonly string[],
): Promise<boolean> {
  try {
    await area()?.set(items);
    if (stale.length > 0) await area()?.remove([...stale]);
    return area() !== undefined;
  } catch {
    return false;
  }
}

/** Whatever any machine laid there. */
export async function clearSynced(): Promise<void> {
  try {
    await area()?.clear();
  } catch {
    // Where nothing can be taken away, nothing could be laid.
  }
}

/** Something else lies there now, from here or from elsewhere. */
export function onSynced(listener: () => void): void {
  area()?.onChanged?.addListener(listener);
}
