import browser from 'webextension-polyfill';

/** The text of a file that the extension brings along. */
export async function readOwnFile(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/${path}`));
  return response.text();
}
