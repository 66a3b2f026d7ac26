import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import type { Provider } from '../support/provider';
import { RealPopup } from '../support/real-popup';
import { frameOn, framesOn, isAround, whereIs } from './watch-frames';
import { signIn, watch } from './watch-open';

/** The account page, as it was before and while the popup asks whether to watch it. */
async function showAccount(dataleft: DataLeft, provider: Provider) {
  const page = await signIn(dataleft, provider);
  const before = await page.content();
  const popup = await watch(dataleft);
  await popup.says('Yes, watch this card');
  return { page, before, popup };
}

test('an account page is shown for what it says, confirmed, and watched', async ({
  dataleft,
  provider,
}) => {
  const { page, before, popup } = await showAccount(dataleft, provider);

  await test.step('the panel has the page’s values in the user’s words', async () => {
    const rows = await popup.rows();
    expect(rows.slice(0, 2)).toEqual(['1 Data left 8.2 GB', '2 In all 10 GB']);
    expect(rows[2]).toMatch(/^3 Valid until \w{3} \d{1,2} \w{3} \d{4}$/);
    expect(rows.join('\n')).toMatch(/Which card \+817011110471/);
    expect(rows.join('\n')).toMatch(/Calls 48 min/);
    const text = await popup.text();
    expect(text).toContain('Data left 8.2 GB of 10 GB');
    expect(text).toContain(`let DataLeft read ${new URL(provider.url).host}, and nothing else`);
    const proved = await popup.evaluate<string>(
      `document.querySelector('input[type=radio]:checked').value`,
    );
    expect(proved).toBe('unknown');
    const focused = () => popup.evaluate<string>('document.activeElement.textContent');
    await expect.poll(focused).toBe('Watch this page');
  });

  await test.step('the same numbers stand around the very words on the page', async () => {
    for (const [label, words] of [
      ['1', '8.2 GB'],
      ['2', '10 GB'],
      ['4', '+817011110471'],
    ] as const) {
      const frame = await frameOn(page, label);
      expect(isAround(frame, await whereIs(page, words)), words).toBe(true);
    }
    await page.setViewportSize({ width: 700, height: 500 });
    await page.mouse.wheel(0, 60);
    await expect
      .poll(async () => {
        const moved = (await framesOn(page)).find(({ label }) => label === '1');
        return moved !== undefined && isAround(moved, await whereIs(page, '8.2 GB'));
      })
      .toBe(true);
  });

  await test.step('what is confirmed is watched, and nothing stays on the page', async () => {
    await popup.press('Yes, watch this card');
    await popup.says('GB left');
    expect(await popup.text()).toContain('LEB Mobile');
    await expect.poll(async () => (await dataleft.toolbar()).text).toBe('8.2G');
    expect(await dataleft.stored('secrets')).toEqual([]);
    await expect.poll(() => page.content()).toBe(before);
  });
});

test('without confirming, nothing stays: neither on the page nor stored', async ({
  dataleft,
  provider,
}) => {
  const { page, before, popup } = await showAccount(dataleft, provider);
  await popup.press('Leave out: In all');
  await expect.poll(async () => (await popup.rows())[1]).toBe('In all Left out');
  await expect.poll(async () => (await framesOn(page)).length).toBeGreaterThan(0);
  // A click beside the popup closes it.
  await page.mouse.click(5, 5);
  await page.bringToFront();
  await expect.poll(() => RealPopup.count(dataleft.extension)).toBe(0);
  await expect.poll(() => page.content()).toBe(before);
  expect(await dataleft.stored('connections')).toEqual([]);

  const again = await watch(dataleft);
  await again.says('Yes, watch this card');
  await expect.poll(async () => (await again.rows())[1]).toBe('In all Left out');
  await again.press('Close');
  await again.says('No line yet');
  await expect.poll(() => page.content()).toBe(before);
});

test('a permission that is refused is said, and loses nothing', async ({ dataleft, provider }) => {
  const { popup } = await showAccount(dataleft, provider);
  // Headless, the browser's own question cannot be answered.
  await popup.evaluate('void (chrome.permissions.request = async () => false)');
  await popup.press('Yes, watch this card');
  await popup.says('Without your permission DataLeft cannot read this page again.');
  expect((await popup.rows())[0]).toBe('1 Data left 8.2 GB');
  await popup.press('Close');
  await popup.says('No line yet');
  await expect.poll(() => dataleft.stored('connections')).toEqual([]);
});
