import { createHmac, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NOW, useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const pager = { pageNum: 1, pageSize: 50 };

const post = (path: string, body: string, headers: Record<string, string>) =>
  fetch(`${sandbox.url}/esim-access/api/v1/open/${path}`, { method: 'POST', headers, body });

/** As the holder of an access code without a secret. */
async function ask<T = Record<string, unknown>>(path: string, body: unknown, code = 'access-mei') {
  const response = await post(path, JSON.stringify(body), { 'RT-AccessCode': code });
  expect(response.status).toBe(200);
  return (await response.json()) as { success: unknown; errorCode: string | null; obj: T };
}

interface Signing {
  at?: number;
  secret?: string;
  signed?: string;
}

async function askSigned(path: string, body: unknown, { at = NOW, secret, signed }: Signing = {}) {
  const sent = JSON.stringify(body);
  const [code, requestId] = ['access-office', randomUUID()];
  const signature = createHmac('sha256', secret ?? 'secret-office')
    .update(`${at}${requestId}${code}${signed ?? sent}`)
    .digest('hex');
  const response = await post(path, sent, {
    'RT-AccessCode': code,
    'RT-RequestID': requestId,
    'RT-Timestamp': String(at),
    'RT-Signature': signature,
  });
  return response.json();
}

describe('esim/query', () => {
  it('tells what an eSIM has and has used', async () => {
    const { success, errorCode, obj } = await ask('esim/query', { pager });
    expect([success, errorCode]).toEqual([true, '0']);
    expect(obj).toMatchObject({
      pager: { ...pager, total: 1 },
      esimList: [
        {
          iccid: '8981208555157094471',
          dataType: 1,
          totalVolume: 10_000_000_000,
          orderUsage: 1_800_000_000,
          totalDuration: 30,
          durationUnit: 'DAY',
          expiredTime: '2026-12-16T03:00:00+0000',
          esimStatus: 'IN_USE',
          packageList: [{ packageCode: 'jp-month-10gb', volume: 10_000_000_000 }],
        },
      ],
    });
  });

  it('follows use, orders and the clock', async () => {
    const first = async () => {
      const { obj } = await ask<{ esimList: unknown[] }>('esim/query', { pager });
      return obj.esimList[0];
    };
    await sandbox.control('/consume', { line: 'line-jp', leaveBytes: 0 });
    expect(await first()).toMatchObject({ orderUsage: 10_000_000_000, esimStatus: 'USED_UP' });
    const order = { line: 'line-jp', offering: 'jp-booster-1gb', outcome: 'complete' };
    await sandbox.control('/orders', order);
    expect(await first()).toMatchObject({ totalVolume: 11_000_000_000, esimStatus: 'IN_USE' });
    await sandbox.control('/expire', { line: 'line-jp', inSeconds: 0 });
    expect(await first()).toMatchObject({ esimStatus: 'USED_EXPIRED' });
  });

  it('shows an office its travel eSIMs, the unlimited one by the day', async () => {
    const { obj } = await askSigned('esim/query', { pager });
    expect(obj.esimList).toMatchObject([
      { iccid: '8946201183737833308' },
      { dataType: 2, totalVolume: 3e9, orderUsage: 1.1e9, fupPolicy: '1 Mbps' },
      { esimStatus: 'USED_EXPIRED' },
    ]);
  });

  it('filters and pages', async () => {
    const one = await askSigned('esim/query', { pager, iccid: '8985201454643831506' });
    expect(one.obj.esimList).toHaveLength(1);
    const { esimTranNo } = one.obj.esimList[0];
    expect((await askSigned('esim/query', { pager, esimTranNo })).obj).toEqual(one.obj);
    const second = await askSigned('esim/query', { pager: { pageNum: 2, pageSize: 5 } });
    expect(second.obj).toEqual({ esimList: [], pager: { pageNum: 2, pageSize: 5, total: 3 } });
    expect(await ask('esim/query', {})).toMatchObject({ success: false, errorCode: '000105' });
    const small = { pager: { pageNum: 1, pageSize: 1 } };
    expect(await ask('esim/query', small)).toMatchObject({ errorCode: '000107' });
  });
});

describe('package/list', () => {
  interface Packages {
    packageList: { packageCode: string; price: number }[];
  }
  const codes = ({ obj }: { obj: Packages }) => obj.packageList.map((one) => one.packageCode);

  it('prices what goes on top of an eSIM, times 10,000', async () => {
    const iccid = '8981208555157094471';
    const answer = await ask<Packages>('package/list', { type: 'TOPUP', iccid });
    expect([answer.success, answer.errorCode]).toEqual(['true', null]);
    expect(codes(answer)).toContain('jp-booster-1gb');
    expect(codes(answer)).not.toContain('jp-welcome-5gb');
    expect(answer.obj.packageList[0]).toMatchObject({
      packageCode: 'jp-day-1gb',
      price: 4_400_000,
      currencyCode: 'JPY',
      volume: 1_000_000_000,
      duration: 1,
      durationUnit: 'DAY',
    });
    const same = { type: 'TOPUP', slug: 'jp-month-10gb', packageCode: '' };
    expect(codes(await ask<Packages>('package/list', same))).toEqual(codes(answer));
  });

  it('is in whole numbers, cents too', async () => {
    const europe = { locationCode: 'PT', slug: 'eu-month-10gb' };
    const { obj } = await ask<Packages>('package/list', europe);
    expect(obj.packageList).toMatchObject([{ price: 179_000, currencyCode: 'EUR' }]);
  });

  it('has nothing for somebody else’s eSIM', async () => {
    const iccid = '8985201454643831506';
    const answer = await ask('package/list', { type: 'TOPUP', iccid });
    expect(answer).toMatchObject({ success: false, errorCode: '310243', obj: null });
  });
});

describe('refuses, in a 200', () => {
  it.each([
    ['no access code', '', '000101'],
    ['a wrong one', 'access-nobody', '000102'],
    ['one without its signature', 'access-office', '000101'],
  ])('%s', async (_, code, errorCode) => {
    expect(await ask('esim/query', { pager }, code)).toMatchObject({ success: false, errorCode });
  });

  it.each([
    ['an old timestamp', { at: NOW - 300_001 }, '101001'],
    ['seconds for milliseconds', { at: NOW / 1000 }, '101001'],
    ['another secret', { secret: 'secret-ana' }, '101003'],
    ['another body than was signed', { signed: '{}' }, '101003'],
  ])('%s', async (_, signing, errorCode) => {
    const answer = await askSigned('esim/query', { pager }, signing);
    expect(answer).toMatchObject({ success: false, errorCode, obj: null });
  });

  it('takes a timestamp of five minutes ago', async () => {
    const answer = await askSigned('esim/query', { pager }, { at: NOW - 300_000 });
    expect(answer).toMatchObject({ success: true });
  });

  it.each(['esim/order', 'esim/topup', 'esim/cancel'])(
    '%s, as anything that spends',
    async (path) => {
      expect(await ask(path, {})).toMatchObject({ success: false, errorCode: '000103' });
    },
  );

  it('what is not JSON, and another method', async () => {
    const headers = { 'RT-AccessCode': 'access-mei' };
    const bad = await post('esim/query', '{', headers);
    expect(await bad.json()).toMatchObject({ errorCode: '000104' });
    const read = await fetch(`${sandbox.url}/esim-access/api/v1/open/esim/query`, { headers });
    expect(await read.json()).toMatchObject({ errorCode: '000103' });
  });
});

it('is logged with who asked, and suffers faults', async () => {
  const match = '/esim-access/api/v1/open/esim/query';
  await sandbox.control('/faults', [{ match, kind: 'status', status: 503, subscriber: 'mei' }]);
  const headers = { 'RT-AccessCode': 'access-mei' };
  expect((await post('esim/query', '{}', headers)).status).toBe(503);
  const told = await (await fetch(`${sandbox.url}/sandbox/requests`)).text();
  expect(JSON.parse(told)).toMatchObject([{ path: match, status: 503, subscriber: 'mei' }]);
  expect(told).not.toContain('access-mei');
});
