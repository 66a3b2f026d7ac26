import { describe, expect, it } from 'vitest';
import { useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const read = async (path: string, headers: Record<string, string> = {}) =>
  (await (await sandbox.page(path, headers)).text()).replace(/\s+/g, ' ');

describe('the language', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['fr, zh;q=0.5, en;q=0.9', 'en-US'],
    ['', 'en-US'],
  ])('is what the browser likes: %s', async (liked, shown) => {
    expect(await read('/plans', { 'Accept-Language': liked })).toContain(`<html lang="${shown}">`);
  });

  it('is what was asked for, and stays so', async () => {
    const response = await sandbox.page('/plans?lang=zh', { 'Accept-Language': 'en' });
    expect(await response.text()).toContain('适用地区');
    const cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect(await read('/contact', { 'Accept-Language': 'en', Cookie: cookie })).toContain(
      '客服热线',
    );
  });

  it.each(['/plans', '/checkout?offering=jp-month-20gb&line=line-jp', '/contact', '/sign-in'])(
    'of %s is one, not a mixture',
    async (path) => {
      const separator = path.includes('?') ? '&' : '?';
      const english = await read(`${path}${separator}lang=en`);
      expect(english.replace('中文', '')).not.toMatch(/\p{Script=Han}/u);
      expect(await read(`${path}${separator}lang=zh`)).toMatch(/\p{Script=Han}/u);
    },
  );
});

it.each(['classic', 'renamed', 'redesigned', 'reordered'])(
  'the language of the account is one in the %s layout',
  async (layout) => {
    await sandbox.control('/layout', { layout });
    const cookie = await sandbox.signIn('ana');
    for (const path of ['/account', '/lines/line-pt']) {
      const english = await read(`${path}?lang=en`, cookie);
      expect(english.replace('中文', '')).not.toMatch(/\p{Script=Han}/u);
      const chinese = await read(`${path}?lang=zh`, cookie);
      expect(chinese).not.toMatch(/ (left|used|of|until) /);
    }
  },
);

describe('the account', () => {
  it('is for those who are signed in', async () => {
    const response = await sandbox.page('/account');
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/sign-in?next=%2Faccount');
  });

  it('wants the right password', async () => {
    const wrong = { email: 'mei@example.com', password: 'lee-password' };
    const response = await sandbox.submit('/sign-in', wrong);
    expect(response.status).toBe(401);
    expect(response.headers.get('Set-Cookie')).toBeNull();
  });

  it('keeps its session from scripts and from other sites', async () => {
    const sent = { email: 'mei@example.com', password: 'mei-password' };
    const response = await sandbox.submit('/sign-in?next=//elsewhere.example', sent);
    expect(response.headers.get('Location')).toBe('/account');
    expect(response.headers.get('Set-Cookie')).toMatch(/HttpOnly; SameSite=Lax$/);
  });

  it('says what is left and until when, in both languages', async () => {
    const cookie = await sandbox.signIn('mei');
    const english = await read('/account', cookie);
    expect(english).toContain(
      '<dt>Data left</dt> <dd data-bucket="line-jp-data">8.2 GB of 10 GB</dd>',
    );
    expect(english).toContain('48 min of 60 min');
    expect(english).toContain('141 SMS of 150 SMS');
    expect(english).toContain('>2026-12-16 12:00</time> UTC+9</dd>');
    const chinese = await read('/account?lang=zh', cookie);
    expect(chinese).toContain(
      '<dt>剩余流量</dt> <dd data-bucket="line-jp-data">8.2 GB / 10 GB</dd>',
    );
    expect(chinese).toContain('<dt>有效期至</dt>');
  });

  it('says beside it how much is used, for which number, and what more would cost', async () => {
    const page = await read('/account', await sandbox.signIn('ana'));
    expect(page).toContain('<dt>Data used</dt> <dd>37%</dd>');
    expect(page).toContain('<dt>Number</dt> <dd>+351910004438</dd>');
    expect(page).toContain(
      '<dt>Roaming data left</dt> <dd data-bucket="line-pt-roaming">2.6 GB of 3 GB</dd>',
    );
    expect(page).toContain('>Get 5 GB more for €9.00</a>');
  });

  it('has a page for each line, with what it used before', async () => {
    const cookie = await sandbox.signIn('ana');
    expect(await read('/account', cookie)).toContain('<a href="/lines/line-pt">LEB Duo phone</a>');
    const page = await read('/lines/line-pt', cookie);
    expect(page).toContain('12.6 GB of 20 GB');
    expect(page).not.toContain('LEB Duo tablet');
    expect([...page.matchAll(/<th scope="row">(20\d\d-\d\d)<\/th>/g)].map(([, m]) => m)).toEqual([
      '2026-10',
      '2026-09',
      '2026-08',
    ]);
    expect(await read('/lines/line-pt', cookie)).toBe(page);
    expect((await sandbox.page('/lines/line-jp', cookie)).status).toBe(404);
  });

  it('is closed again by signing out', async () => {
    const cookie = await sandbox.signIn('mei');
    expect((await sandbox.page('/account', cookie)).status).toBe(200);
    await sandbox.submit('/sign-out', {}, cookie);
    expect((await sandbox.page('/account', cookie)).status).toBe(303);
  });

  it('shows nobody another’s bill', async () => {
    const office = await sandbox.signIn('office');
    expect(await read('/bills/bill-biz-2', office)).toContain('Pay ¥2,450');
    const mei = await sandbox.signIn('mei');
    expect((await sandbox.page('/bills/bill-biz-2', mei)).status).toBe(404);
  });
});

it('offers a line the plans that fit it, with every fee', async () => {
  const plans = await read('/plans?line=line-4g');
  const offered = [...plans.matchAll(/href="\/checkout\?offering=([^&]+)&line=line-4g"/g)];
  expect(offered.map(([, id]) => id)).toEqual([
    'card-month-60gb',
    'card-year-720gb',
    'card-booster-5gb',
  ]);
  expect(plans).toContain('Handling fee');
  expect(plans).toContain('¥3,685');
});

it('answers a forgotten password the same way for everyone', async () => {
  const [known, unknown] = await Promise.all(
    ['mei@example.com', 'nobody@example.com'].map(async (email) =>
      (await sandbox.submit('/forgotten-password', { email })).text(),
    ),
  );
  expect(known).toBe(unknown);
});

it('shows what it was sent, never runs it', async () => {
  const page = await read('/plans?x="><script>alert(1)</script>');
  expect(page).not.toContain('<script>');
});

it('says so when there is no such page', async () => {
  const response = await sandbox.page('/nowhere');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('There is no such page.');
});
