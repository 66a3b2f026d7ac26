import { defineConfig } from '@playwright/test';

/** Those that take long, or wait for long: last, they would keep one worker while the others rest. */
const LONG = [
  'alarm',
  'alerts-survive',
  'bad-answers',
  'banner',
  'both-browsers',
  'faces',
  'language',
  'outcome-killed',
  'outcome-told',
  'slow-provider',
  'watched-app',
  'watched-layout',
  'watched-page',
  'watched-signed-out',
  'watched-tab',
  'worker-stops',
].map((name) => `**/${name}.spec.ts`);

/** Needs an earlier build, which `npm run test:update` makes. */
const UPDATE = 'DATALEFT_EARLIER' in process.env ? [] : ['**/update.spec.ts'];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.output/browser-failures',
  // Every test has its own profile and its own sandbox, so they do not meet.
  fullyParallel: true,
  // As many as there are cores for sure: three saved half a minute, and were in each other's way.
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Long: a machine that has much else to do is slow, and that decides no test.
  timeout: 120_000,
  // A click on what is gone meanwhile says so, and does not hang until the test is over.
  use: { actionTimeout: 30_000 },
  expect: { timeout: 20_000 },
  // Cuts a hanging run short while there is still time to report it.
  globalTimeout: 14 * 60_000,
  // In this order, side by side.
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'short', testIgnore: LONG },
    // What takes long and changes seldom is for `npm run test:long`.
    ...('DATALEFT_LONG' in process.env
      ? [{ name: 'seldom', testDir: 'tests/browser-long', testIgnore: UPDATE }]
      : []),
  ],
  reporter: 'list',
});
