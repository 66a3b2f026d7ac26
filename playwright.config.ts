import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.output/browser-failures',
  // Every test has its own profile and its own sandbox, so they do not meet.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // Cuts a hanging run short while there is still time to report it.
  globalTimeout: 8 * 60_000,
  reporter: 'list',
});
