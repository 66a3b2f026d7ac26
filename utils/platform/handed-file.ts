import browser from 'webextension-polyfill';

/**
 * The text of a file that a page of ours holds, by the address that the browser gave it there: so it is
 * handed over as large as it is, and never copied into a message.
 * @param most bytes
 * @returns null where it is longer
 */
export async function readHandedFile(url: string, most: number): Promise<string | null> {
  if (!url.startsWith(`blob:${browser.runtime.getURL('/')}`)) throw new Error('not ours');
  const file = await (await fetch(url)).blob();
  return file.size > most ? null : file.text();
}
