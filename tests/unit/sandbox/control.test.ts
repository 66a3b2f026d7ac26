import { describe, expect, it } from 'vitest';
import { NOW, paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();

describe('a bad body', () => {
  it.each([
    ['/consume', { line: 'line-jp', bytes: -1 }, 'bytes'],
    ['/consume', { line: 'line-xx', bytes: 1 }, 'line'],
    ['/consume', { line: 'line-jp', leaveBytes: 10_000_000_001 }, 'leaveBytes'],
    ['/consume', { line: 'line-jp', byte: 1 }, 'byte'],
    ['/expire', { line: 'line-jp' }, 'at'],
    ['/expire', { line: 'line-jp', at: 'tomorrow' }, 'at'],
    ['/clock', { advanceSeconds: 'ten' }, 'advanceSeconds'],
    ['/reset', { flow: 'on' }, 'flow'],
    ['/layout', { layout: 'modern' }, 'layout'],
    ['/signed-out-as', { as: '500' }, 'as'],
    ['/notice', { show: 'maintenance', retryAfter: -1 }, 'retryAfter'],
    ['/sign-out', { subscriber: 'nobody' }, 'subscriber'],
    ['/orders', { line: 'line-jp', offering: 'jp-month-10gb', outcome: 'maybe' }, 'outcome'],
    ['/orders', { line: 'line-biz', offering: 'biz-month-50gb', outcome: 'complete' }, 'line'],
    [
      '/faults',
      [
        { match: '/', kind: 'status' },
        { match: '/', kind: 'rain' },
      ],
      '1.kind',
    ],
  ])('%s %j is refused at %s', async (path, body, at) => {
    const before = await sandbox.state();
    const response = await sandbox.control(path, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ problems: [{ path: at }] });
    expect(await sandbox.state()).toEqual(before);
  });

  it('that is no JSON is refused', async () => {
    const response = await fetch(`${sandbox.url}/sandbox/clock`, { method: 'POST', body: '{' });
    expect(response.status).toBe(400);
  });
});

it('consumes data, calls and messages', async () => {
  const consumed = { line: 'line-jp', bytes: 200_000_000, seconds: 90, messages: 2 };
  expect(await (await sandbox.control('/consume', consumed)).json()).toMatchObject({
    buckets: [{ remaining: 8_000_000_000 }, { remaining: 48 * 60 - 90 }, { remaining: 139 }],
  });
});

it('consumes data abroad apart from data at home', async () => {
  const consumed = { line: 'line-pt', roamingBytes: 100_000_000 };
  expect(await (await sandbox.control('/consume', consumed)).json()).toMatchObject({
    buckets: [
      { id: 'line-pt-data', remaining: 12_600_000_000 },
      { id: 'line-pt-roaming', remaining: 2_500_000_000 },
      {},
    ],
  });
});

it('lets a line expire', async () => {
  await sandbox.control('/expire', { line: 'line-jp', inSeconds: 60 });
  const status = async () =>
    (await sandbox.read<{ status: string }>(`${paths.products}/line-jp`)).status;
  expect(await status()).toBe('active');
  await sandbox.control('/clock', { advanceSeconds: 60 });
  expect(await status()).toBe('terminated');
});

it('places and resolves orders as though made elsewhere', async () => {
  const placed = { line: 'line-jp', offering: 'jp-booster-1gb', outcome: 'pending' };
  const response = await sandbox.control('/orders', placed);
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { id: string };
  await sandbox.control(`/orders/${id}`, { outcome: 'complete' });
  expect(await sandbox.read(`${paths.orders}/${id}`)).toMatchObject({ state: 'completed' });
  expect(await sandbox.read<object[]>(paths.buckets)).toHaveLength(4);
  expect((await sandbox.control(`/orders/${id}`, { outcome: 'fail' })).status).toBe(409);
  expect((await sandbox.control('/orders/LEB-9', { outcome: 'fail' })).status).toBe(404);
});

it('begins again exactly as before', async () => {
  const before = await sandbox.state();
  await sandbox.control('/consume', { line: 'line-jp', bytes: 1 });
  await sandbox.signInToApp('mei');
  await sandbox.control('/layout', { layout: 'renamed' });
  await sandbox.control('/signed-out-as', { as: 'form' });
  await sandbox.control('/notice', { show: 'captcha' });
  await sandbox.control('/faults', [{ match: '/', kind: 'status' }]);
  expect(await sandbox.state()).not.toEqual(before);
  await sandbox.control('/reset', { now: NOW });
  expect(await sandbox.state()).toEqual(before);
  expect((await sandbox.api(paths.reports)).status).toBe(200);
});
