import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOW, useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const ask = async (path: string, headers: Record<string, string> = {}) =>
  (await sandbox.page(`/app/api/${path}`, headers)).json();

describe('the shell', () => {
  it('is empty until its script fills it', async () => {
    const shell = await (await sandbox.page('/app/')).text();
    expect(shell).toContain('<div id="root"></div>');
    expect(shell).toContain('<script type="module" src="/app/main.js">');
    expect((await sandbox.page('/app')).headers.get('Location')).toBe('/app/');
  });

  const browser = new URL('../../../sandbox/app-website/browser/', import.meta.url);
  it.each(readdirSync(browser))('serves %s, which writes no markup', async (file) => {
    const response = await sandbox.page(`/app/${file}`);
    expect(response.headers.get('Content-Type')).toContain('text/javascript');
    expect(await response.text()).toBe(readFileSync(new URL(file, browser), 'utf8'));
    expect(readFileSync(new URL(file, browser), 'utf8')).not.toMatch(/innerHTML|outerHTML|eval/);
  });

  it('gets its words in the language asked for, else liked', async () => {
    const words = async (query: string, liked: string) =>
      (await sandbox.page(`/app/config.json${query}`, { 'Accept-Language': liked })).json();
    expect(await words('?lang=zh-CN', 'en')).toMatchObject({ texts: { signIn: '登录' } });
    expect(await words('', 'zh')).toMatchObject({ texts: { of: '{0} / {1}' }, locale: 'zh-CN' });
    expect(await words('?lang=fr', 'fr')).toMatchObject({ layout: 'classic', locale: 'en-US' });
  });
});

describe('its session', () => {
  it('opens with the right password, and is its own', async () => {
    const cookie = await sandbox.signInToApp('ana');
    expect(cookie.Cookie).toMatch(/^leb_app_session=/);
    expect((await sandbox.page('/account', cookie)).status).toBe(303);
    const response = await fetch(`${sandbox.url}/app/api/session`, {
      method: 'POST',
      body: JSON.stringify({ email: 'ana@example.com', password: 'no' }),
    });
    expect([response.status, response.headers.get('Set-Cookie')]).toEqual([401, null]);
    expect(await response.json()).toMatchObject({ error: { code: 'WRONG_CREDENTIALS' } });
  });

  it('wants an address and a password', async () => {
    const init = { method: 'POST', body: '{' };
    expect((await fetch(`${sandbox.url}/app/api/session`, init)).status).toBe(400);
  });

  it('ends by signing out', async () => {
    const headers = await sandbox.signInToApp('ana');
    const init = { method: 'DELETE', headers };
    const response = await fetch(`${sandbox.url}/app/api/session`, init);
    expect(response.status).toBe(204);
    expect(response.headers.get('Set-Cookie')).toMatch(/^leb_app_session=; Max-Age=0; Path=\/app/);
    expect((await sandbox.page('/app/api/me', headers)).status).toBe(401);
  });

  it('ends by a fault, too', async () => {
    const cookie = await sandbox.signInToApp('ana');
    await sandbox.control('/faults', [{ match: '/app/api/lines', kind: 'signOut', times: 1 }]);
    expect((await sandbox.page('/app/api/lines', cookie)).status).toBe(401);
    expect((await sandbox.page('/app/api/me', cookie)).status).toBe(401);
  });
});

describe('its interface', () => {
  it('says who is there, with which lines', async () => {
    const cookie = await sandbox.signInToApp('ana');
    expect(await ask('me', cookie)).toEqual({
      customerId: 'ana',
      displayName: 'Ana Costa',
      maskedNumber: '+35 •••• 4438',
    });
    expect(await ask('lines', cookie)).toMatchObject({
      lines: [{ lineId: 'line-pt', lineStatus: 'ACTIVE' }, { lineId: 'line-pt-tablet' }],
    });
    const office = await sandbox.signInToApp('office');
    const { lines } = await ask('lines', office);
    expect(lines.map(({ lineStatus }: { lineStatus: string }) => lineStatus)).toEqual([
      'ACTIVE',
      'ACTIVE',
      'ACTIVE',
      'ACTIVE',
      'EXPIRED',
      'SUSPENDED',
    ]);
  });

  it('says what is left, in megabytes', async () => {
    const cookie = await sandbox.signInToApp('mei');
    await sandbox.control('/consume', { line: 'line-jp', bytes: 123_456_789 });
    expect(await ask('lines/line-jp/usage', cookie)).toEqual({
      lineId: 'line-jp',
      asOf: NOW,
      validTo: '2026-12-16T12:00:00+09:00',
      expired: false,
      buckets: [
        {
          bucketId: 'line-jp-data',
          bucketName: 'Data left',
          bucketType: 'DATA',
          unit: 'MB',
          unlimited: false,
          totalAmount: 10_000,
          usedAmount: 1923.45,
          remainingAmount: 8076.54,
        },
        expect.objectContaining({ unit: 'MIN', totalAmount: 60, remainingAmount: 48 }),
        expect.objectContaining({ unit: 'SMS', totalAmount: 150, remainingAmount: 141 }),
      ],
    });
    expect(await ask('lines/line-jp/usage?lang=zh', cookie)).toMatchObject({
      buckets: [{ bucketName: '剩余流量' }, {}, {}],
    });
  });

  it('says what has no end or no total', async () => {
    const office = await sandbox.signInToApp('office');
    expect(await ask('lines/line-hk/usage', office)).toMatchObject({
      buckets: [{ unlimited: true, totalAmount: null, remainingAmount: null }, { unit: 'MB' }],
    });
    const lee = await sandbox.signInToApp('lee');
    expect(await ask('lines/line-de/usage', lee)).toMatchObject({
      buckets: [{}, { unit: 'EUR', remainingAmount: 20, totalAmount: null }],
    });
  });

  it('keeps offers elsewhere', async () => {
    expect(await ask('offers', await sandbox.signInToApp('ana'))).toMatchObject({
      offers: [
        {
          title: 'Get 5 GB more for €9.00',
          dataAmount: 5000,
          price: { value: 9, currency: 'EUR' },
        },
        { offerId: 'eu-month-10gb', lineId: 'line-pt-tablet' },
      ],
    });
  });

  it('knows no other’s lines, and no other paths', async () => {
    const cookie = await sandbox.signInToApp('ana');
    for (const path of ['/app/api/lines/line-jp/usage', '/app/api/bills', '/app/x.js']) {
      const response = await sandbox.page(path, cookie);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: 'NOT_FOUND' } });
    }
  });
});
