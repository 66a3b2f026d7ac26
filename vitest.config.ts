import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [WxtVitest()],
  resolve: {
    // The real polyfill throws outside an extension; the plugin replaces only `wxt/browser`.
    alias: { 'webextension-polyfill': inProject('tests/support/webextension-polyfill.ts') },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['fake-indexeddb/auto'],
    // A test that prints a time prints the same one everywhere.
    env: { TZ: 'UTC' },
  },
});
