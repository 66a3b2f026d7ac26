import { describe, expect, it } from 'vitest';
import { useSandbox } from './test-sandbox';

const sandbox = useSandbox();

/** Status, whether there is a form to sign in with, and where it leads. */
const seen = async (path: string) => {
  const response = await sandbox.page(path);
  const hasForm = (await response.text()).includes('type="password"');
  return [response.status, hasForm, response.headers.get('Location')];
};

it.each([
  ['usual', [303, false, '/sign-in?next=%2Flines%2Fline-pt'], [401, false, null]],
  ['redirect', [303, false, '/sign-in?next=%2Flines%2Fline-pt'], [303, false, '/app/#/sign-in']],
  ['401', [401, false, null], [401, false, null]],
  ['403', [403, false, null], [403, false, null]],
  ['204', [204, false, null], [204, false, null]],
  ['form', [200, true, null], [200, true, null]],
])('is told as %s', async (as, onPage, inJson) => {
  await sandbox.control('/signed-out-as', { as });
  expect(await seen('/lines/line-pt')).toEqual(onPage);
  expect(await seen('/app/api/me')).toEqual(inJson);
  expect(await seen('/app/')).toEqual([200, false, null]);
});

it('is JSON with a reason where it usually is', async () => {
  expect(await (await sandbox.page('/app/api/lines')).json()).toEqual({
    error: {
      code: 'SESSION_REQUIRED',
      message: 'Your session has ended. Please sign in again.',
    },
  });
});

it('offers the way back in, and to a forgotten password', async () => {
  await sandbox.control('/signed-out-as', { as: 'form' });
  const form = await (await sandbox.page('/lines/line-pt')).text();
  expect(form).toContain('action="/sign-in?next=%2Flines%2Fline-pt"');
  expect(form).toContain('href="/forgotten-password"');
});

describe('sessions', () => {
  it('end from outside, of one subscriber or of all', async () => {
    const [ana, app, mei] = [
      await sandbox.signIn('ana'),
      await sandbox.signInToApp('ana'),
      await sandbox.signIn('mei'),
    ];
    const open = async () =>
      Promise.all(
        (
          [
            ['/account', ana],
            ['/app/api/me', app],
            ['/account', mei],
          ] as const
        ).map(async ([path, cookie]) => (await sandbox.page(path, cookie)).status === 200),
      );
    expect(await sandbox.state()).toMatchObject({ sessions: { ana: 2, mei: 1 } });
    expect(await open()).toEqual([true, true, true]);
    const ended = await sandbox.control('/sign-out', { subscriber: 'ana' });
    expect(await ended.json()).toEqual({ signedOut: 2 });
    expect(await open()).toEqual([false, false, true]);
    await sandbox.control('/sign-out', {});
    expect(await open()).toEqual([false, false, false]);
    expect(await sandbox.state()).toMatchObject({ sessions: {} });
  });
});
