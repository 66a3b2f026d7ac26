import { test as base } from '@playwright/test';
import { type LaunchedExtension, type LaunchOptions, launchWithExtension } from './browser';

type Fixtures = {
  /** Set by `test.use({ launch: { locale: 'zh-CN' } })`. */
  launch: LaunchOptions;
  /** A browser of the test's own, with the built extension in it. */
  extension: LaunchedExtension;
};

export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  extension: async ({ launch }, use) => {
    const extension = await launchWithExtension(launch);
    await use(extension);
    await extension.close();
  },
});
