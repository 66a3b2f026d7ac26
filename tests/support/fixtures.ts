import { test as base } from '@playwright/test';
import { type LaunchedExtension, type LaunchOptions, launchWithExtension } from './browser';
import { DataLeft } from './dataleft';
import { type Provider, startProvider } from './provider';

type Fixtures = {
  /** Set by `test.use({ launch: { locale: 'zh-CN' } })`. */
  launch: LaunchOptions;
  /** A browser of the test's own, with the built extension in it. */
  extension: LaunchedExtension;
  dataleft: DataLeft;
  /** A sandbox of the test's own. */
  provider: Provider;
};

export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  extension: async ({ launch }, use) => {
    const extension = await launchWithExtension(launch);
    await use(extension);
    await extension.close();
  },
  dataleft: async ({ extension }, use) => {
    await use(new DataLeft(extension));
  },
  provider: async ({ launch: _ }, use) => {
    const provider = await startProvider();
    await use(provider);
    await provider.stop();
  },
});
