import { expect, it } from 'vitest';
import { NOW, paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();

interface Price {
  readonly id: string;
  readonly priceType: string;
  /** Absent where it is a share of the plan's own. */
  readonly price?: { unit: string; value: number };
  readonly percentage?: number;
  readonly tax: readonly { taxAmount: { value: number } }[];
}

interface Offering {
  readonly id: string;
  readonly isSellable: boolean;
  readonly category: readonly { id: string }[];
  readonly productOfferingPrice: readonly { id: string; href: string }[];
  readonly prodSpecCharValueUse: readonly {
    name: string;
    productSpecCharacteristicValue: readonly { value?: unknown }[];
  }[];
}

interface Product {
  readonly id: string;
  readonly productOffering: { id: string };
}

const offerings = () => sandbox.read<Offering[]>(`${paths.offerings}?limit=100`);

const characteristic = ({ prodSpecCharValueUse }: Offering, name: string) =>
  prodSpecCharValueUse
    .find((use) => use.name === name)
    ?.productSpecCharacteristicValue.map(({ value }) => value);

async function allIn({ productOfferingPrice }: Offering): Promise<number> {
  const prices = await Promise.all(
    productOfferingPrice.map(({ id }) => sandbox.read<Price>(`${paths.prices}/${id}`)),
  );
  const plan = prices.find(({ priceType }) => ['oneTime', 'recurring'].includes(priceType));
  const { unit = '', value = 0 } = plan?.price ?? {};
  const step = unit === 'JPY' ? 1 : 0.01;
  const cents = prices.flatMap(({ price, percentage = 0, priceType, tax }) => [
    price
      ? Math.round(price.value * 100)
      : (priceType === 'discount' ? -100 : 100) *
        step *
        Math.floor((value / step) * (percentage / 100) + 0.5),
    ...tax.map(({ taxAmount }) => Math.round(taxAmount.value * 100)),
  ]);
  return cents.reduce((sum, amount) => sum + amount, 0);
}

/** What the checkout of a line asks for, in hundredths. */
async function charged(line: string, offering: string): Promise<number> {
  const page = await (await sandbox.page(`/checkout?line=${line}&offering=${offering}`)).text();
  const [, total = '', currency] = /data-total="(\d+)" data-currency="(\w+)"/.exec(page) ?? [];
  return Number(total) * (currency === 'JPY' ? 100 : 1);
}

it('charges at the checkout exactly what the interface adds up to', async () => {
  const all = await offerings();
  // No line in arrears, and none expired: then every line may buy all of its category.
  const lines = ['line-eu', 'line-4g', 'line-hk', 'line-voice'];
  const products = await sandbox.read<Product[]>(paths.products, 'sandbox-office');
  const compared = await Promise.all(
    products
      .filter(({ id }) => lines.includes(id))
      .concat(await sandbox.read<Product[]>(paths.products))
      .flatMap(({ id, productOffering }) => {
        const current = all.find((offering) => offering.id === productOffering.id);
        const category = current?.category[0]?.id;
        return all
          .filter((o) => o.isSellable && o.category[0]?.id === category)
          .filter((o) => !characteristic(o, 'newCustomersOnly')?.[0])
          .map(async (o) => [o.id, await allIn(o), await charged(id, o.id)] as const);
      }),
  );
  expect(compared.length).toBeGreaterThan(12);
  for (const [id, told, asked] of compared) expect([id, asked]).toEqual([id, told]);
});

it('sells every validity, tier and kind there is', async () => {
  const all = await offerings();
  const told = (name: string) => new Set(all.flatMap((o) => characteristic(o, name) ?? []));
  expect(all.length).toBeGreaterThanOrEqual(12);
  expect([...told('tier')].sort()).toEqual(['advanced', 'basic', 'deluxe']);
  expect([...told('topUpEffect')].sort()).toEqual(['adds', 'extends', 'restarts']);
  expect(told('unlimitedData')).toContain(true);
  expect(told('newCustomersOnly')).toContain(true);
  expect(told('paymentMethods')).toEqual(new Set(['card', 'paypal', 'alipay', 'wechatpay']));
  expect(all.some(({ isSellable }) => !isSellable)).toBe(true);
});

it('gives a checkout address in which only the line is open', async () => {
  const offering = await sandbox.read<Offering>(`${paths.offerings}/jp-month-10gb`);
  const [template] = characteristic(offering, 'checkout') ?? [];
  expect(template).toBe(`${sandbox.url}/checkout?offering=jp-month-10gb&line={line}`);
  const page = await fetch(String(template).replace('{line}', 'line-jp'));
  expect(await page.text()).toContain('Pay ¥3,080');
});

it('drops a promotion from price and checkout when it ends', async () => {
  const price = async () => {
    const offering = await sandbox.read<Offering>(`${paths.offerings}/jp-month-20gb`);
    return [await allIn(offering), await charged('line-jp', 'jp-month-20gb')];
  };
  expect(await price()).toEqual([445_500, 445_500]);
  await sandbox.control('/clock', { set: NOW + 20 * 86_400_000 });
  expect(await price()).toEqual([495_000, 495_000]);
});

it('names a promotion, its code and its end', async () => {
  expect(await sandbox.read(`${paths.prices}/jp-month-20gb-price-2`)).toMatchObject({
    name: 'Winter promotion',
    description: 'WINTER10',
    priceType: 'discount',
    price: { unit: 'JPY', value: -450 },
    tax: [{ taxRate: 10, taxAmount: { unit: 'JPY', value: -45 } }],
    validFor: { endDateTime: '2026-12-10T03:00:00.000Z' },
  });
});
