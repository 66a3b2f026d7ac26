import { expect, type Page, test } from '@playwright/test';
import { launchWithExtension } from '../support/browser';
import { type ManagedBrowser, manageBrowser } from './managed-browser';

const BROWSER = 'DATALEFT_BROWSER';

/** Chromium looks at its policies again some seconds after one has changed. */
const SOON = { timeout: 60_000 };

let managed: ManagedBrowser;
let before: string | undefined;

test.beforeEach(async () => {
  managed = await manageBrowser();
  before = process.env[BROWSER];
  process.env[BROWSER] = managed.path;
});

test.afterEach(async () => {
  process.env[BROWSER] = before;
  await managed.remove();
});

const send = (page: Page, settings: object): Promise<unknown> =>
  page.evaluate((asked) => chrome.runtime.sendMessage(asked), { do: 'save-settings', settings });

test('Chromium hands over what an organisation sets, and takes it back', async () => {
  const extension = await launchWithExtension();
  try {
    const page = await extension.context.newPage();
    await page.goto(extension.urlOf('options.html#alerts'));
    expect(await send(page, { sound: true, dataLevels: [50] })).toMatchObject({ ok: true });
    const levels = page.getByRole('region', { name: 'Data left', exact: true });
    const marker = levels.getByRole('slider');
    const why = levels.getByRole('paragraph').filter({ hasText: 'Set by your organisation' });
    await expect(marker).toHaveAttribute('aria-valuenow', '50');

    const connection = { id: 'fleet', adapter: 'tmforum', address: 'https://api.operator.example' };
    const good = { settings: { dataLevels: [30] }, off: ['demo'], connections: [connection] };
    await managed.govern(extension.extensionId, { organisation: 'Example Ltd', ...good });
    await expect(marker).toHaveAttribute('aria-valuenow', '30', SOON);
    await expect(marker).toBeDisabled();
    // The reason can be reached by keyboard in the place of what is locked.
    await why.focus();
    await expect(why).toBeFocused();
    expect(await send(page, { dataLevels: [1] })).toMatchObject({ byOrganisation: true });
    await page.goto(extension.urlOf('options.html#connections'));
    await expect(page.getByRole('region', { name: 'Your organisation' })).toContainText(
      'Example Ltd',
    );
    await page.goto(extension.urlOf('options.html#connections/organisation-fleet'));
    await expect(page.getByLabel(/^API address/)).toBeDisabled();
    await expect(page.getByLabel(/^Token/)).toBeEnabled();

    // What Chromium would drop without a word, DataLeft names where it comes as one text.
    const text = JSON.stringify({ ...good, settings: { dataLevels: [40], sound: 'yes' } });
    await managed.govern(extension.extensionId, { text });
    await page.goto(extension.urlOf('options.html#connections'));
    const problems = page.getByRole('list', { name: /What is wrong in the policy/ });
    await expect(problems).toContainText('settings.sound', SOON);

    // A worker that starts finds it again; and nothing of it is left when it goes.
    await extension.stopWorker();
    await managed.govern(extension.extensionId, null);
    await page.goto(extension.urlOf('options.html#alerts'));
    await expect(marker).toHaveAttribute('aria-valuenow', '50', SOON);
    await expect(marker).toBeEnabled();
    await expect(why).toHaveCount(0);
    expect(await send(page, { dataLevels: [60] })).toMatchObject({ ok: true });
    await page.goto(extension.urlOf('options.html#connections'));
    await expect(page.getByText('No connection yet.')).toBeVisible();
  } finally {
    await extension.close();
  }
});
