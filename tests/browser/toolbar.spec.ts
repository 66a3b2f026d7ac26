import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

const DAY = 86_400;
const PALE = '#D9D7CF';
const INK = '#3A3A38';
const SIGNAL = '#BB3307';

test('the badge shows data, days, or the scarcer of the two', async ({ dataleft, provider }) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei' });
  const options = await dataleft.open('options.html#look');
  const badge = options.getByRole('radiogroup', { name: 'The badge shows' });
  const shows = async (choice: string, text: string) => {
    await badge.getByText(choice, { exact: true }).click();
    await expect(badge.getByRole('radio', { name: choice, exact: true })).toBeChecked();
    await expect.poll(async () => (await dataleft.toolbar()).text, choice).toBe(text);
  };
  await shows('Days', '26d');
  await shows('Data', '8.2G');
  await shows('The scarcer', '8.2G');
  await provider.control('expire', { line: 'line-jp', inSeconds: 2 * DAY });
  await (await dataleft.openRefreshed()).close();
  await options.bringToFront();
  await shows('Data', '8.2G');
  await shows('The scarcer', '2d');
  await shows('Days', '2d');
});

test('the theme changes at once on every open page', async ({ dataleft }) => {
  const popup = await dataleft.open('popup.html');
  const options = await dataleft.open('options.html#look');
  const themes = options.getByRole('radiogroup', { name: 'Theme' });
  for (const [choice, theme] of [
    ['Dark', 'dark'],
    ['Light', 'light'],
    ['As the system', 'auto'],
  ] as const) {
    await themes.getByText(choice, { exact: true }).click();
    for (const page of [popup, options]) {
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    }
  }
  const ground = () => popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await themes.getByText('Dark', { exact: true }).click();
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await ground();
  await options.getByText('Light', { exact: true }).click();
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await ground()).not.toBe(dark);
});

test('a gauge is drawn and at most four characters stand in every state', async ({
  dataleft,
  provider,
}) => {
  const worker = await dataleft.extension.worker();
  await worker.evaluate(() => {
    const gauges: string[] = [];
    Object.assign(globalThis, { gauges });
    const { action } = chrome;
    const setIcon = action.setIcon.bind(action) as (...given: unknown[]) => Promise<void>;
    Object.assign(action, {
      setIcon: async (icon: { imageData?: Record<string, ImageData> }, ...more: unknown[]) => {
        await setIcon(icon, ...more);
        const sizes = Object.entries(icon.imageData ?? {});
        const drawn = sizes.map(([size, { width, height, data }]) => {
          const inked = data.filter((value, at) => at % 4 === 3 && value > 0).length;
          return `${size}:${width}x${height}:${inked > 20 ? data.join() : 'blank'}`;
        });
        gauges.push(drawn.join(' '));
      },
    });
  });
  const last = () =>
    worker.evaluate(() => (globalThis as unknown as { gauges: string[] }).gauges.at(-1) ?? '');

  await dataleft.connect({ address: provider.url, token: 'sandbox-mei' });
  const popup = await dataleft.openRefreshed();
  const gauges = new Set<string>();
  const toNow = async (text: string, ground: string) => {
    await dataleft.refresh(popup);
    await expect.poll(() => dataleft.toolbar(), text).toMatchObject({ text, ground });
    expect(text.length).toBeLessThanOrEqual(4);
    const gauge = await last();
    expect(gauge).toMatch(/^16:16x16:.* 32:32x32:/);
    expect(gauge).not.toContain('blank');
    gauges.add(gauge);
  };
  const left = async (bytes: number, text: string, ground: string) => {
    await provider.leave('line-jp', bytes);
    await toNow(text, ground);
  };

  await left(10_000_000_000, '10G', INK);
  await left(8_260_000_000, '8.2G', INK);
  await left(1_999_999_999, '1.9G', SIGNAL);
  await left(999_999_999, '999M', SIGNAL);
  await left(640_000_000, '640M', SIGNAL);
  await left(999_999, '<1M', SIGNAL);
  await left(0, '0', SIGNAL);
  await left(3_000_000_000, '3G', INK);
  await provider.fail('status', { status: 500 });
  await toNow('3G', PALE);
  await provider.fail('malformed');
  await toNow('?', PALE);
  await provider.fail('signOut');
  await toNow('!', SIGNAL);
  await provider.recover();
  await provider.control('expire', { line: 'line-jp', inSeconds: -60 });
  await toNow('0d', SIGNAL);
  expect(gauges.size).toBeGreaterThan(6);
});
