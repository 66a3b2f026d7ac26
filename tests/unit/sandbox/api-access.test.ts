import { describe, expect, it } from 'vitest';
import { paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();

describe.each(Object.entries(paths))('%s', (_, path) => {
  it('wants a token, and says so', async () => {
    const response = await sandbox.api(path, { token: '' });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="LEB sandbox"');
    expect(await response.json()).toMatchObject({ '@type': 'Error', status: '401' });
  });

  it.each(['sandbox-expired', 'made-up'])('refuses the token %s as invalid', async (token) => {
    const response = await sandbox.api(path, { token });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toContain('error="invalid_token"');
  });

  it('answers the holder of a token', async () => {
    const response = await sandbox.api(path, { token: 'sandbox-office' });
    expect(response.status).toBe(200);
    expect(await response.json()).toBeInstanceOf(Array);
  });

  it('has no such thing', async () => {
    const response = await sandbox.api(`${path}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'notFound', reason: 'Not found' });
  });

  it('is read only', async () => {
    const response = await sandbox.api(`${path}/nothing`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
  });
});

it('takes orders at the checkout only', async () => {
  const response = await sandbox.api(paths.orders, { method: 'POST', body: '{}' });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ message: expect.stringContaining('checkout') });
});

it('shows nobody what is somebody else’s', async () => {
  const lines = async (token: string) =>
    (await sandbox.read<{ id: string }[]>(paths.products, token)).map(({ id }) => id);
  expect(await lines('sandbox-mei')).toEqual(['line-jp']);
  expect(await lines('sandbox-lee')).toEqual(['line-de']);
  expect(await lines('sandbox-office')).toHaveLength(6);
  expect((await sandbox.api(`${paths.products}/line-de`)).status).toBe(404);
});
