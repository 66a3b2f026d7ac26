import { expect, it } from 'vitest';
import { paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const places = ['/account', '/sign-in', '/app/', '/app/api/lines'];

it.each([
  ['maintenance', 503, 'Our website is being maintained', '900'],
  ['back-soon', 200, 'We’ll be back soon', null],
  ['captcha', 200, 'Are you human?', null],
])('%s stands in place of every page of both websites', async (show, status, words, retryAfter) => {
  const cookies = [await sandbox.signIn('ana'), await sandbox.signInToApp('ana')];
  await sandbox.control('/notice', { show, retryAfter: 900 });
  for (const path of places) {
    for (const cookie of cookies) {
      const response = await sandbox.page(path, cookie);
      expect([path, response.status]).toEqual([path, status]);
      expect(response.headers.get('Retry-After')).toBe(retryAfter);
      expect(await response.text()).toContain(words);
    }
  }
  expect((await sandbox.api(paths.reports)).status).toBe(200);
  expect(await sandbox.state()).toMatchObject({ site: { notice: show } });
  await sandbox.control('/notice', { show: 'none' });
  expect((await sandbox.page('/sign-in')).headers.get('Retry-After')).toBeNull();
  expect(await (await sandbox.page('/sign-in')).text()).toContain('type="password"');
});

it('asks a visitor to prove that they are one', async () => {
  await sandbox.control('/notice', { show: 'captcha' });
  const page = await (await sandbox.page('/account')).text();
  expect(page).toContain('<div class="captcha" data-sitekey="sandbox">');
  expect(page).toContain('I am not a robot');
});

it('speaks the visitor’s language', async () => {
  await sandbox.control('/notice', { show: 'back-soon' });
  const headers = { 'Accept-Language': 'zh-CN' };
  expect(await (await sandbox.page('/app/', headers)).text()).toContain('我们很快回来');
});
