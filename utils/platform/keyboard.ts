import browser from 'webextension-polyfill';

/** A key of the user's choice was pressed; opening the popup is the browser's own. */
export function onKey(listener: (command: string) => void): void {
  browser.commands.onCommand.addListener((command) => listener(command));
}
