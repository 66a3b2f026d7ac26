import browser from 'webextension-polyfill';

/** Chromium hands over another policy while it runs; Firefox when it starts. */
export function onManaged(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}
