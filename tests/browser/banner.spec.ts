import type { RequestListener } from 'node:http';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import type { Provider } from '../support/provider';
import {
  allowBanners,
  bannerOn,
  bannersOn,
  inkOf,
  partOf,
  press,
  switchBanners,
} from './banner-on-page';
import { asPage } from './watch-open';

/** A page that lets nothing in that is not its own, and has keys and colours of its own. */
const STRICT = "default-src 'none'; script-src 'unsafe-inline'; style-src 'sha256-AAAA'";
const NEWS: RequestListener = (_, response) => {
  response.setHeader('content-type', 'text/html');
  response.setHeader('content-security-policy', STRICT);
  response.end(
    asPage('<h1>News</h1><input id="mine" autofocus><button id="film">Film</button>', ''),
  );
};

/** A page whose own style would have everything its way, the banner as well. */
const LOUD: RequestListener = (_, response) => {
  const style = `html { direction: rtl; filter: hue-rotate(90deg) }
    :root, * { --ink: red; --face: lime; --font: cursive }
    div, [popover] { display: none !important; opacity: 0.1 !important; inset: 0 !important }
    p, button { color: red !important; font-size: 40px !important }
    dialog { z-index: 2147483647 }`;
  response.setHeader('content-type', 'text/html');
  response.end(asPage('<h1>Loud</h1>', `<style>${style}</style>`));
};

const scripts = async (dataleft: DataLeft): Promise<string[]> => {
  const worker = await dataleft.extension.worker();
  return worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );
};

const waiting = async (dataleft: DataLeft): Promise<number> =>
  (await dataleft.stored('effects')).filter(({ kind }) => kind === 'banner').length;

/** A line with nothing left, of which no page has told yet. */
async function runDry(dataleft: DataLeft, provider: Provider): Promise<void> {
  await provider.leave('line-jp', 0);
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await expect.poll(() => dataleft.alerts()).toEqual(['data-empty 0 open']);
}

/** Banners are allowed, and one waits. */
async function toldOfNothingLeft(dataleft: DataLeft, provider: Provider): Promise<void> {
  await allowBanners(dataleft);
  await runDry(dataleft, provider);
}

async function openPage(dataleft: DataLeft, url: string): Promise<Page> {
  const page = await dataleft.context.newPage();
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(url);
  return page;
}

/** Long enough for a banner that would come. */
const noBanner = async (page: Page): Promise<void> => {
  await page.waitForTimeout(1_500);
  expect(await bannersOn(page)).toEqual([]);
};

test('a page in front tells once that nothing is left', async ({ dataleft, provider, serve }) => {
  const news = await serve(NEWS);
  await allowBanners(dataleft);
  await provider.leave('line-jp', 5_000_000_000);
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  const page = await openPage(dataleft, news.url);
  await page.locator('#mine').focus();
  await noBanner(page);
  expect(await scripts(dataleft)).toEqual([]);

  await test.step('in the page that is open', async () => {
    await provider.leave('line-jp', 0);
    // The clock first: by the old one nothing would be due yet.
    await dataleft.passTime(60 * 60_000);
    const worker = await dataleft.extension.worker();
    await worker.evaluate(() => chrome.alarms.create('cycle', { delayInMinutes: 0.001 }));
    const said = await bannerOn(page);
    expect(said).toContain('LEB Mobile Japan: no data left');
    expect(said).toContain('Open DataLeft');
    await expect.poll(() => waiting(dataleft)).toBe(0);
    await expect.poll(async () => (await dataleft.stored('alerts'))[0]?.shownAt).not.toBeNull();
  });

  await test.step('which can neither look into it nor lose its focus', async () => {
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return {
        root: host?.shadowRoot,
        text: host?.textContent,
        focus: document.activeElement?.id,
        name: host?.localName,
      };
    });
    expect(seen).toEqual({ root: null, text: '', focus: 'mine', name: 'div' });
  });

  await test.step('and in no other', async () => {
    await expect.poll(() => scripts(dataleft)).toEqual([]);
    const second = await openPage(dataleft, news.url);
    await noBanner(second);
    await page.reload();
    await noBanner(page);
    await dataleft.extension.stopWorker();
    await dataleft.extension.worker();
    await page.reload();
    await noBanner(page);
    await noBanner(second);
  });
});

test('two pages at once never both have it', async ({ dataleft, provider, serve }) => {
  const news = await serve(NEWS);
  await toldOfNothingLeft(dataleft, provider);
  await expect.poll(() => scripts(dataleft)).toEqual(['banner']);
  const pages = await Promise.all(Array.from({ length: 5 }, () => openPage(dataleft, news.url)));
  const all = async () => (await Promise.all(pages.map(bannersOn))).flat().length;
  await expect.poll(all).toBe(1);
  await pages[0]?.waitForTimeout(1_500);
  expect(await all()).toBe(1);
});

test('it is put away by its button, and counts as read', async ({ dataleft, provider, serve }) => {
  const news = await serve(NEWS);
  await toldOfNothingLeft(dataleft, provider);
  const page = await openPage(dataleft, news.url);
  await bannerOn(page);
  await press(page, 'banner__close');
  await expect.poll(() => bannersOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
    'body',
  );
  await expect.poll(async () => (await dataleft.stored('alerts'))[0]?.readAt).not.toBeNull();
  expect(await dataleft.alerts()).toEqual(['data-empty 0 open']);
});

test('the keyboard reaches it, and is given back', async ({ dataleft, provider, serve }) => {
  const news = await serve(NEWS);
  await toldOfNothingLeft(dataleft, provider);
  const page = await openPage(dataleft, news.url);
  await bannerOn(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('keydown', ({ key }) => heard.push(key));
  });
  await page.locator('#film').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(() => bannersOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('film');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual(['Tab']);
});

test('its button opens DataLeft', async ({ dataleft, provider, serve }) => {
  const news = await serve(NEWS);
  await toldOfNothingLeft(dataleft, provider);
  const page = await openPage(dataleft, news.url);
  await bannerOn(page);
  await press(page, 'banner__open');
  const worker = await dataleft.extension.worker();
  const popups = () =>
    worker.evaluate(async () => {
      const open = await chrome.runtime.getContexts({});
      return open.filter(({ documentUrl }) => documentUrl?.endsWith('/popup.html')).length;
    });
  await expect.poll(popups).toBe(1);
  await expect.poll(() => bannersOn(page)).toEqual([]);
});

test('nobody is disturbed who pays', async ({ dataleft, provider, serve }) => {
  const card = await serve((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(asPage('<label>Card <input autocomplete="cc-number"></label>'));
  });
  const news = await serve(NEWS);
  await toldOfNothingLeft(dataleft, provider);
  for (const url of [
    `${provider.url}/checkout?offering=jp-month-10gb&line=line-jp`,
    // Wherever else its provider sells, too.
    `${provider.url}/sign-in`,
    card.url,
    `${news.url}/order/payment`,
  ]) {
    const page = await openPage(dataleft, url);
    await noBanner(page);
    await page.close();
  }
  expect(await waiting(dataleft)).toBe(1);
  expect(await bannerOn(await openPage(dataleft, news.url))).toContain('no data left');
});

test('nobody is disturbed in full screen, and is told afterwards', async ({
  dataleft,
  provider,
  serve,
}) => {
  const news = await serve(NEWS);
  await allowBanners(dataleft);
  const page = await openPage(dataleft, news.url);
  await page.evaluate(() => {
    document.getElementById('film')?.addEventListener('click', () => {
      void document.documentElement.requestFullscreen();
    });
  });
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.locator('#film').click();
  await expect.poll(isFull).toBe(true);
  // Other tabs do not end it.
  await runDry(dataleft, provider);
  await page.bringToFront();
  expect(await isFull()).toBe(true);
  const popup = await dataleft.open('options.html');
  await page.bringToFront();
  await popup.evaluate(() => chrome.runtime.sendMessage({ do: 'wake' }));
  await noBanner(page);
  expect(await waiting(dataleft)).toBe(1);
  await page.evaluate(() => document.exitFullscreen());
  await bannerOn(page);
  await page.locator('#film').click();
  await expect.poll(() => bannersOn(page)).toEqual([]);
  await page.evaluate(() => document.exitFullscreen());
  await bannerOn(page);
});

test('off is off: no script, no banner, and what waited is forgotten', async ({
  dataleft,
  provider,
  serve,
}) => {
  const news = await serve(NEWS);
  await allowBanners(dataleft);
  await switchBanners(dataleft, false);
  await runDry(dataleft, provider);
  expect(await waiting(dataleft)).toBe(0);
  expect(await scripts(dataleft)).toEqual([]);
  const page = await openPage(dataleft, news.url);
  await noBanner(page);
});

test('a permission that is taken back ends it', async ({ dataleft, provider, serve }) => {
  const news = await serve(NEWS);
  await toldOfNothingLeft(dataleft, provider);
  await expect.poll(() => scripts(dataleft)).toEqual(['banner']);
  const worker = await dataleft.extension.worker();
  await worker.evaluate(() => chrome.permissions.remove({ origins: ['https://*/*'] }));
  await expect.poll(() => scripts(dataleft)).toEqual([]);
  await expect.poll(() => waiting(dataleft)).toBe(0);
  await noBanner(await openPage(dataleft, news.url));
});

for (const [language, colorScheme, contrast, ink] of [
  ['en', 'dark', 'no-preference', 'rgb(240, 239, 234)'],
  ['zh-CN', 'light', 'more', 'rgb(0, 0, 0)'],
] as const) {
  test(`it stands in the corner, in ${language} and ${colorScheme}`, async ({
    dataleft,
    provider,
    serve,
  }) => {
    const loud = await serve(LOUD);
    await allowBanners(dataleft);
    await runDry(dataleft, provider);
    await dataleft.speak(language);
    const page = await dataleft.context.newPage();
    await page.emulateMedia({ colorScheme, contrast });
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.goto(loud.url);
    const said = await bannerOn(page);
    expect(said).toContain(language === 'en' ? 'Open DataLeft' : '打开 DataLeft');
    const middle = await partOf(page, 'banner');
    expect(middle.x).toBeGreaterThan(700);
    expect(middle.y).toBeGreaterThan(500);
    expect(await inkOf(page)).toBe(ink);
  });
}
