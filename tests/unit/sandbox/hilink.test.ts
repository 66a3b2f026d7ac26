import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../utils/providers/parse-xml';
import { NOW, useSandbox } from './test-sandbox';

const sandbox = useSandbox();

const open = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${sandbox.url}/hilink${path}`, { headers, method });

async function read(path: string, headers?: Record<string, string>, method?: string) {
  const response = await open(path, headers, method);
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/xml']);
  const parsed = parseXml(await response.text());
  if (!parsed.ok) throw new Error('is no XML');
  return parsed.value;
}

/** The headers of a page that has just been opened. */
async function enter(): Promise<Record<string, string>> {
  const { response } = await read('/api/webserver/SesTokInfo');
  const { SesInfo, TokInfo } = response as Record<string, string>;
  return { Cookie: SesInfo ?? '', __RequestVerificationToken: TokInfo ?? '' };
}

const month = '/api/monitoring/month_statistics';
const wrongToken = { error: { code: '125002', message: '' } };
const signIn = { error: { code: '100003', message: '' } };

describe('the counter', () => {
  it('has what the card has used, and since when', async () => {
    expect(await read(month, await enter())).toMatchObject({
      response: {
        CurrentMonthDownload: '13948000000',
        CurrentMonthUpload: '1902000000',
        MonthLastClearTime: '2026-11-10',
      },
    });
    expect(await read('/api/monitoring/start_date', await enter())).toMatchObject({
      response: { StartDay: '10', DataLimit: '65GB', MonthThreshold: '90' },
    });
  });

  it('follows use and orders', async () => {
    await sandbox.control('/consume', { line: 'line-4g', bytes: 1_000_000_000 });
    const order = { line: 'line-4g', offering: 'card-booster-5gb', outcome: 'complete' };
    await sandbox.control('/orders', order);
    const headers = await enter();
    expect(await read(month, headers)).toMatchObject({
      response: { CurrentMonthDownload: '14828000000', CurrentMonthUpload: '2022000000' },
    });
    expect(await read('/api/monitoring/start_date', headers)).toMatchObject({
      response: { DataLimit: '70GB' },
    });
  });

  it('begins again with the plan, told without leading zeros', async () => {
    await sandbox.control('/reset', { now: NOW + 17 * 86_400_000 });
    await sandbox.control('/expire', { line: 'line-4g', inSeconds: 0 });
    await sandbox.control('/clock', { advanceSeconds: 26 * 86_400 });
    const order = { line: 'line-4g', offering: 'card-month-60gb', outcome: 'complete' };
    await sandbox.control('/orders', order);
    expect(await read(month, await enter())).toMatchObject({
      response: { CurrentMonthDownload: '0', MonthLastClearTime: '2027-1-2' },
    });
  });
});

describe('a token', () => {
  it('comes from three places, with a session', async () => {
    const response = await open('/api/webserver/token');
    const cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const [, token = ''] = /<token>(\w{32})</.exec(await response.text()) ?? [];
    const headers = { Cookie: cookie, __RequestVerificationToken: token };
    expect(await read(month, headers)).toHaveProperty('response');

    const page = await (await open('/', { Cookie: cookie })).text();
    const [, fresh = ''] = /name="csrf_token" content="(\w+)"/.exec(page) ?? [];
    expect(await read(month, { ...headers, __RequestVerificationToken: fresh })).toHaveProperty(
      'response',
    );
    expect(await read(month, headers)).toEqual(wrongToken);
  });

  it('is wanted, with its own session', async () => {
    const [mine, yours] = [await enter(), await enter()];
    expect(await read(month)).toEqual(wrongToken);
    expect(await read(month, { Cookie: mine.Cookie ?? '' })).toEqual(wrongToken);
    expect(await read(month, { ...mine, Cookie: yours.Cookie ?? '' })).toEqual(wrongToken);
    expect(await read(month, mine)).toHaveProperty('response');
  });

  it('is stale after five minutes, and after a reset', async () => {
    const headers = await enter();
    await sandbox.control('/clock', { advanceSeconds: 299 });
    expect(await read(month, headers)).toHaveProperty('response');
    await sandbox.control('/clock', { advanceSeconds: 1 });
    expect(await read(month, headers)).toEqual(wrongToken);
    const again = await enter();
    await sandbox.control('/reset', {});
    expect(await read(month, again)).toEqual(wrongToken);
  });
});

it('wants a password for anything that changes or tells more', async () => {
  const headers = await enter();
  expect(await read('/api/device/information', headers)).toEqual(signIn);
  expect(await read('/api/device/control', headers, 'POST')).toEqual(signIn);
  expect(await read('/api/nothing', headers)).toMatchObject({ error: { code: '100002' } });
});

it('suffers faults, and is logged', async () => {
  const headers = await enter();
  const match = '/hilink/api/monitoring';
  await sandbox.control('/faults', [{ match, kind: 'signOut', times: 1 }]);
  expect(await read(month, headers)).toEqual(signIn);
  expect(await read(month, headers)).toEqual(wrongToken);
  const log = await (await fetch(`${sandbox.url}/sandbox/requests`)).json();
  expect(log).toMatchObject([{}, { path: `/hilink${month}`, cookie: true }, { status: 200 }]);
});
