import { expect, test } from '@playwright/test';
import { driveChromium } from '../support/driven/drive-chromium';
import type { DrivenBrowser, DrivenPage } from '../support/driven/driven';
import { launchFirefox } from '../support/firefox/launch-firefox';
import { mainData, startProvider } from '../support/provider';

const HOUR = 3_600;

const badge = (page: DrivenPage): Promise<string> =>
  page.run<string>('return (globalThis.browser ?? chrome).action.getBadgeText({})');

const tooltip = (page: DrivenPage): Promise<string> =>
  page.run<string>('return (globalThis.browser ?? chrome).action.getTitle({})');

/** What the icon opens, below the extension. */
const popupOfIcon = (page: DrivenPage): Promise<string> =>
  page.run<string>(
    'return (globalThis.browser ?? chrome).action.getPopup({}).then((it) => it.split("/").at(-1))',
  );

const titled = (page: DrivenPage, title: string): Promise<string | null> =>
  page.run<string | null>(
    'return document.querySelector(arguments[0])?.textContent ?? null',
    `[title="${title}"]`,
  );

const listed = (page: DrivenPage): Promise<string[]> =>
  page.run<string[]>(
    `return [...document.querySelectorAll('[aria-label="Alerts"] li')].map((it) => it.innerText)`,
  );

async function connect(browser: DrivenBrowser, address: string): Promise<void> {
  await browser.allow('http://127.0.0.1/*');
  const page = await browser.open('options.html#connections/new');
  await page.type(/^API address/, address);
  await page.type(/^Token/, 'sandbox-mei');
  await page.type(/^Name/, 'LEB Mobile');
  await page.press(/^Test$/);
  await expect.poll(() => page.text(), { timeout: 20_000 }).toContain('Found: ');
  await page.press(/^Save$/);
  await expect.poll(() => page.url()).not.toContain('/new');
  await page.close();
}

for (const [name, launch] of [
  ['Chromium', driveChromium],
  ['Firefox', launchFirefox],
] as const) {
  test(`the main job in ${name}: connect, be told, renew, in effect`, async () => {
    const provider = await startProvider();
    const browser = await launch();
    try {
      await connect(browser, provider.url);
      const popup = await browser.open('popup.html');
      await expect.poll(() => badge(popup)).toBe('8.2G');
      await expect.poll(() => titled(popup, '8,200,000,000 bytes')).toBe('8.2');
      expect(mainData(await provider.truth(), 'line-jp').remaining).toBe(8_200_000_000);
      await expect.poll(() => popupOfIcon(popup)).toContain('?first=');
      const byIcon = await browser.open(await popupOfIcon(popup));
      await expect.poll(() => titled(byIcon, '8,200,000,000 bytes')).toBe('8.2');
      await byIcon.close();
      const said = await tooltip(popup);
      for (const part of ['LEB Mobile Japan', '8.2\u00a0GB of 10\u00a0GB left', '26 days left'])
        expect(said).toContain(part);

      // One alert at 20 %, at 10 % and at nothing; what ran in the background ends in between.
      for (const [leave, alerts, shown] of [
        [2_100_000_000, [], '2.1G'],
        [1_900_000_000, ['under 20%'], '1.9G'],
        [1_400_000_000, ['under 20%'], '1.4G'],
        [900_000_000, ['under 10%'], '900M'],
        [0, ['no data left'], '0'],
      ] as const) {
        await browser.stopBackground();
        await provider.leave('line-jp', leave);
        await popup.press(/^Refresh$/);
        await expect.poll(() => badge(popup)).toBe(shown);
        const wanted = alerts.map((alert) => expect.stringContaining(alert));
        await expect.poll(() => listed(popup)).toEqual(wanted);
      }

      const before = (await provider.truth()).lines[0]?.validUntil ?? 0;
      await popup.press(/^Plans$/);
      await popup.press(/^Renew/);
      const shop = await popup.pressToOpen(/^Open checkout$/);
      await expect.poll(async () => new URL(await shop.url()).origin).toBe(provider.url);
      await shop.press(/^Pay/);
      await expect.poll(async () => (await provider.truth()).orders.length).toBe(1);
      await shop.close();
      await expect.poll(() => badge(popup)).toBe('…');
      await provider.control('clock', { advanceSeconds: HOUR });
      await popup.press(/^Back$/);
      await popup.press(/^Refresh$/);
      await expect.poll(() => popup.text()).toContain('In effect');
      const truth = await provider.truth();
      expect(truth.lines[0]?.validUntil).toBeGreaterThan(before);
      expect(mainData(truth, 'line-jp').remaining).toBeGreaterThan(0);
      await expect.poll(() => badge(popup)).toBe('ok');
    } finally {
      await browser.close();
      await provider.stop();
    }
  });
}
