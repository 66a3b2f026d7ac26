import { expect } from '@playwright/test';
import { test as base } from '../support/fixtures';
import { grantedExtension } from '../support/granted-extension';

/** The user has switched the checkout guard on. */
const test = base.extend({
  launch: async ({ launch }, use) => {
    const { folder, remove } = await grantedExtension('webNavigation');
    await use({ ...launch, extension: folder });
    await remove();
  },
});

const services = {
  paypal: 'https://www.paypal.com/checkoutnow',
  alipay: 'https://mclient.alipay.com/cashier',
  wechatpay: 'https://payapp.weixin.qq.com/pay',
};

test('a checkout through every payment method is left alone', async ({ dataleft, provider }) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await provider.control('checkout', { services });
  // The addresses are the real ones; what answers there is a page with the way back.
  for (const address of Object.values(services)) {
    await dataleft.context.route(`${new URL(address).origin}/**`, (route) => {
      const back = new URL(route.request().url()).searchParams.get('return') ?? '';
      const body = `<a href="${back.replaceAll('&', '&amp;')}">Pay and go back</a>`;
      return route.fulfill({ contentType: 'text/html', body });
    });
  }
  const popup = await dataleft.openRefreshed();
  const shop = await dataleft.renew(popup);
  const checkout = shop.url();
  for (const method of ['card', 'paypal', 'alipay', 'wechatpay'] as const) {
    await shop.goto(checkout);
    await shop.locator(`input[value="${method}"]`).check();
    await shop.getByRole('combobox').selectOption('pending');
    await shop.getByRole('button', { name: /^Pay/ }).click();
    if (method !== 'card') await shop.getByRole('link', { name: 'Pay and go back' }).click();
    await expect(shop.locator('[data-order]'), method).toBeVisible();
  }
  await expect
    .poll(() => dataleft.stored('renewals'))
    .toMatchObject([{ state: 'waiting', left: { how: 'returned' } }]);
  expect((await dataleft.stored('renewals'))[0]?.tab?.stopped).toBeUndefined();
});

test('a hijacked checkout is stopped before anything is typed', async ({
  dataleft,
  provider,
  serve,
}) => {
  const thief = await serve((_, response) => response.end('<input name="card" autofocus>'));
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await provider.control('checkout', { hijackedTo: `${thief.url}/pay` });
  const checkout = `${provider.url}/checkout?offering=jp-month-10gb&line=line-jp`;
  const popup = await dataleft.openRefreshed();
  const shop = await dataleft.renew(popup);
  const warning = shop.getByRole('alert');
  await expect(warning).toContainText('Stop before you pay');
  await expect(warning).toContainText(new URL(thief.url).host);
  await warning.getByRole('button', { name: 'I know it, go on' }).click();
  await expect(shop).toHaveURL(`${thief.url}/pay`);

  // Known there, and nowhere else.
  await dataleft.extension.stopWorker();
  const other = await serve((_, response) => response.end('Pay here.'));
  // It is led away, perhaps before it has arrived.
  await shop.goto(`${other.url}/pay`).catch(() => null);
  await expect(warning).toContainText(new URL(other.url).host);
  await warning.getByRole('button', { name: 'Back to LEB' }).click();
  await expect(shop).toHaveURL(new RegExp(`^${provider.url}/`));

  // What a form was sending an address does not hold: once the place is known, it goes through.
  const sent: string[] = [];
  const bank = await serve((request, response) => {
    request.on('data', (chunk) => sent.push(`${request.method} ${chunk}`));
    request.on('end', () => response.end('Thank you.'));
  });
  await provider.control('checkout', { formTo: `${bank.url}/pay` });
  await shop.goto(checkout);
  await shop.getByRole('combobox').selectOption('pending');
  const pay = shop.getByRole('button', { name: /^Pay/ });
  await pay.click();
  await expect(warning).toContainText(new URL(bank.url).host);
  await expect(warning).toContainText('may have arrived there');
  await warning.getByRole('button', { name: 'I know it, go on' }).click();
  await expect(shop.getByText('Thank you.')).toBeVisible();
  await shop.goto(checkout);
  await shop.getByRole('combobox').selectOption('pending');
  await pay.click();
  await expect(shop.getByText('Thank you.')).toBeVisible();
  expect(sent.at(-1)).toBe('POST method=card&outcome=pending');
});
