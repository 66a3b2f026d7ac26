import { describe, expect, test } from 'vitest';
import { learnLinks } from '../../../utils/packs/learn-links';
import { aPack, checked, readOne, unreadable } from './a-pack';
import { accountPage, goodPage, pagePack, signInPage } from './a-page';

const failureOf = (...args: Parameters<typeof readOne>) => {
  const read = readOne(...args);
  return read.ok ? null : read.failure;
};

const sessionEnded = { kind: 'signed-out', accepted: false, session: true };
const keyWrong = { kind: 'signed-out', accepted: false };
const elsewhere = { url: 'https://login.other.example/', redirected: true };

describe('nobody is signed in at a website', () => {
  test.each<[string, string, Parameters<typeof readOne>[2]]>([
    ['401', '', { status: 401 }],
    ['403', '', { status: 403 }],
    ['204', '', { status: 204 }],
    ['a redirect that was not followed', '', { status: 302 }],
    ['a redirect to another host', goodPage, elsewhere],
    [
      'a redirect to another page',
      accountPage('Welcome'),
      { url: 'https://my.provider.example/', redirected: true },
    ],
    ['a form to sign in', signInPage, {}],
    ['words that ask to sign in', accountPage('Please sign in to continue'), {}],
  ])('where it answers with %s', (_, html, options) => {
    expect(failureOf(pagePack, html, options)).toEqual(sessionEnded);
  });

  test('not where the page is gone, or another account’s', () => {
    expect(failureOf(pagePack, 'Not found', { status: 404 })).toEqual(
      unreadable('requests[0]', 'page-gone'),
    );
  });

  test('but a page that holds what the pack knows is read, whatever else is on it', () => {
    const form = '<form><input type="password" name="new"></form>';
    expect(readOne(pagePack, goodPage.replace('</body>', `${form}</body>`)).ok).toBe(true);
    expect(readOne(pagePack, goodPage, { redirected: true }).ok).toBe(true);
  });

  test.each<[object, string, object]>([
    [{ status: [418] }, goodPage, { status: 418 }],
    [
      { urlStartsWith: 'https://my.provider.example/login' },
      goodPage,
      { url: 'https://my.provider.example/login?from=x' },
    ],
    [{ text: 'Guest account' }, accountPage('guest  account', '3.2 GB left of 10 GB'), {}],
  ])('where the pack says %j', (rule, html, options) => {
    expect(failureOf({ ...pagePack, signedOut: [rule] }, html, options)).toEqual(sessionEnded);
  });

  test('where data was asked for and a page to sign in at came', () => {
    const pack = { ...aPack, signIn: { kind: 'browser' } };
    expect(failureOf(pack, signInPage)).toEqual(sessionEnded);
    expect(failureOf(pack, '<html>hello</html>', { redirected: true })).toEqual(sessionEnded);
    expect(failureOf(pack, { error: 'Please log in' })).toEqual(sessionEnded);
  });
});

describe('nobody is signed in at an interface', () => {
  test.each<[string, unknown, object, object]>([
    ['401', '', { status: 401 }, keyWrong],
    ['403', '', { status: 403 }, { kind: 'forbidden' }],
    ['429', '', { status: 429 }, { kind: 'rate-limited', retryAt: null }],
    ['500', '', { status: 500 }, { kind: 'server', status: 500, retryAt: null }],
    ['404', '', { status: 404 }, unreadable('requests[0]', 'not-a-provider')],
    ['302', '', { status: 302 }, { kind: 'unsafe', why: 'redirect' }],
    ['a page', '<html>hello</html>', {}, unreadable('requests[0]', 'not-json')],
    ['half an answer', '{"left": 1', {}, unreadable('requests[0]', 'not-json')],
    ['null', 'null', {}, unreadable('requests[0]', 'not-json')],
  ])('where it answers with %s', (_, text, options, failure) => {
    expect(failureOf(aPack, text, options)).toEqual(failure);
  });

  test('where the pack knows the answer', () => {
    const pack = { ...aPack, signedOut: [{ path: '$.resultCode', equals: 401 }] };
    expect(failureOf(pack, { resultCode: 401, left: 1 })).toEqual(keyWrong);
    expect(failureOf(pack, { resultCode: '401', left: 1 })).toEqual(keyWrong);
    expect(failureOf(pack, { resultCode: 200, left: 1 })).toBeNull();
    const any = { ...aPack, signedOut: [{ path: '$.error' }] };
    expect(failureOf(any, { error: 'x', left: 1 })).toEqual(keyWrong);
  });
});

describe('a site that is closed', () => {
  test.each<[object, unknown, object]>([
    [pagePack, '', { status: 503 }],
    [pagePack, accountPage('Our website is currently down for maintenance'), {}],
    [aPack, { message: 'The system is under maintenance' }, {}],
  ])('says so (%#)', (pack, answer, options) => {
    expect(failureOf(pack, answer, options)).toEqual({ kind: 'maintenance' });
  });
});

describe('a page to sign in at', () => {
  const pack = checked(pagePack);
  const answer = { request: 'usage', status: 200, redirected: true, text: signInPage };
  const learn = (url: string, text = signInPage) => learnLinks(pack, [{ ...answer, url, text }]);

  test('tells its address, without the session, and that for a forgotten password', () => {
    const session = 'a'.repeat(80);
    expect(learn(`https://my.provider.example/login?session=${session}`)).toEqual({
      signIn: 'https://my.provider.example/login',
      forgottenPassword: 'https://my.provider.example/password/reset?lang=en',
    });
  });

  test('on another host tells nothing', () => {
    expect(learn('https://login.evil.example/')).toEqual({});
  });

  test.each([
    'javascript:alert(1)',
    'https://evil.example/reset',
    'http://my.provider.example/reset',
    '//evil.example',
  ])('does not lead to %s', (href) => {
    const text = signInPage.replace('/password/reset?lang=en', href);
    expect(learn('https://my.provider.example/login', text)).toEqual({
      signIn: 'https://my.provider.example/login',
    });
  });

  test('is found in other languages', () => {
    const text = signInPage.replace('Forgot your password?', 'パスワードをお忘れの方');
    expect(learn('https://my.provider.example/login', text).forgottenPassword).toBeDefined();
  });

  test('is one only where a password is asked for', () => {
    expect(learn('https://my.provider.example/', goodPage)).toEqual({});
  });
});
