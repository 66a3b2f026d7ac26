import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const read = (data: unknown, locale: string) =>
  readPage(JSON.stringify(data), {
    now: Date.parse('2026-05-10T10:00:00Z'),
    kind: 'json',
    locale,
    zone: 'UTC',
  });

describe('texts of answers', () => {
  it('tell of the card that they stand in', () => {
    const card = {
      title: '通用流量',
      main: '剩余12.3GB',
      sub: '共40GB,已用27.7GB',
      tips: '本月30日24点失效',
    };
    const told = read({ cards: [card, { title: '语音', main: '剩余166分钟' }] }, 'zh-CN');
    expect(told).toMatchObject({
      dataRemainingBytes: 12.3e9,
      dataUsedBytes: 27.7e9,
      dataTotalBytes: 40e9,
      expiresAt: Date.parse('2026-05-30T23:59:59Z'),
    });
  });

  it('tell when it begins anew', () => {
    const told = read({ left: '12 GB', notice: '每月27日0点流量清零' }, 'zh-CN');
    expect(told.resetsAt).toBe(Date.parse('2026-05-27T00:00:00Z'));
  });

  it('of which not all is shown count nothing', () => {
    const answer = { account: '1000******', balance: { amount: '-15.00', currency: 'RUB' } };
    expect(read(answer, 'ru-RU').moneyMinor).toBe(-1500);
  });

  it('part thousands of money that has nothing smaller', () => {
    const money = (balance: string, currency: string) =>
      read({ balance, currency }, 'en-GB').moneyMinor;
    expect(money('15.400', 'VND')).toBe(15400);
    expect(money('15.40', 'EUR')).toBe(1540);
  });
});

describe('a plan for a journey', () => {
  const plan = (name: string) => ({
    plans: [{ name, data: { total_mb: 10240, used_mb: 1024, remaining_mb: 9216 } }],
  });

  it('is what its line can use', () => {
    expect(read(plan('Europe 10 GB 30 days'), 'en-GB').dataRemainingBytes).toBe(9216e6);
    expect(read(plan('亚洲15国 15天10GB'), 'zh-CN').dataRemainingBytes).toBe(9216e6);
  });

  it('is none where it is called roaming', () => {
    expect(read(plan('Europe roaming 10 GB 30 days'), 'en-GB').dataRemainingBytes).toBeUndefined();
  });
});
