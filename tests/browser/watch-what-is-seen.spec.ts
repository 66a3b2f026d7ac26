import { expect } from '@playwright/test';
import type { Look } from '../../utils/page-eyes/eye-message';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import { asPage, openInFront } from './watch-open';

/** What the eyes in the page in front see. */
async function look(dataleft: DataLeft): Promise<Look & { html: string }> {
  const worker = await dataleft.extension.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? 0;
    await chrome.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/watch.js'],
    });
    return chrome.tabs.sendMessage(tabId, { eyes: 'look' });
  });
}

const SEEN = `
<p id="plain" onclick="x()" data-secret="s" class="left">Left <b>3 GB</b></p>
<p style="display:none">gone-display</p>
<p style="visibility:hidden">gone-visibility <span style="visibility:visible">back-again</span></p>
<p style="opacity:0">gone-opacity</p>
<p hidden>gone-hidden</p>
<p style="font-size:0">gone-size</p>
<div style="height:0;overflow:hidden"><p>gone-folded</p></div>
<details><summary>More</summary><p>gone-details</p></details>
<p style="position:absolute;width:1px;height:1px;overflow:hidden">for-screen-readers</p>
<tiny-card></tiny-card>
<iframe srcdoc="<p>in-the-frame</p>"></iframe>
<form>
  <input type="text" value="typed-name"><input type="text" readonly value="+49 170 1234">
  <input type="password" value="pass-word"><input type="hidden" value="hidden-token">
  <textarea>typed-text</textarea>
  <select><option>other-line</option><option selected>this-line</option></select>
</form>
<a href="/bill?token=link-secret&page=2">Bill</a>
<progress value="3" max="10" aria-valuetext="3 of 10"></progress>
<svg><text>in-the-drawing</text><path d="M0 0"/></svg>
<template><p>gone-template</p></template><noscript>gone-noscript</noscript>
<script type="application/json">{"left": "3 GB</p>"}</script>
<script>window.__STATE__ = {"used": 7};</script>
<script>
  customElements.define('tiny-card', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<p>in-the-shadow <slot></slot></p>';
      this.append('in-the-slot');
    }
  });
  // Read to its end: an answer that nobody holds may be swept before it is whole.
  fetch('/api/usage').then((answer) => answer.text());
</script>`;

// A browser of each test's own: what a page has loaded and drawn is what is looked at.
test.use({ launch: { headless: true } });

test('the page is read as it is seen, and what the user typed is not', async ({
  dataleft,
  serve,
}) => {
  const site = await serve((request, response) => {
    if (request.url === '/api/usage') response.end('{}');
    else response.setHeader('content-type', 'text/html').end(asPage(SEEN));
  });
  const page = await openInFront(dataleft, site.url);
  await page.frameLocator('iframe').getByText('in-the-frame').waitFor();
  // Asked again and again, and not with every frame: a page that is not drawn has none.
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/api/usage')),
      ),
    )
    .toBe(true);
  const before = await page.content();
  const { html, ...about } = await look(dataleft);

  expect(html).not.toMatch(/gone-|typed-|pass-word|secret|other-line|hidden-token|customElements/);
  for (const words of [
    'back-again',
    'for-screen-readers',
    'in-the-shadow',
    'in-the-slot',
    'in-the-frame',
    'in-the-drawing',
    'this-line',
    'value="+49 170 1234"',
    'type="password"',
    `href="${site.url}/bill?token=&amp;page="`,
    'aria-valuetext="3 of 10"',
    '{"left": "3 GB<\\/p>"}',
    'window.__STATE__ = {"used": 7};',
    'lang="en"',
  ]) {
    expect(html, words).toContain(words);
  }
  expect(html).toMatch(
    /<p id="plain" class="left" data-dataleft-mark="\d+">Left <b>3 GB<\/b><\/p>/,
  );
  expect(about).toMatchObject({
    url: `${site.url}/`,
    title: 'Account - Tiny Mobile',
    locale: 'en',
    dataUrls: [`${site.url}/api/usage`],
    memory: null,
  });
  expect((await look(dataleft)).html).toBe(html);
  expect(await page.content()).toBe(before);
});

test('a hostile page can make it neither hang nor fail', async ({ dataleft, serve }) => {
  const flat = '<b>1 GB </b>'.repeat(20_000);
  const site = await serve((_, response) => {
    response.setHeader('content-type', 'text/html').end(asPage(`<p>Left 3 GB</p><p>${flat}</p>`));
  });
  const page = await openInFront(dataleft, site.url);
  await page.evaluate(() => {
    // Deeper than the parser nests; at three times of it Chromium itself gives up.
    let at: Element = document.body;
    for (let depth = 0; depth < 1_000; depth++) {
      const next = document.createElement('div');
      at.append(next);
      at = next;
    }
    // Its own words for what the eyes use live in another world than theirs.
    Object.assign(Element.prototype, {
      getAttribute: () => 'forged',
      checkVisibility: () => false,
    });
    Object.assign(window, { getComputedStyle: () => ({ display: 'none' }) });
  });
  const session = await page.context().newCDPSession(page);
  // What it works, in seconds; how long that takes is up to the machine.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await worked();
  const { html } = await look(dataleft);
  expect(html).toContain('Left 3 GB');
  expect(html).not.toContain('forged');
  expect((await worked()) - before).toBeLessThan(5);
});
