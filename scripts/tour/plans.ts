import type { Page } from '@playwright/test';
import { checkoutOf, type Offer, readOffers } from './offers';
import { visibleText } from './popup-text';
import { agree, agreeOnParts, Mismatch, say } from './report';
import type { Stage } from './stage';
import { money, yen } from './truth';

/** Not the plan that the line has: the tour presses a choice, too. */
const CHOSEN = 'jp-month-20gb';

/** Every row as it is drawn: the provider's name of the plan, all-in price, price per GB. */
const rowsOf = (popup: Page): Promise<string[][]> =>
  Promise.all(
    ['.plan__seller', '.plan__price', '.plan__per-gb'].map((part) =>
      popup.locator(part).allInnerTexts(),
    ),
  ).then(([names = [], prices = [], perGb = []]) =>
    names.map((name, at) => [name, prices[at] ?? '', perGb[at] ?? '']),
  );

const byName = (rows: string[][]): string[][] =>
  [...rows].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

/** A price that something is added to is ranked nowhere. */
const expected = (offers: Offer[]): string[][] =>
  offers.map(({ name, price, currency, isTaxed, perGb }) => [
    name,
    `${isTaxed ? '' : 'from '}${money(price, currency)}`,
    perGb === null || !isTaxed ? '—' : `${money(perGb, currency)} per GB`,
  ]);

/** The parts of the chosen plan's price must add up to what it says is all. */
async function addsUp(popup: Page, price: number): Promise<number> {
  const values = await popup.locator('.plan--chosen .plan__charge dd').allInnerTexts();
  const numbers = values.map((value) => Number(value.replace(/[^\d-]/g, '')));
  const parts = numbers.slice(0, -1);
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum !== price || numbers.at(-1) !== price) {
    throw new Mismatch('parts of the price', values, yen(price));
  }
  return parts.length;
}

/** Where there are more than the few that matter. */
async function showAll(popup: Page): Promise<void> {
  const all = popup.getByRole('button', { name: /^All \d+$/ });
  if (await all.isVisible()) await all.click();
}

/** All that the line can buy, with the prices that the checkout asks. */
export async function comparePlans({ provider, popup }: Stage): Promise<void> {
  const offers = await readOffers(provider.url);
  await popup.getByRole('button', { name: 'Plans' }).click();
  await popup.getByRole('combobox', { name: 'Sorted by' }).selectOption({ label: 'Per GB' });
  await showAll(popup);
  await agree('plans', async () => byName(await rowsOf(popup)), byName(expected(offers)));
  for (const [name = '', price = '', perGb = ''] of await rowsOf(popup)) {
    say('plans', name, `all in ${price.padStart(7)}`, perGb);
  }
  await popup.getByRole('button', { name: 'Back' }).click();
}

/** Chooses a plan and opens its checkout. */
export async function choosePlan(stage: Stage): Promise<{ shop: Page; price: number }> {
  const { context, provider, pictures, popup } = stage;
  const chosen = (await readOffers(provider.url)).find(({ id }) => id === CHOSEN);
  if (chosen === undefined) throw new Error(`The sandbox does not sell ${CHOSEN}.`);
  const { name, price } = chosen;
  await popup.getByRole('button', { name: 'Plans' }).click();
  await showAll(popup);
  await popup.getByText(name, { exact: true }).click();
  const renew = popup.getByRole('button', { name: /^Renew/ });
  await agreeOnParts('the button', () => visibleText(renew), ['Renew', yen(price)]);
  const parts = await addsUp(popup, price);
  await pictures.take(popup, 'plans');
  say('chosen', name, `all in ${yen(price)}`, `the sum of its ${parts} parts`);

  await renew.click();
  const sheet = popup.getByRole('dialog', { name: 'Check before you pay' });
  await agreeOnParts('the sheet', () => visibleText(sheet), [
    // The sheet says it in a sentence: what there is, for how long.
    ...(name.match(/\d+ (?:GB|days)/g) ?? [name]),
    yen(price),
  ]);
  await pictures.take(popup, 'check-sheet');
  const opened = context.waitForEvent('page');
  await sheet.getByRole('button', { name: 'Open checkout' }).click();
  const shop = await opened;
  await shop.waitForLoadState();
  await agree('checkout', async () => shop.url(), checkoutOf(provider.url, CHOSEN));
  return { shop, price };
}
