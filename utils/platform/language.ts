import browser from 'webextension-polyfill';

/** The language of the browser's own interface, such as `zh-CN`. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();
