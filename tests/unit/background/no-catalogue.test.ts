import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../utils/domain/time';
import { browse } from '../../support/fake-browsing';
import { fixture, serveProvider } from '../providers/tmforum-provider';

const browsing = browse();

test('a provider without a catalogue is asked for it, and for lists that it has not, twice a day', async () => {
  const { url, requests } = await serveProvider({
    '/tmf-api/usageConsumption/v5/usageConsumptionReport': fixture('usage-consumption-report'),
    '/tmf-api/productInventory/v4/product': fixture('product'),
  });
  browsing.machine.granted.add(`${new URL(url).origin}/*`);
  const connectionId = await browsing.connect({ address: url });
  const poll = async (): Promise<string[]> => {
    requests.length = 0;
    await browsing.worker.send({ do: 'refresh', connectionId });
    return requests.map((request) => request.url?.split('?')[0]?.split('/').at(-1) ?? '').sort();
  };
  browsing.later(HOUR);
  expect(await poll()).toEqual(['product', 'usageConsumptionReport']);
  browsing.later(HOUR);
  expect(await poll()).toEqual(['product', 'usageConsumptionReport']);
  browsing.later(12 * HOUR);
  expect(await poll()).toContain('productOffering');
});

test('a catalogue that fails is asked for every hour, and not with every poll', async () => {
  const { url, requests } = await serveProvider({
    '/tmf-api/usageConsumption/v5/usageConsumptionReport': fixture('usage-consumption-report'),
    '/tmf-api/productInventory/v4/product': fixture('product'),
    '/tmf-api/productCatalogManagement/v4/productOffering': 503,
    '/tmf-api/productCatalogManagement/v4/productOfferingPrice': 503,
  });
  browsing.machine.granted.add(`${new URL(url).origin}/*`);
  const connectionId = await browsing.connect({ address: url });
  const counts: number[] = [];
  for (let minutes = 20; minutes <= 60; minutes += 20) {
    browsing.later(20 * MINUTE);
    requests.length = 0;
    await browsing.worker.send({ do: 'refresh', connectionId });
    counts.push(requests.filter((request) => request.url?.includes('productOffering')).length);
  }
  const [first, second, hour = 0] = counts;
  expect([first, second]).toEqual([0, 0]);
  expect(hour).toBeGreaterThan(0);
});

test('lists that are not for this token are looked for once, not with every poll', async () => {
  const everywhere = (resource: string) => [`/tmf-api/${resource}`, `/${resource}`];
  const refused = [
    ...everywhere('prepayBalanceManagement/v4/topupBalance'),
    ...everywhere('customerBillManagement/v4/customerBill'),
    '/topupBalance',
    '/customerBill',
  ];
  const { url, requests } = await serveProvider({
    '/tmf-api/usageConsumption/v5/usageConsumptionReport': fixture('usage-consumption-report'),
    '/tmf-api/productInventory/v4/product': fixture('product'),
    ...Object.fromEntries(refused.map((path) => [path, 403])),
  });
  browsing.machine.granted.add(`${new URL(url).origin}/*`);
  const connectionId = await browsing.connect({ address: url });
  expect(requests.some((request) => request.url?.includes('customerBill'))).toBe(true);
  for (let poll = 0; poll < 2; poll += 1) {
    browsing.later(HOUR);
    requests.length = 0;
    await browsing.worker.send({ do: 'refresh', connectionId });
    expect(requests).toHaveLength(2);
  }
});
