import { describe, expect, it } from 'vitest';
import { NOW, paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const checkout = '/checkout?offering=jp-month-10gb&line=line-jp';

interface Order {
  readonly id: string;
  readonly state: string;
}

interface Truth {
  readonly lines: readonly {
    id: string;
    validUntil: number;
    buckets: readonly { id: string; remaining: number }[];
  }[];
}

const lineNow = async (id: string) =>
  (await sandbox.state<Truth>()).lines.find((line) => line.id === id);

async function pay(outcome: string): Promise<string> {
  const response = await sandbox.submit(checkout, { method: 'alipay', outcome });
  expect(response.status).toBe(303);
  return response.headers.get('Location') ?? '';
}

describe('a guest with a link', () => {
  it('sees what will be paid', async () => {
    const page = await (await sandbox.page(checkout)).text();
    expect(page).toMatch(/<button id="pay">\s*Pay ¥3,080\s*<\/button>/);
    for (const method of ['card', 'paypal', 'alipay', 'wechatpay']) {
      expect(page).toContain(`value="${method}"`);
    }
  });

  it('pays, and has more data once the order is in effect', async () => {
    const address = await pay('succeed');
    const page = await (await sandbox.page(address)).text();
    expect(page).toContain('data-order="LEB-000001"');
    expect(page).toContain('data-state="inProgress"');
    expect(page).toContain('¥3,080');
    expect(await lineNow('line-jp')).toMatchObject({ validUntil: NOW + 26 * 86_400_000 });

    // The offering promises one to five minutes.
    await sandbox.control('/clock', { advanceSeconds: 59 });
    expect(await sandbox.read(paths.orders)).toMatchObject([{ state: 'inProgress' }]);
    await sandbox.control('/clock', { advanceSeconds: 241 });
    const [order] = await sandbox.read<(Order & { completionDate: string })[]>(paths.orders);
    expect(order).toMatchObject({
      id: 'LEB-000001',
      state: 'completed',
      orderTotalPrice: [{ price: { taxIncludedAmount: { unit: 'JPY', value: 3080 } } }],
      productOrderItem: [{ product: { id: 'line-jp' }, productOffering: { id: 'jp-month-10gb' } }],
    });
    expect(await lineNow('line-jp')).toMatchObject({
      validUntil: Date.parse(order?.completionDate ?? '') + 30 * 86_400_000,
      buckets: [
        { id: 'line-jp-data', remaining: 18_200_000_000 },
        { id: 'line-jp-voice', remaining: 48 * 60 + 60 * 60 },
        { id: 'line-jp-sms', remaining: 141 + 150 },
      ],
    });
  });

  it('gets a receipt for what was paid', async () => {
    await pay('succeed');
    expect(await sandbox.read(`${paths.bills}/receipt-LEB-000001`)).toMatchObject({
      state: 'settled',
      amountDue: { unit: 'JPY', value: 3080 },
      remainingAmount: { unit: 'JPY', value: 0 },
      billDocument: [{ url: `${sandbox.url}/bills/receipt-LEB-000001` }],
    });
  });

  it.each([
    ['fail', 'failed'],
    ['pending', 'pending'],
  ])('whose payment is to %s changes nothing', async (outcome, state) => {
    await pay(outcome);
    await sandbox.control('/clock', { advanceSeconds: 86_400 });
    expect(await sandbox.read(paths.orders)).toMatchObject([{ state }]);
    expect(await lineNow('line-jp')).toMatchObject({
      buckets: [{ remaining: 8_200_000_000 }, {}, {}],
    });
    expect(await sandbox.read<object[]>(paths.bills)).toHaveLength(1);
  });

  it('must say how to pay', async () => {
    const response = await sandbox.submit(checkout, { outcome: 'succeed' });
    expect(response.status).toBe(400);
    expect(await sandbox.read(paths.orders)).toEqual([]);
  });
});

it.each([
  ['line-nowhere', 'jp-month-10gb', 404, 'unknown-line'],
  ['line-jp', 'jp-month-99gb', 404, 'unknown-offering'],
  ['line-jp', 'jp-month-8gb', 409, 'not-sold'],
  ['line-jp', 'jp-welcome-5gb', 409, 'new-customers-only'],
  ['line-jp', 'eu-week-5gb', 409, 'other-kind-of-line'],
  ['line-biz', 'biz-month-50gb', 409, 'in-arrears'],
])('refuses %s %s', async (line, offering, status, why) => {
  const address = `/checkout?line=${line}&offering=${offering}`;
  const shown = await sandbox.page(address);
  expect(shown.status).toBe(status);
  expect(await shown.text()).toContain(`data-refused="${why}"`);
  const paid = await sandbox.submit(address, { method: 'card', outcome: 'succeed' });
  expect(paid.status).toBe(status);
  expect(await sandbox.state()).toMatchObject({ orders: [] });
});
