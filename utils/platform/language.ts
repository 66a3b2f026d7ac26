import { here } from './browser-here';

/** The language of the browser's own interface, such as `zh-CN`. */
export const browserLanguage = (): string => here.i18n.getUILanguage();
