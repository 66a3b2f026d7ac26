import browser from 'webextension-polyfill';

/** Absent in Firefox for Android: there are no keys. */
const api = (): typeof browser.commands | undefined => browser.commands;

/** A key of the user's choice was pressed; opening the popup is the browser's own. */
export function onKey(listener: (command: string) => void): void {
  api()?.onCommand.addListener((command) => listener(command));
}
