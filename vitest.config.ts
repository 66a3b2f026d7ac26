import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// A test that prints a time prints the same one everywhere; threads have the zone of their process.
process.env.TZ = 'UTC';

/** ms; a slow machine is no failure, so this ends only what hangs. */
const PATIENCE = 60_000;

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Folders whose tests neither mock a module nor touch a global. */
const PURE = 'domain|packs|providers|reader|view';

/** The one among them that does. */
const MOCKS = 'tests/unit/reader/page/thin-out.test.ts';

export default defineConfig({
  resolve: {
    // The real polyfill throws outside an extension; the plugin replaces only `wxt/browser`.
    alias: { 'webextension-polyfill': inProject('tests/support/webextension-polyfill.ts') },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // As many as the cores that there are for sure; left alone, one of two stays idle.
    maxWorkers: 2,
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE / 2 } },
    setupFiles: ['fake-indexeddb/auto', inProject('tests/support/own-channels.ts')],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          // Nothing in these changes anything outside itself: modules are loaded once, not per file.
          isolate: false,
          include: [`tests/unit/@(${PURE})/**/*.test.{ts,tsx}`],
          exclude: [MOCKS],
        },
      },
      {
        extends: true,
        // Its search for what could be imported by itself takes as long as the compiler.
        plugins: [WxtVitest()],
        test: {
          name: 'edges',
          // Sooner started than a process, and each file has one of its own.
          pool: 'threads',
          include: [`tests/unit/!(${PURE})/**/*.test.{ts,tsx}`, 'tests/unit/*.test.ts', MOCKS],
        },
      },
    ],
  },
});
