import { expect } from '@playwright/test';
import type { Entry } from '../../utils/domain/sync/document';
import { fieldKey } from '../../utils/domain/sync/field-key';
import { decodeAreas } from '../../utils/sync/decode-areas';
import { encodeArea } from '../../utils/sync/encode-area';
import { test } from '../support/fixtures';

const TOKEN = 'sandbox-office';

test('what is set is laid down for other machines without a secret, and what they lay down is taken', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect({ address: provider.url, token: TOKEN, name: 'LEB' });
  const worker = await dataleft.extension.worker();
  const laid = () => worker.evaluate(() => chrome.storage.sync.get(null));
  expect(await laid()).toEqual({});

  const page = await dataleft.open('options.html#data');
  await page.getByRole('switch', { name: 'Share what I set with my other machines' }).click();
  await expect(page.getByText('No other machine has been seen yet')).toBeVisible();
  const items = await laid();
  const { areas, faults } = await decodeAreas(items);
  expect(faults).toEqual([]);
  const read = JSON.stringify(areas.map(({ entries }) => [...entries]));
  expect(read).toContain('LEB');
  expect(read + JSON.stringify(items)).not.toContain(TOKEN);

  const entry = (value: unknown): Entry => ({
    value: JSON.stringify(value),
    at: Date.now(),
    by: 'elsewher',
  });
  const access = { adapter: 'tmforum', gigabyte: 'decimal', site: null, website: null };
  const pushed = await encodeArea(
    'elsewher',
    new Map([
      [fieldKey('setting', 'theme'), entry('dark')],
      [fieldKey('connection', 'theirs'), entry(1)],
      [fieldKey('connection', 'theirs', 'name'), entry('MiFi of the office')],
      [
        fieldKey('connection', 'theirs', 'access'),
        entry({ ...access, address: 'https://api.elsewhere.example' }),
      ],
      [fieldKey('connection', 'theirs', 'secret'), entry(true)],
    ]),
    Date.now(),
  );
  await worker.evaluate((given) => chrome.storage.sync.set(given), { ...pushed });
  await expect(page.getByText('Other machines: 1.')).toBeVisible();
  await expect.poll(() => dataleft.stored('settings')).toMatchObject([{ theme: 'dark' }]);

  await page.getByRole('link', { name: 'Connections' }).click();
  const row = page.getByRole('row', { name: /MiFi of the office/ });
  await expect(row).toContainText('Token needed here');
  await row.getByRole('button').click();
  await expect(page.getByLabel(/^Token/)).toBeVisible();
});
