import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

const HOUR = 3_600_000;

for (const [status, sentence] of [
  [429, 'The provider asks for a pause.'],
  [503, 'The provider has a fault of its own (503).'],
] as const) {
  test(`a ${status} with Retry-After: the provider gets its pause`, async ({
    dataleft,
    provider,
  }) => {
    await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
    const popup = await dataleft.openRefreshed();
    await provider.fail('status', { status, retryAfter: 3_600 });
    const asked = Date.now();
    await dataleft.refresh(popup);
    await expect(dataleft.card(popup)).toContainText(sentence);
    await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
    const [stored] = await dataleft.stored('connections');
    const pause = (stored?.status.nextDueAt ?? 0) - asked;
    expect(pause).toBeGreaterThanOrEqual(HOUR);

    await provider.recover();
    await provider.leave('line-jp', 5_000_000_000);
    await provider.control('requests', {}, 'DELETE');
    await dataleft.refresh(popup);
    expect(await provider.requests()).toEqual([]);
    await expect(dataleft.card(popup)).toContainText(sentence);

    await dataleft.passTime(pause + 1_000);
    await dataleft.refresh(popup);
    await expect(popup.getByTitle('5,000,000,000 bytes')).toBeVisible();
    await expect(dataleft.card(popup)).not.toContainText(sentence);
  });
}
