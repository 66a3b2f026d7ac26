import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { packFor } from '../browser/pack-file';
import type { LaunchedExtension } from '../support/browser';
import type { DataLeft } from '../support/dataleft';
import type { Provider } from '../support/provider';
import { wholeDatabase } from '../support/whole-database';
import { alertsIn } from './rows';

/** A build is driven by what drove it in its own time; what is used of it here is as old as it is. */
async function drivenThen(extension: LaunchedExtension, earlier: string): Promise<DataLeft> {
  const support = pathToFileURL(join(earlier, 'tests', 'support', 'dataleft.ts')).href;
  const then: { DataLeft: typeof DataLeft } = await import(support);
  return new then.DataLeft(extension);
}

/** Commands as pages send them, on a page that runs none of the extension's code. */
export async function openDesk({ context, urlOf }: LaunchedExtension): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(urlOf('manifest.json'));
  return desk;
}

/**
 * Two accounts, alerts that were told, read and resolved, a renewal, settings, a pack.
 * @param earlier The folder of the commit that was built.
 */
export async function fill(
  extension: LaunchedExtension,
  earlier: string,
  provider: Provider,
): Promise<void> {
  const then = await drivenThen(extension, earlier);
  await then.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB Mobile' });
  const popup = await then.open('popup.html');
  await provider.leave('line-jp', 900_000_000);
  await then.refresh(popup);
  await then.pay(popup, 'succeed');
  await provider.control('clock', { advanceSeconds: 300 });
  await then.refresh(popup);
  await provider.leave('line-jp', 1_900_000_000);
  await then.refresh(popup);
  await popup.close();
  await then.connect({ address: provider.url, token: 'sandbox-office', name: 'Office' });
  const desk = await openDesk(extension);
  const [first] = alertsIn(await wholeDatabase(desk)).filter(({ state }) => state === 'open');
  for (const command of [
    { do: 'acknowledge', alertId: first?.id },
    { do: 'save-settings', settings: { theme: 'dark', dataLevels: [25, 15], language: 'zh-CN' } },
    // The oldest builds know no packs, and say so.
    { do: 'import-pack', text: JSON.stringify(packFor(provider.url)) },
  ]) {
    await desk.evaluate((asked) => chrome.runtime.sendMessage(asked), command);
  }
  await desk.close();
}
