import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { badge, confirmWatch, refreshedAs, state, storedBytes, watchAt } from './watched-site';

test('two cards in another order are read as before', async ({ dataleft, provider }) => {
  const { popup } = await watchAt(dataleft, provider, '/account');
  await provider.control('layout', { layout: 'reordered' });
  await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
  await refreshedAs(dataleft, popup, 'ok');
  expect(await storedBytes(dataleft)).toEqual({ '4438': 10_600_000_000, '4439': 400_000_000 });
  await expect(dataleft.card(popup)).toContainText(/400\s*MB left/);
  await expect(popup.getByRole('navigation')).toContainText('10.6 GB');
});

for (const layout of ['renamed', 'redesigned']) {
  test(`${layout}: nothing is guessed, and pointing again mends the connection`, async ({
    dataleft,
    provider,
  }) => {
    const { tab, popup } = await watchAt(dataleft, provider, '/lines/line-pt');
    const card = dataleft.card(popup);
    const [before] = await dataleft.stored('connections');
    await provider.control('layout', { layout });
    await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });

    await test.step('the page has changed, and the number has not', async () => {
      await refreshedAs(dataleft, popup, 'page-changed');
      await expect(card).toContainText('Page changed');
      await expect(card).toContainText('Nothing is guessed.');
      await expect(card).toContainText(/12\.6\s*GB, \d\d:\d\d/);
      await badge(dataleft).toBe('?');
      expect(await storedBytes(dataleft)).toEqual({ '4438': 12_600_000_000 });
      expect(await dataleft.alerts()).toEqual([]);
    });

    await test.step('its button leads to the page', async () => {
      const page = dataleft.context.waitForEvent('page');
      await card.getByRole('button', { name: 'Open the page to point again' }).click();
      const again = await page;
      await expect(again).toHaveURL(`${provider.url}/lines/line-pt`);
      await again.close();
    });

    await test.step('watched again, it is the same connection', async () => {
      await tab.reload();
      await tab.bringToFront();
      await confirmWatch(dataleft);
      await state(dataleft).toBe('ok');
      const after = await dataleft.stored('connections');
      expect(after.map(({ id }) => id)).toEqual([before?.id]);
      expect(await dataleft.stored('lines')).toHaveLength(1);
      expect(await storedBytes(dataleft)).toEqual({ '4438': 10_600_000_000 });
      await expect(card).toContainText(/10\.6\s*GB left/);
    });

    await test.step('and goes on', async () => {
      await provider.control('consume', { line: 'line-pt', bytes: 1_000_000_000 });
      await refreshedAs(dataleft, popup, 'ok');
      await expect(card).toContainText(/9\.6\s*GB left/);
      await badge(dataleft).toBe('9.6G');
    });
  });
}
