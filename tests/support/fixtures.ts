import type { RequestListener } from 'node:http';
import { test as base } from '@playwright/test';
import { type LaunchedExtension, type LaunchOptions, launchWithExtension } from './browser';
import { closeWelcome } from './close-welcome';
import { DataLeft } from './dataleft';
import { lastingNotices } from './lasting-notices';
import { type PlainServer, type Provider, startPlainServer, startProvider } from './provider';
import { SharedBrowser } from './shared-browser';

type Fixtures = {
  /** Set by `test.use({ launch: { locale: 'zh-CN' } })`; what the browser must be told takes one of its own. */
  launch: LaunchOptions;
  /** Leaves the page open that comes on installation: for tests of it. */
  welcomed: boolean;
  /** Notifications stay where the system shows them until they are withdrawn. */
  noticesLast: boolean;
  /** An installation of the test's own, of the built extension, and no page of it open. */
  extension: LaunchedExtension;
  dataleft: DataLeft;
  /** A sandbox of the test's own. */
  provider: Provider;
  /** A second one, which knows nothing of the first. */
  other: Provider;
  /** Starts a server that is no sandbox; it stops with the test. */
  serve: (answer: RequestListener) => Promise<PlainServer>;
};

export const test = base.extend<
  Fixtures,
  { /** Of one process, one test after the other. */ shared: SharedBrowser }
>({
  launch: [{}, { option: true }],
  welcomed: [false, { option: true }],
  noticesLast: [false, { option: true }],
  shared: [
    async ({ browserName: _ }, use) => {
      const shared = new SharedBrowser();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ launch, welcomed, noticesLast, shared }, use) => {
    const copy = noticesLast ? await lastingNotices() : null;
    const folder = copy?.folder ?? launch.extension;
    const { extension: _, ...ofBrowser } = launch;
    const extension = await (Object.keys(ofBrowser).length === 0
      ? shared.install(folder)
      : launchWithExtension(folder === undefined ? launch : { ...launch, extension: folder }));
    if (!welcomed) await closeWelcome(extension.context);
    await use(extension);
    await extension.close();
    await copy?.remove();
  },
  dataleft: async ({ extension }, use) => {
    await use(new DataLeft(extension));
  },
  provider: async ({ launch: _ }, use) => {
    const provider = await startProvider();
    await use(provider);
    await provider.stop();
  },
  other: async ({ launch: _ }, use) => {
    const other = await startProvider();
    await use(other);
    await other.stop();
  },
  serve: async ({ launch: _ }, use) => {
    const servers: PlainServer[] = [];
    await use(async (answer) => {
      const server = await startPlainServer(answer);
      servers.push(server);
      return server;
    });
    await Promise.all(servers.map(({ stop }) => stop()));
  },
});
