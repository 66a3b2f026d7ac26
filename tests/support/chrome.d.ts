type Browser = typeof import('wxt/browser').browser;

/** For functions that `evaluate` runs inside the extension. */
declare const chrome: Omit<Browser, 'i18n'> & {
  // WXT narrows this to messages known when it generates types, which is not before the build.
  i18n: { getMessage(name: string): string; getUILanguage(): string };
};
