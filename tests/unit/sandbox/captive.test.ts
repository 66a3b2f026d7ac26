import { expect, it } from 'vitest';
import { useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const ask = (line: string) => fetch(`${sandbox.url}/captive/api/${line}`);
const state = async (line: string) => (await ask(line)).json();
const portal = (line: string) => `${sandbox.url}/plans?line=${line}`;
const days = (count: number) => count * 86_400;

it('tells what is left, and where more is to be had', async () => {
  const response = await ask('line-jp');
  expect(response.headers.get('Content-Type')).toBe('application/captive+json');
  expect(response.headers.get('Cache-Control')).toContain('private');
  expect(await response.json()).toEqual({
    captive: false,
    'user-portal-url': portal('line-jp'),
    'can-extend-session': true,
    'seconds-remaining': days(26),
    'bytes-remaining': 8_200_000_000,
  });
  expect((await fetch(portal('line-jp'))).status).toBe(200);
});

it('has no bytes to tell where there is no limit', async () => {
  const unlimited = await state('line-hk');
  expect(unlimited).toMatchObject({ captive: false, 'seconds-remaining': days(2) });
  expect(unlimited).not.toHaveProperty('bytes-remaining');
});

it('counts the daily cap that blocks, and the booster that gets past it', async () => {
  expect(await state('line-4g')).toMatchObject({
    'bytes-remaining': 1_400_000_000 + 3_750_000_000,
  });
});

it('follows use, orders and the clock', async () => {
  await sandbox.control('/consume', { line: 'line-jp', bytes: 200_000_000 });
  await sandbox.control('/clock', { advanceSeconds: 100 });
  expect(await state('line-jp')).toMatchObject({
    'seconds-remaining': days(26) - 100,
    'bytes-remaining': 8_000_000_000,
  });
  const order = { line: 'line-jp', offering: 'jp-booster-1gb', outcome: 'complete' };
  await sandbox.control('/orders', order);
  expect(await state('line-jp')).toMatchObject({ 'bytes-remaining': 9_000_000_000 });
});

it.each(['line-kr', 'line-biz', 'line-jp'])('holds %s captive when it is over', async (line) => {
  await sandbox.control('/consume', { line: 'line-jp', leaveBytes: 0 });
  expect(await state(line)).toEqual({ captive: true, 'user-portal-url': portal(line) });
});

it('knows its own lines with data only', async () => {
  expect((await ask('line-voice')).status).toBe(404);
  expect((await ask('line-nobody')).status).toBe(404);
  const posted = await fetch(`${sandbox.url}/captive/api/line-jp`, { method: 'POST' });
  expect(posted.status).toBe(404);
});

it('suffers faults', async () => {
  const fault = (more: object) => sandbox.control('/faults', [{ match: '/captive', ...more }]);
  await fault({ kind: 'negative' });
  expect(await state('line-jp')).toMatchObject({ 'bytes-remaining': -8_200_000_001 });
  await fault({ kind: 'signOut' });
  expect(await state('line-jp')).toEqual({ captive: true, 'user-portal-url': portal('line-jp') });
  await fault({ kind: 'status', status: 503 });
  expect((await ask('line-jp')).status).toBe(503);
});
