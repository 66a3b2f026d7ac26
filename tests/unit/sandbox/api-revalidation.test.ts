import { describe, expect, it } from 'vitest';
import { paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();

const tagOf = async (path: string) => (await sandbox.api(path)).headers.get('ETag') ?? 'none';
const again = (path: string, tag: string) =>
  sandbox.api(path, { headers: { 'If-None-Match': tag } });

describe.each(Object.entries(paths))('%s', (_, path) => {
  it('is not sent twice', async () => {
    const tag = await tagOf(path);
    const response = await again(path, tag);
    expect(response.status).toBe(304);
    expect(response.headers.get('ETag')).toBe(tag);
    expect(response.headers.get('Date')).toBe('Fri, 20 Nov 2026 03:00:00 GMT');
    expect(await response.text()).toBe('');
  });
});

it('stays unchanged between two measurements and changes with the next', async () => {
  const tag = await tagOf(paths.reports);
  await sandbox.control('/clock', { advanceSeconds: 299 });
  expect((await again(paths.reports, tag)).status).toBe(304);
  await sandbox.control('/clock', { advanceSeconds: 1 });
  expect((await again(paths.reports, tag)).status).toBe(200);
});

it('changes as soon as something measured does', async () => {
  const tag = await tagOf(paths.reports);
  await sandbox.control('/clock', { advanceSeconds: 10 });
  await sandbox.control('/consume', { line: 'line-jp', bytes: 1 });
  const response = await again(paths.reports, tag);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject([{ effectiveDate: '2026-11-20T03:00:10.000Z' }]);
});

it('tells subscribers apart', async () => {
  const response = await sandbox.api(paths.reports);
  expect(response.headers.get('Vary')).toContain('Authorization');
  expect(response.headers.get('Cache-Control')).toBe('private, no-cache');
});
