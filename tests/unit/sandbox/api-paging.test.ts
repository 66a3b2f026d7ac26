import { expect, it } from 'vitest';
import { paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const office = { token: 'sandbox-office' };

const counts = ({ headers }: Response) => ({
  total: headers.get('X-Total-Count'),
  result: headers.get('X-Result-Count'),
});

it('gives the page that was asked for, and says how much there is', async () => {
  const response = await sandbox.api(`${paths.products}?offset=4&limit=3`, office);
  expect(counts(response)).toEqual({ total: '6', result: '2' });
  const ids = ((await response.json()) as { id: string }[]).map(({ id }) => id);
  expect(ids).toEqual(['line-kr', 'line-biz']);
});

it('gives an empty page past the end', async () => {
  const response = await sandbox.api(`${paths.products}?offset=60`, office);
  expect(counts(response)).toEqual({ total: '6', result: '0' });
  expect(await response.json()).toEqual([]);
});

it('gives twenty of a long list unless asked for more', async () => {
  const first = await sandbox.api(paths.prices);
  expect(counts(first).result).toBe('20');
  const all = await sandbox.api(`${paths.prices}?limit=100`);
  expect(counts(all).result).toBe(counts(first).total);
});

it.each(['limit=x', 'limit=-1', 'offset=1.5', 'offset='])('refuses %s', async (query) => {
  const response = await sandbox.api(`${paths.products}?${query}`);
  expect(response.status).toBe(400);
  const { message } = (await response.json()) as { message: string };
  expect(message).toContain(query.split('=')[0]);
});

it('gives the chosen fields beside identity and type', async () => {
  const [product] = await sandbox.read<object[]>(`${paths.products}?fields=name,status`);
  expect(Object.keys(product ?? {}).sort()).toEqual(['@type', 'href', 'id', 'name', 'status']);
  const one = await sandbox.read<object>(`${paths.products}/line-jp?fields=name`);
  expect(one).toMatchObject({ id: 'line-jp', name: 'LEB Mobile Japan' });
  expect(one).not.toHaveProperty('status');
});
