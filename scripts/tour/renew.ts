import type { Page } from '@playwright/test';
import { choosePlan } from './plans';
import { alertTitles, exactBytes, visibleText, wholeText } from './popup-text';
import { agree, agreeOnParts, Mismatch, say } from './report';
import { LINE, type Stage } from './stage';
import { amount, dataOf, date, daysLeft, lineOf, yen } from './truth';

interface Order {
  id: string;
  state: string;
  line: string;
  activatesAt?: number;
}

/** Pays at the provider's own page; the order's number is what the provider says it is. */
async function pay({ provider, pictures }: Stage, shop: Page, price: number): Promise<Order> {
  const button = shop.getByRole('button', { name: /^Pay/ });
  await agree('price at the checkout', () => visibleText(button), `Pay ${yen(price)}`);
  await pictures.take(shop, 'checkout');
  say('checkout', shop.url());
  await button.click();
  const number = await shop.locator('[data-order]').getAttribute('data-order');
  const orders: Order[] = (await provider.truth()).orders;
  const order = orders.find(({ id }) => id === number);
  if (order?.line !== LINE) throw new Mismatch('order', number, orders);
  say('', `paid ${yen(price)}`, `order ${order.id}, ${order.state}`);
  await shop.close();
  return order;
}

async function wait({ dataleft, pictures, popup }: Stage): Promise<void> {
  await popup.getByRole('button', { name: 'Back' }).click();
  await agreeOnParts('popup', () => wholeText(popup), ['Waiting', 'Checkout opened']);
  await agree('badge', async () => (await dataleft.toolbar()).text, '…');
  const [usually = ''] = /Usually [^.]*\./.exec(await wholeText(popup)) ?? [];
  await pictures.take(popup, 'popup-waiting');
  say('waiting', 'badge …', usually);
}

/** The sandbox's clock passes the activation; one press of Refresh, and it is confirmed. */
async function confirm(stage: Stage, order: Order, endBefore: number): Promise<void> {
  const { dataleft, provider, pictures, popup } = stage;
  const { now } = await provider.truth();
  if (order.activatesAt === undefined) throw new Error(`Order ${order.id} has no activation.`);
  const seconds = Math.ceil((order.activatesAt - now) / 1000) + 1;
  await provider.control('clock', { advanceSeconds: seconds });
  say('activation', `clock ${Math.round(seconds / 60)} min ahead`);
  await dataleft.refresh(popup);

  const truth = await provider.truth();
  const line = lineOf(truth, LINE);
  const { left } = dataOf(line);
  if (line.validUntil <= endBefore) throw new Mismatch('new expiry', line.validUntil, endBefore);
  await agree('bytes in the popup', () => exactBytes(popup), left);
  const facts = ['In effect since', daysLeft(line.validUntil, truth.now), date(line.validUntil)];
  await agreeOnParts('popup', () => wholeText(popup), facts);
  await agree('badge', async () => (await dataleft.toolbar()).text, 'ok');
  const open = [`${line.name}: renewal in effect`];
  await agree('alerts left open', () => alertTitles(popup), open);
  await agree('notifications', async () => (await dataleft.notifications()).length, 1);
  const ends = `until ${date(line.validUntil)}, was ${date(endBefore)}`;
  say('confirmed', 'badge ok', `${amount(left)} left, ${facts[1]}, ${ends}`);
  say('', 'alerts left open', `"${open[0]}", and no other`);
  await pictures.take(popup, 'popup-in-effect');
}

/** Choose, pay, wait, in effect. */
export async function renew(stage: Stage): Promise<void> {
  const before = lineOf(await stage.provider.truth(), LINE).validUntil;
  const { shop, price } = await choosePlan(stage);
  const order = await pay(stage, shop, price);
  await wait(stage);
  await confirm(stage, order, before);
}
