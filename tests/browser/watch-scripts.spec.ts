import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { asPage, openInFront, watch } from './watch-open';

/** Nothing of it can be read before its script has run. */
const FILLED_IN = asPage(
  '<main id="m"></main>',
  `<script>
    addEventListener('DOMContentLoaded', () => {
      const left = [51, 46, 50].map((code) => String.fromCharCode(code)).join('');
      document.getElementById('m').innerHTML =
        '<p>Data left ' + left + ' GB of 10 GB</p><p>Valid until 31 Dec 2026</p>';
    });
  </script>`,
);

test('a page that its scripts fill in is opened in the background only with consent', async ({
  dataleft,
  serve,
}) => {
  const site = await serve((_, response) => {
    response.setHeader('content-type', 'text/html').end(FILLED_IN);
  });
  await openInFront(dataleft, site.url);
  const popup = await watch(dataleft);
  await popup.says('Yes, watch this card');
  expect((await popup.rows())[0]).toBe('1 Data left 3.2 GB');
  await popup.press('Yes, watch this card');
  await popup.says('This page is filled in by its scripts');
  expect((await dataleft.stored('connections'))[0]?.site?.way).not.toBe('tab');
  await popup.press('Open it in the background');
  await popup.says('GB left');
  await expect.poll(async () => (await dataleft.stored('connections'))[0]?.site?.way).toBe('tab');
});
