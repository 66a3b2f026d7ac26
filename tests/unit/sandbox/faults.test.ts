import { describe, expect, it } from 'vitest';
import { paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const match = `/tmf-api${paths.reports}`;
const set = (fault: object) => sandbox.control('/faults', [{ match, ...fault }]);
const ask = () => sandbox.api(paths.reports, { redirect: 'manual' });

describe('a status', () => {
  it('comes with the Retry-After that was asked for', async () => {
    await set({ kind: 'status', status: 429, retryAfter: 120 });
    const response = await ask();
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('120');
    expect(await response.json()).toMatchObject({ '@type': 'Error', status: '429' });
  });

  it('comes with a date, or without any', async () => {
    const date = 'Fri, 20 Nov 2026 04:00:00 GMT';
    await set({ kind: 'status', retryAfter: date });
    expect((await ask()).headers.get('Retry-After')).toBe(date);
    await set({ kind: 'status' });
    const response = await ask();
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, null]);
  });
});

it('waits', async () => {
  await set({ kind: 'delay', delayMs: 150 });
  const before = performance.now();
  expect((await ask()).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThan(140);
});

it.each(['truncate', 'malformed'])('%s sends what is no JSON', async (kind) => {
  await set({ kind });
  const response = await ask();
  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow(SyntaxError);
});

it('drops the connection in the middle', async () => {
  await set({ kind: 'drop' });
  const response = await ask();
  expect(response.headers.get('Date')).toBe('Fri, 20 Nov 2026 03:00:00 GMT');
  await expect(response.text()).rejects.toThrow();
});

it.each([
  ['wrongTypes', ['about 8,2', { value: 48 }, { value: 141 }]],
  ['negative', [-9.2, -49, -142]],
  ['huge', [9e30, 9e30, 9e30]],
])('%s amounts remain', async (kind, amounts) => {
  await set({ kind });
  const [report] = await sandbox.read<{ bucket: { remainingValue: { amount: unknown } }[] }[]>(
    paths.reports,
  );
  expect(report?.bucket.map(({ remainingValue }) => remainingValue.amount)).toEqual(amounts);
});

it('floods', async () => {
  await set({ kind: 'flood', bytes: 2_000_000 });
  expect((await (await ask()).arrayBuffer()).byteLength).toBe(2_000_000);
});

it('redirects', async () => {
  await set({ kind: 'redirect', location: 'http://127.0.0.1:1/elsewhere' });
  const response = await ask();
  expect(response.status).toBe(302);
  expect(response.headers.get('Location')).toBe('http://127.0.0.1:1/elsewhere');
});

it('signs out, on the API and on the website', async () => {
  await set({ kind: 'signOut' });
  const response = await ask();
  expect(response.status).toBe(401);
  expect(response.headers.get('WWW-Authenticate')).toContain('invalid_token');

  const cookie = await sandbox.signIn('mei');
  await set({ match: '/account', kind: 'signOut', times: 1 });
  expect((await sandbox.page('/account', cookie)).headers.get('Location')).toBe('/sign-in');
  expect((await sandbox.page('/account', cookie)).status).toBe(303);
});

it('strikes only where and whom and as often as it should', async () => {
  await set({ kind: 'status', subscriber: 'lee', times: 2 });
  const statuses = [];
  for (const token of ['sandbox-mei', 'sandbox-lee', 'sandbox-lee', 'sandbox-lee']) {
    statuses.push((await sandbox.api(paths.reports, { token })).status);
  }
  expect(statuses).toEqual([200, 503, 503, 200]);

  await set({ kind: 'status' });
  expect((await sandbox.api(paths.buckets)).status).toBe(200);
  expect((await ask()).status).toBe(503);
  await fetch(`${sandbox.url}/sandbox/faults`, { method: 'DELETE' });
  expect((await ask()).status).toBe(200);
});
