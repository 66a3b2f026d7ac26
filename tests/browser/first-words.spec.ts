import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

interface Seen {
  /** What it says, in the order of the page. */
  said: string[];
  /** Where what is left and its end begin. */
  places: number[][];
}

/** Of the card as it is: its name, what is left of what, and until when. */
const lookAt = () => {
  const parts = ['.line-card__name', '.hero__answer', '.hero__facts', '.hero__until'];
  const found = parts.map((part) => document.querySelector(part));
  return {
    said: found.map((part) => part?.textContent ?? ''),
    places: found.map((part) => {
      const { left, top } = part?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return [Math.round(left), Math.round(top)];
    }),
  };
};

test('the icon opens the popup with its number, which the popup takes over where it stands', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei' });
  const desk = await dataleft.open('options.html');
  const address = () => desk.evaluate(() => chrome.action.getPopup({}));
  await expect.poll(address).toContain('?first=');
  const popup = await dataleft.extension.context.newPage();
  // It does not hear of its first paint, and no time goes by, until the test says so.
  await popup.addInitScript(() => {
    const { observe } = PerformanceObserver.prototype;
    const { setTimeout } = globalThis;
    const held: (() => void)[] = [];
    PerformanceObserver.prototype.observe = function (options) {
      held.push(() => observe.call(this, { ...options, buffered: true }));
    };
    Object.assign(globalThis, {
      setTimeout: () => 0,
      letGo: () => {
        globalThis.setTimeout = setTimeout;
        for (const then of held) then();
      },
    });
  });
  await popup.addInitScript(`{
    const look = ${lookAt.toString()};
    new MutationObserver((_, self) => {
      if (document.querySelector('.hero__figure') === null) return;
      self.disconnect();
      // Drawn by a script that knows no library, before those that do are there.
      globalThis.first = { ...look(), isWhole: document.querySelector('svg') !== null };
    }).observe(document, { childList: true, subtree: true });
  }`);
  const asked: string[] = [];
  popup.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await popup.goto(await address());
  await expect(popup.locator('.hero__figure')).toBeVisible();
  expect(asked, 'nothing else is fetched beside the first frame').toEqual([
    '/popup-words.html',
    '/first-look.js',
  ]);
  await popup.evaluate('letGo()');
  await expect(popup.locator('svg.dial')).toBeVisible();
  const first = await popup.evaluate<Seen & { isWhole: boolean }>('first');
  expect(first.isWhole).toBe(false);
  expect(first.said[1]).toBe('8.2 GB left');
  const { isWhole, ...seen } = first;
  expect(seen).toEqual(await popup.evaluate(lookAt));
  await expect(popup.locator('main')).toHaveCount(1);
  expect(new Set(asked).size, 'each is fetched once').toBe(asked.length);
  const words = asked.filter((path) => path.startsWith('/words/'));
  expect(new Set(words.map((path) => path.split('/')[2]))).toEqual(new Set(['en-GB']));

  await provider.control('consume', { line: 'line-jp', leaveBytes: 900_000_000 });
  await (await dataleft.openRefreshed()).close();
  await expect.poll(address, 'an alert has to be told').not.toContain('?');
});
