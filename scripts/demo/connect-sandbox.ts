import type { LaunchedExtension } from '../../tests/support/browser';
import { tagOf } from '../../utils/view/locale';
import { loadOptionsPage } from '../../utils/view/options-locale';

const starting = (words: string) => new RegExp(`^${words}`);

/** Adds the sandbox through the options page, in whatever language the browser speaks. */
export async function connectSandbox(extension: LaunchedExtension, url: string): Promise<void> {
  const { hostname, protocol } = new URL(url);
  await extension.grantHost(`${protocol}//${hostname}/*`);
  const worker = await extension.worker();
  const language = await worker.evaluate(() => chrome.i18n.getUILanguage());
  const { options } = (await loadOptionsPage(tagOf('auto', language))).words;

  const page = await extension.context.newPage();
  await page.goto(extension.urlOf('options.html#connections/new'));
  await page.getByLabel(starting(options.name)).fill('LEB Mobile');
  await page.getByLabel(starting(options.address)).fill(url);
  await page.getByLabel(starting(options.token)).fill('sandbox-mei');
  await page.getByRole('button', { name: options.test }).click();
  await page.getByText(starting(`${options.found}: `)).waitFor();
  await page.getByRole('button', { name: options.save }).click();
  await page.getByRole('table').waitFor();
  await page.close();
}
