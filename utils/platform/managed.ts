import browser from 'webextension-polyfill';

/**
 * What the browser was given for us by whoever manages it; empty where nobody does.
 * https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox refuses where it finds no policy: https://bugzilla.mozilla.org/show_bug.cgi?id=1868153
    // On Android it has no such storage at all.
    return {};
  }
}
