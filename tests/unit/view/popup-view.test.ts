import { describe, expect, it } from 'vitest';
import type { Line } from '../../../utils/domain/connection';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import type { Stored } from '../../../utils/view/contexts';
import { toPopupView } from '../../../utils/view/popup-view';
import type { Rich } from '../../../utils/view/shapes';
import { aBucket, aConnection, aLine, aRenewal, NOW, percentLeft } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';
import { storedOf } from '../../support/random-glance';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const text = (rich: Rich | undefined) => plain((rich ?? []).map((run) => run.text).join(''));

const show = (language: 'en' | 'zh-CN', parts: Partial<Stored>) =>
  toPopupView(
    storedOf(parts),
    { lineKey: null, busy: new Set(), now: NOW },
    wholeLocaleOf(language),
  );

const reading = (parts: Partial<Line['reading']>) => ({ lines: [aLine({ reading: parts })] });
const failing = (failure: NonNullable<ReturnType<typeof aConnection>['status']['failure']>) => ({
  connections: [aConnection({ status: { failure } })],
  lines: [aLine({ fetchedAt: NOW - 18 * MINUTE })],
});

describe('the card in both languages', () => {
  it.each<[string, Partial<Stored>, [string, string], [string, string]]>([
    ['enough', {}, ['6', 'GB left'], ['6', 'GB 剩余']],
    ['low', reading({ buckets: [percentLeft(14)] }), ['1.4', 'GB left'], ['1.4', 'GB 剩余']],
    ['nothing', reading({ buckets: [percentLeft(0)] }), ['0', 'GB left'], ['0', 'GB 剩余']],
    ['the end', reading({ expiresAt: NOW - DAY }), ['Ended', ''], ['已结束', '']],
    [
      'a debt',
      reading({ arrears: { minor: 500, currency: 'JPY' } }),
      ['¥500', 'to settle'],
      ['JP¥500', '待结清'],
    ],
    [
      'no limit',
      reading({ buckets: [aBucket({ unlimited: true })] }),
      ['Unlimited', ''],
      ['不限量', ''],
    ],
    ['nothing said', reading({ buckets: [aBucket({ remaining: null })] }), ['—', ''], ['—', '']],
    ['no data', reading({ buckets: [] }), ['No data', ''], ['无流量', '']],
    ['an old number', failing({ kind: 'offline' }), ['6', 'GB, 02:42'], ['6', 'GB，02:42']],
  ])('for %s', (_, parts, en, zh) => {
    for (const [language, [figure, unit]] of [
      ['en', en],
      ['zh-CN', zh],
    ] as const) {
      expect(show(language, parts).open?.hero).toMatchObject({ figure, unit });
    }
  });

  it.each<[string, Partial<Stored>, string, string]>([
    ['low', reading({ buckets: [percentLeft(14)] }), 'Low', '流量不足'],
    ['the end', reading({ expiresAt: NOW }), 'Expired', '已到期'],
    ['signed out', failing({ kind: 'signed-out', accepted: true }), 'Signed out', '已退出登录'],
    ['waiting', { renewals: [aRenewal()] }, 'Waiting', '等待生效'],
    ['no answer', failing({ kind: 'timeout' }), 'No answer', '无响应'],
    ['no network', failing({ kind: 'offline' }), 'Offline', '离线'],
    ['an old number', { lines: [aLine({ fetchedAt: NOW - 3 * HOUR })] }, '3 h old', '3 小时的数据'],
    ['a pause', { connections: [aConnection({ paused: true })] }, 'Paused', '已暂停'],
    ['a vanished line', { lines: [aLine({ gone: true })] }, 'No longer listed', '已不在列表中'],
  ])('has a lamp for %s', (_, parts, en, zh) => {
    expect(show('en', parts).open?.lamp?.word).toBe(en);
    expect(show('zh-CN', parts).open?.lamp?.word).toBe(zh);
  });

  it('is calm where nothing is needed', () => {
    const { open, header } = show('en', {});
    expect(header).toEqual({ title: '1 line', detail: 'nothing needs you' });
    expect(open?.lamp).toBeNull();
    expect(open?.subtitle).toBe('10 GB · 30 days · ••4471'.replace('10 GB', '10\u00a0GB'));
    expect(text(open?.until)).toBe('20 days left · until Thu 10 Dec');
    expect(text(open?.sentence)).toBe('To last until 10 Dec: 300 MB a day');
    expect(open?.bars.map(({ value }) => value)).toEqual(['60%', '20 days']);
  });

  it('says that the provider names a time which is still to come', () => {
    const ahead = 'the provider’s own time lies ahead';
    expect(show('en', reading({ measuredAt: NOW + 2 * HOUR })).open?.measured).toContain(ahead);
    expect(show('en', reading({ measuredAt: NOW + 30 * MINUTE })).open?.measured).not.toContain(
      ahead,
    );
  });

  it('keeps the reading of a failing connection and says what to do', () => {
    const { open } = show('en', failing({ kind: 'signed-out', accepted: true }));
    expect(open?.hero).toMatchObject({ figure: '6', old: true });
    expect(text(open?.sentence)).toContain('The token, key or password no longer works.');
    expect(open?.primary).toMatchObject({ label: 'Enter a new token' });
    expect(open?.measured).toBe('Last reading 02:42');
  });
});

describe('the next step', () => {
  it('is the same plan for what it costs all in', () => {
    const { primary } = show('en', reading({ buckets: [percentLeft(5)] })).open ?? {};
    expect(primary).toMatchObject({
      kind: 'signal',
      label: 'Renew',
      action: { do: 'renew', lineKey: 'nippon/tokyo', planId: 'plan-10' },
    });
    expect(plain(primary?.detail ?? '')).toBe('10 GB · ¥1,980');
  });

  it('is support once a renewal is overdue', () => {
    const { open } = show('en', {
      renewals: [aRenewal({ state: 'overdue', openedAt: NOW - HOUR })],
    });
    expect(open?.primary).toMatchObject({ kind: 'signal', label: 'Support' });
    expect(open?.secondary).toMatchObject({ action: { do: 'give-up', renewalId: 'renewal-1' } });
    expect(text(open?.steps[0]?.text)).toBe('Checkout opened 02:00');
  });

  it('is nothing without a plan that can be bought', () => {
    expect(show('en', { catalogues: [] }).open).toMatchObject({ primary: null, secondary: null });
  });

  it('is a connection where there is none', () => {
    const view = show('zh-CN', { connections: [], lines: [] });
    expect(view.open).toBeNull();
    expect(view.firstRun).toMatchObject({
      title: '还没有线路',
      primary: { action: { do: 'open-options', section: 'connections/add' } },
    });
  });
});

it('several lines have the neediest open and the others as rows', () => {
  const osaka = aLine({ reading: { lineId: 'osaka', name: 'Osaka', buckets: [percentLeft(5)] } });
  const view = show('en', { lines: [aLine(), osaka] });
  expect(view.header).toEqual({ title: '2 lines', detail: '1 to renew' });
  expect(view.open?.name).toBe('Osaka');
  expect(view.rows).toMatchObject([
    {
      name: 'Tokyo eSIM',
      figure: '6',
      unit: 'GB',
      days: { short: '20 d', spoken: '20 days left' },
    },
  ]);
});
