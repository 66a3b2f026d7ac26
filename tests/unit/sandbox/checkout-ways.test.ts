import { describe, expect, it } from 'vitest';
import { useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const checkout = '/checkout?offering=jp-month-10gb&line=line-jp';
const pay = (method: string) => sandbox.submit(checkout, { method, outcome: 'pending' });

describe('where the checkout leads', () => {
  it('a service takes the payment, and knows the way back', async () => {
    await sandbox.control('/checkout', { services: { paypal: 'https://www.paypal.com/pay' } });
    const there = new URL((await pay('paypal')).headers.get('Location') ?? '');
    expect(there.origin).toBe('https://www.paypal.com');
    expect(there.searchParams.get('return')).toBe(`${sandbox.url}/orders/LEB-000001`);
    expect((await pay('card')).headers.get('Location')).toBe('/orders/LEB-000002');
  });

  it('taken over, it leads elsewhere, until it is given back', async () => {
    await sandbox.control('/checkout', { hijackedTo: 'https://evil.example/pay' });
    const response = await sandbox.page(checkout);
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe('https://evil.example/pay');
    await sandbox.control('/checkout', {});
    expect((await sandbox.page(checkout)).status).toBe(200);
  });

  it('its form is sent to somebody else, until it is not', async () => {
    await sandbox.control('/checkout', { formTo: 'https://bank.example/pay' });
    const form = async () =>
      (await (await sandbox.page(checkout)).text()).match(/<form[^>]*>/)?.[0];
    expect(await form()).toContain('action="https://bank.example/pay"');
    await sandbox.control('/checkout', {});
    expect(await form()).not.toContain('action');
  });

  it('nowhere that is no address', async () => {
    expect((await sandbox.control('/checkout', { hijackedTo: 'evil' })).status).toBe(400);
  });
});
