import browser from 'webextension-polyfill';

/** The operating system, as the browser names it: `mac`, `win`, `linux`, `cros`, `android` … */
export const systemName = async (): Promise<string> => (await browser.runtime.getPlatformInfo()).os;

/**
 * Does this browser carry what lies in `storage.sync` to other machines? Firefox for Android has the
 * storage, and leaves it where it is; nothing else tells.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/sync#browser_compatibility
 */
export const carriesSynced = async (): Promise<boolean> => (await systemName()) !== 'android';

/** Of this extension, as its manifest says. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Name and number of the browser, as in `Firefox/132.0`, and nothing more of it. */
export const browserVersion = (): string =>
  /(?:Firefox|Edg|OPR)\/[\d.]+/.exec(navigator.userAgent)?.[0] ??
  /Chrome\/[\d.]+/.exec(navigator.userAgent)?.[0] ??
  '';

/** Bytes that the browser thinks are taken here; null where it does not tell. */
export async function roomTaken(): Promise<number | null> {
  const { usage = null } = (await navigator.storage?.estimate?.()) ?? {};
  return usage;
}
