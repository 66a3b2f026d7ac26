import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { RealPopup } from '../support/real-popup';
import { asPage, openInFront, watch } from './watch-open';

test('a sign-in page is known as one', async ({ dataleft, provider }) => {
  await openInFront(dataleft, `${provider.url}/sign-in`);
  const popup = await watch(dataleft);
  await popup.says('This page asks you to sign in');
  await popup.says('Sign in first, then watch your account page.');
});

test('a page of the browser’s own cannot be watched, and says why', async ({ dataleft }) => {
  await openInFront(dataleft, 'chrome://version');
  const popup = await RealPopup.open(dataleft.extension);
  await popup.press('Add a connection');
  await popup.says('There is no page here that DataLeft may read.');
  await popup.press('Watch this page');
  await popup.says('Connect with a token');
  const settings = dataleft.context.waitForEvent('page');
  await popup.press('Connect with a token');
  await expect(await settings).toHaveURL(dataleft.extension.urlOf('options.html#connections/new'));
});

test('a page without a balance offers to point; an enormous one is refused', async ({
  dataleft,
  serve,
}) => {
  const site = await serve((request, response) => {
    const large = `<ul>${'<li>One of very many items</li>'.repeat(120_000)}</ul>`;
    const body = request.url === '/large' ? large : '<h1>Opening hours</h1><p>Every day.</p>';
    response.setHeader('content-type', 'text/html').end(asPage(body));
  });
  const page = await openInFront(dataleft, site.url);
  const popup = await watch(dataleft);
  await popup.says('Nothing to watch was found here');
  await popup.press('Point at it');
  await popup.says('What do you want to point at?');
  await popup.press('Back');
  await popup.says('Nothing to watch was found here');
  await popup.press('Close');
  await page.goto(`${site.url}/large`);
  await page.bringToFront();
  const second = await watch(dataleft);
  await second.says('This page is too large to be read');
});
