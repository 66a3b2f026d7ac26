import { expect, it } from 'vitest';
import { NOW, paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const log = async () => (await fetch(`${sandbox.url}/sandbox/requests`)).text();

it('logs what the API was asked, and no token', async () => {
  const tag = (await sandbox.api(`${paths.reports}?limit=5`)).headers.get('ETag') ?? '';
  await sandbox.api(paths.reports, { headers: { 'If-None-Match': tag } });
  await sandbox.api(paths.orders, { method: 'POST', token: 'sandbox-lee' });
  const told = await log();
  expect(JSON.parse(told)).toMatchObject([
    { method: 'GET', query: { limit: '5' }, conditional: false, status: 200, subscriber: 'mei' },
    { path: `/tmf-api${paths.reports}`, conditional: true, status: 304, at: NOW, cookie: false },
    { method: 'POST', status: 403, subscriber: 'lee' },
  ]);
  expect(told).not.toContain('sandbox-mei');
  await fetch(`${sandbox.url}/sandbox/requests`, { method: 'DELETE' });
  expect(await log()).toBe('[]');
});

it('logs what the websites were asked, by whom, and whether with a cookie', async () => {
  const cookie = await sandbox.signIn('ana');
  const appCookie = await sandbox.signInToApp('mei');
  await fetch(`${sandbox.url}/sandbox/requests`, { method: 'DELETE' });
  await sandbox.page('/account', cookie);
  await sandbox.page('/account');
  await sandbox.page('/app/api/me', appCookie);
  await sandbox.page('/app/api/me', cookie);
  const told = await log();
  expect(JSON.parse(told)).toMatchObject([
    { path: '/account', status: 200, cookie: true, subscriber: 'ana' },
    { path: '/account', status: 303, cookie: false },
    { path: '/app/api/me', status: 200, cookie: true, subscriber: 'mei' },
    { path: '/app/api/me', status: 401, cookie: true },
  ]);
  expect(told).not.toContain(cookie.Cookie.split('=')[1]);
});
