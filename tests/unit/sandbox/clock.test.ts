import { expect, it } from 'vitest';
import { NOW, paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const dateOf = async (path: string) => (await fetch(sandbox.url + path)).headers.get('Date');

it.each(['/sandbox/state', `/tmf-api${paths.reports}`, '/plans', '/style.css', '/nowhere'])(
  'tells its own time at %s',
  async (path) => {
    expect(await dateOf(path)).toBe('Fri, 20 Nov 2026 03:00:00 GMT');
  },
);

it('can be set and advanced, and stands still', async () => {
  await sandbox.control('/clock', { set: '2030-01-01T08:00:00+08:00' });
  expect(await dateOf('/plans')).toBe('Tue, 01 Jan 2030 00:00:00 GMT');
  await sandbox.control('/clock', { advanceSeconds: 3600 });
  expect(await dateOf('/plans')).toBe('Tue, 01 Jan 2030 01:00:00 GMT');
});

it('runs on from where it stood once released', async () => {
  await sandbox.control('/clock', { freeze: false });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { now } = await sandbox.state<{ now: number }>();
  expect(now).toBeGreaterThan(NOW);
  expect(now).toBeLessThan(NOW + 60_000);
  await sandbox.control('/clock', { freeze: true });
  const first = await sandbox.state<{ now: number }>();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await sandbox.state<{ now: number }>()).now).toBe(first.now);
});

it('runs with real time when reset without a moment', async () => {
  await sandbox.control('/reset', {});
  const { now } = await sandbox.state<{ now: number }>();
  expect(Math.abs(now - Date.now())).toBeLessThan(5_000);
});
