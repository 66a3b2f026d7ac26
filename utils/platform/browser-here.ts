import type { Browser } from 'webextension-polyfill';

declare const browser: Browser | undefined;
declare const chrome: Browser;

/**
 * The browser's own interface, for who only asks: every browser that DataLeft runs in answers with
 * promises. Who answers others takes the polyfill, and whoever opens the popup need not load it.
 */
export const here: Browser = typeof browser === 'undefined' ? chrome : browser;
