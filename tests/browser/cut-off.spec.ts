import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

// How many the system shows is looked at after a while.
test.use({ noticesLast: true });

test('wherever a reading is cut off, its alert is neither lost nor doubled', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB Mobile' });
  const popup = await dataleft.openRefreshed();
  for (const answers of [1, 2, 3, 4]) {
    await provider.leave('line-jp', 1_000_000_000 * (answers % 2) + 900_000_000);
    await provider.control('requests', {}, 'DELETE');
    await popup.getByRole('button', { name: /^(Refresh|Try again)$/, disabled: false }).click();
    await expect
      .poll(async () => (await provider.requests()).length, { intervals: [5] })
      .toBeGreaterThanOrEqual(answers);
    await dataleft.extension.stopWorker();
  }
  await dataleft.refresh(popup);
  const ids = (await dataleft.stored('alerts')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  await expect.poll(() => dataleft.notifications()).toHaveLength(1);
  expect(await dataleft.stored('effects')).toEqual([]);
});
