import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../../utils/domain/time';
import { site } from '../../../support/fake-watching';
import { watchedPage } from './watched-page';

const GB = 1_000_000_000;
const { watching, id, rows, poll, failure, alerts } = watchedPage();

const ways: [string, () => void][] = [
  ['a sign-in page', () => watching.site.say('/account', site.signIn)],
  [
    'a redirect to one',
    () => {
      watching.site.say('/login', site.signIn);
      watching.site.say('/account', { status: 302, headers: { Location: '/login' } });
    },
  ],
  [
    'a redirect to another host',
    () =>
      watching.site.say('/account', { status: 302, headers: { Location: 'http://127.0.0.1:1/' } }),
  ],
  ['401', () => watching.site.say('/account', { status: 401 })],
  ['403', () => watching.site.say('/account', { status: 403, body: 'no' })],
  ['204', () => watching.site.say('/account', { status: 204 })],
];

describe('signed out', () => {
  test.each(ways)(
    'by %s: one alert, the reading stays, and it resumes by itself',
    async (_, leave) => {
      const { lines } = await rows();
      leave();
      await poll();
      expect(await failure()).toMatchObject({ kind: 'signed-out', session: true, accepted: true });
      expect(await alerts()).toMatchObject([{ state: 'open' }]);
      expect((await rows()).lines).toEqual(lines);
      expect(watching.machine.toolbar.text).toContain('!');
      for (let time = 0; time < 3; time += 1) await poll();
      await watching.restart();
      await poll();
      expect(await alerts()).toHaveLength(1);
      watching.site.say('/account', site.account('2 GB'));
      await poll();
      expect(await failure()).toBeNull();
      expect(await watching.left()).toBe(2 * GB);
      expect(await alerts()).toMatchObject([{ state: 'resolved' }]);
    },
  );

  test('again is a second alert', async () => {
    for (let time = 0; time < 2; time += 1) {
      watching.site.say('/account', { status: 401 });
      await poll();
      watching.site.say('/account', site.account());
      await poll();
    }
    expect(await alerts()).toHaveLength(2);
  });

  test('learns where to sign in, on the website’s own hosts alone', async () => {
    watching.site.say('/account', site.signIn.replace('/reset', 'https://evil.example/reset'));
    await poll();
    const { site: known } = await watching.connection(id());
    expect(known?.links).toMatchObject({ signIn: watching.url, account: watching.url });
    expect(known?.links).not.toHaveProperty('forgottenPassword');
    watching.site.say('/account', site.signIn);
    await poll();
    expect((await watching.connection(id())).site?.links).toMatchObject({
      forgottenPassword: `${watching.site.url}/reset`,
    });
  });

  test('a visit to any page of the website finds out that it is over', async () => {
    watching.site.say('/account', { status: 401 });
    await poll();
    watching.site.say('/account', site.account('2 GB'));
    watching.later(MINUTE);
    await watching.tell({ do: 'visited', url: `${watching.site.url}/home` });
    await expect.poll(failure).toBeNull();
    expect(await watching.left()).toBe(2 * GB);
  });

  test('a page that is visited again and again does not make it be asked again and again', async () => {
    watching.site.say('/account', { status: 401 });
    await poll();
    watching.site.asked.length = 0;
    for (let time = 0; time < 5; time += 1)
      await watching.tell({ do: 'visited', url: `${watching.site.url}/home` });
    expect(watching.site.asked.length).toBeLessThan(2);
  });
});
