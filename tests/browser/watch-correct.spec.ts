import type { RequestListener } from 'node:http';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import { RealPopup } from '../support/real-popup';
import { frameOn, isAround, type Rectangle, saidOn, whereIs } from './watch-frames';
import { asPage, openInFront, signIn, watch } from './watch-open';

const TINY = asPage(`<main>
  <h1>Your card</h1>
  <p>Data left <b>3.2</b> <small>GB</small></p>
  <p>Stored in the cloud: 7 GB</p>
  <p>Valid until 31 Dec 2026</p>
  <p>Texts left 40 SMS</p>
</main>`);

type Serve = (answer: RequestListener) => Promise<{ url: string }>;

/** The page above in front, and the popup that watches it. */
async function watchTiny(dataleft: DataLeft, serve: Serve) {
  const site = await serve((_, response) => {
    response.setHeader('content-type', 'text/html').end(TINY);
  });
  const page = await openInFront(dataleft, site.url);
  const popup = await watch(dataleft);
  return { page, popup };
}

const middleOf = ({ left, top, right, bottom }: Rectangle) =>
  [(left + right) / 2, (top + bottom) / 2] as const;

test('another card of the page is taken by pointing at it', async ({ dataleft, provider }) => {
  const page = await signIn(dataleft, provider);
  const popup = await watch(dataleft);
  await popup.press('Change: Which card');
  await expect.poll(() => saidOn(page)).toContain('Point at: Which card.');
  await expect.poll(() => RealPopup.count(dataleft.extension)).toBe(0);
  const iccid = await whereIs(page, '898120');
  await page.mouse.move(...middleOf(iccid));
  await page.mouse.click(...middleOf(iccid));

  const back = await RealPopup.attach(dataleft.extension);
  await back.says('Yes, watch this card');
  expect((await back.rows()).find((row) => row.includes('Which card'))).toContain('8981208');
  expect(page.url()).toMatch(/\/account$/);
  await back.press('Yes, watch this card');
  await back.says('GB left');
  await expect.poll(async () => (await dataleft.toolbar()).text).toBe('8.2G');
});

test('by keyboard, too; and what does not fit is said and changes nothing', async ({
  dataleft,
  serve,
}) => {
  const { page, popup } = await watchTiny(dataleft, serve);
  await popup.says('Yes, watch this card');
  expect((await popup.rows())[0]).toBe('1 Data left 3.2 GB');
  await popup.press('Change: Data left');
  await expect.poll(() => saidOn(page)).toContain('Point at: Data left.');
  for (const words of ['Data left 3.2 GB', 'Stored in the cloud: 7 GB', 'Valid until', 'Texts']) {
    await page.keyboard.press('Tab');
    await expect.poll(() => saidOn(page)).toContain(words);
  }
  await page.keyboard.press('Enter');

  const back = await RealPopup.attach(dataleft.extension);
  await back.says('What you pointed at says nothing that fits “Data left”.');
  expect((await back.rows())[0]).toBe('1 Data left 3.2 GB');
  await frameOn(page, '1');

  await back.press('Correct it');
  await back.press('Data left');
  await expect.poll(() => saidOn(page)).toContain('Point at: Data left.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const third = await RealPopup.attach(dataleft.extension);
  await third.says('Stored in the cloud: 7 GB');
  expect((await third.rows())[0]).toBe('1 Data left 7 GB');
});

test('Escape ends pointing, and nothing that the page makes up is a choice', async ({
  dataleft,
  serve,
}) => {
  const { page, popup } = await watchTiny(dataleft, serve);
  await popup.press('Change: Data left');
  await expect.poll(() => saidOn(page)).toContain('Point at: Data left.');
  await page.evaluate(() => {
    const targets = [document.documentElement, ...document.documentElement.children, window];
    for (const target of targets) {
      for (const type of ['pointermove', 'pointerdown', 'click']) {
        target.dispatchEvent(
          new MouseEvent(type, { clientX: 60, clientY: 90, bubbles: true, composed: true }),
        );
      }
      for (const key of ['Tab', 'Enter', 'Escape']) {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    }
  });
  expect(await saidOn(page)).toContain('Point at: Data left.');
  await expect.poll(() => RealPopup.count(dataleft.extension)).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => saidOn(page)).toBe('');

  // The next look at the popup goes on where the user was.
  const back = await RealPopup.open(dataleft.extension);
  await back.says('Yes, watch this card');
  const frame = await frameOn(page, '1');
  const unit = await whereIs(page, 'GB');
  expect(isAround({ ...frame, left: unit.left - 4 }, unit)).toBe(true);
});
