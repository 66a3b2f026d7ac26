import browser from 'webextension-polyfill';

/**
 * What outlives a worker and not the browser: in memory, on no disk, and out of reach for scripts in
 * web pages. https://developer.chrome.com/docs/extensions/reference/api/storage#property-session
 */
export async function recall(name: string): Promise<unknown> {
  return (await browser.storage.session.get(name))[name];
}

export const remember = (name: string, value: string | number): Promise<void> =>
  browser.storage.session.set({ [name]: value });

export const forget = (name: string): Promise<void> => browser.storage.session.remove(name);
