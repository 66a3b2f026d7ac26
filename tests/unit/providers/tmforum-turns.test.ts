import { expect, it } from 'vitest';
import { json, serve } from './test-server';
import { everything, NOW, pollAt, serveProvider } from './tmforum-provider';

const REPORTS = '/tmf-api/usageConsumption/v5/usageConsumptionReport';
const endpoints = {
  usageConsumptionReport: '/tmf-api/usageConsumption/v5',
  product: '/tmf-api/productInventory/v4',
  topupBalance: '/tmf-api/prepayBalanceManagement/v4',
  customerBill: '/tmf-api/customerBillManagement/v4',
};

it('is asked for everything at once where it answers', async () => {
  const offered = everything();
  const held: (() => void)[] = [];
  const { url, requests } = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    held.push(() => json(response, offered[pathname], { Date: new Date(NOW).toUTCString() }));
    // Nobody is answered before all have come.
    if (requests.length === 4) for (const answer of held) answer();
  });
  const polled = await pollAt(url, { endpoints, isAnswering: true });
  expect(polled).toMatchObject({ ok: true });
});

it.each([
  [false, 1],
  [true, 4],
])('which fails, answering before: %s, is asked %i times', async (isAnswering, times) => {
  const { url, requests } = await serveProvider({ ...everything(), [REPORTS]: 503 });
  const polled = await pollAt(url, { endpoints, isAnswering });
  expect(polled).toMatchObject({ ok: false, failure: { kind: 'server' } });
  expect(requests).toHaveLength(times);
});
