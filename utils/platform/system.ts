import browser from 'webextension-polyfill';

/** The operating system, as the browser names it: `mac`, `win`, `linux`, `cros`, `android` … */
export const systemName = async (): Promise<string> => (await browser.runtime.getPlatformInfo()).os;
