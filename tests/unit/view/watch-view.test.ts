import { describe, expect, it } from 'vitest';
import { watchFailureText } from '../../../utils/view/watch-failure';
import { toWatchFields, toWatchPanel, type WatchState } from '../../../utils/view/watch-view';
import { wholeLocaleOf } from '../../support/locales';
import { aValue, CALLS, END, findings, GB, pictured, ROAMING } from './watch-samples';

const plain = (text: string) => text.replace(/\u00a0/g, ' ').replace(/[\u2068\u2069]/g, '');

function panel(more: Partial<WatchState> = {}, language: 'en' | 'zh-CN' = 'en') {
  const state: WatchState = {
    page: findings(),
    values: pictured,
    leftOut: new Set(),
    gigabyte: null,
    name: '随行数据卡',
    host: 'my.suixing-data.example',
    language: 'zh-CN',
    paceMinutes: 30,
    saving: false,
    trouble: '',
    ...more,
  };
  return toWatchPanel(state, wholeLocaleOf(language));
}

const rows = (view: ReturnType<typeof panel>) =>
  view.rows.map(({ number, label, value, quote }) => [number, label, plain(value), quote]);

describe('the panel of the design', () => {
  it('has its rows in English, with the page’s own words', () => {
    expect(rows(panel())).toEqual([
      ['1', 'Data left', '12.6 GB', '剩余流量 12.6 GB'],
      ['2', 'In all', '20 GB', '总流量 20 GB'],
      ['3', 'Valid until', 'Wed 25 Nov 2026', '有效期至 2026年11月25日'],
      ['4', 'Which card', '138 •••• 2046', '卡号 138 •••• 2046'],
      ['', 'Calls, SMS', 'Not on this page', 'Nothing is assumed'],
    ]);
  });

  it('has its rows in Chinese', () => {
    expect(rows(panel({}, 'zh-CN')).map(([, label, value]) => [label, value])).toEqual([
      ['剩余流量', '12.6 GB'],
      ['总量', '20 GB'],
      ['有效期至', '2026年11月25日 周三'],
      ['哪张卡', '138 •••• 2046'],
      ['通话，短信', '此页面上没有'],
    ]);
  });

  it('says what was left alone, and what speaks for the rest', () => {
    expect(plain(panel().notes)).toBe(
      'Left alone: ¥36.50 (money) and 50 GB (an offer). 12.6 GB of 20 GB fits the 37% used.',
    );
    expect(plain(panel({}, 'zh-CN').notes)).toBe(
      '未采用：¥36.50（金额）和50 GB（优惠）。20 GB 中剩余 12.6 GB，与已用 37% 相符。',
    );
  });

  it('names the host that the browser will ask about', () => {
    const { permission } = panel();
    expect(permission.find(({ tone }) => tone === 'strong')?.text).toBe('my.suixing-data.example');
  });
});

describe('what a GB is', () => {
  it.each([
    [null, null, 'unknown'],
    ['binary', null, 'binary'],
    ['decimal', 'unknown', 'unknown'],
    [null, 'decimal', 'decimal'],
  ] as const)('proved %s, chosen %s: shown %s', (proved, chosen, shown) => {
    const view = panel({ page: findings({ gigabyte: proved }), gigabyte: chosen });
    expect(view.gigabyte.value).toBe(shown);
  });

  it('changes no figure: the page’s own is shown', () => {
    const binary = [aValue('remaining', 2 * 1024 ** 3, { unit: 'GiB', text: '2 GiB' })];
    expect(plain(panel({ values: binary }).rows[0]?.value ?? '')).toBe('2 GB');
    const proved = { page: findings({ gigabyte: 'binary' }), values: binary };
    expect(plain(panel(proved).rows[0]?.value ?? '')).toBe('2 GB');
  });
});

describe('rows', () => {
  it('name other allowances by what they are', () => {
    const values = [
      aValue('remaining', 1 * GB, { bucket: ROAMING, id: 'r' }),
      aValue('total', 3 * GB, { bucket: ROAMING, id: 't' }),
      aValue('remaining', 2880, { bucket: CALLS, id: 'c' }),
      ...pictured,
    ];
    const shown = rows(panel({ values })).map(([number, label, value]) => [number, label, value]);
    expect(shown.slice(4)).toEqual([
      ['5', 'Roaming', '1 GB'],
      ['6', 'Roaming: In all', '3 GB'],
      ['7', 'Calls', '48 min'],
      ['', 'SMS', 'Not on this page'],
    ]);
  });

  it('show a share where it is all there is', () => {
    const values = [aValue('percentUsed', 37, { text: '37%' })];
    expect(rows(panel({ values }))[0]).toEqual(['1', 'Share used', '37%', '']);
  });

  it('keep what is left out in sight, without a number, and can put it back', () => {
    const total = pictured[0]?.id ?? '';
    const view = panel({ leftOut: new Set([total]) });
    const out = view.rows.find(({ key }) => key === total);
    expect(out).toMatchObject({ number: '', state: 'out', value: 'Left out' });
    expect(out?.links.map(({ action }) => action)).toEqual([{ do: 'put-back', id: total }]);
    expect(view.rows.map(({ number }) => number)).toEqual(['1', '', '2', '3', '']);
  });

  it('say “unlimited” in the user’s language', () => {
    const values = [aValue('unlimited', 'Traffic illimité', { quote: 'Traffic illimité' })];
    expect(rows(panel({ values }))[0]).toEqual(['1', 'Data left', 'Unlimited', 'Traffic illimité']);
  });
});

describe('confirming', () => {
  it('needs something besides the card', () => {
    const out = new Set(pictured.filter(({ field }) => field !== 'card').map(({ id }) => id));
    expect(panel().confirm.disabled).toBe(false);
    expect(panel({ leftOut: out })).toMatchObject({
      confirm: { disabled: true },
      trouble: 'Leave in at least one amount or date.',
    });
    expect(panel({ saving: true }).confirm).toEqual({ label: 'Saving…', disabled: true });
  });
});

describe('what can be pointed at', () => {
  it('takes the place of what is there', () => {
    const { fields } = toWatchFields(pictured, wholeLocaleOf('en'));
    const asks = fields.map(({ key, action }) => [key, action.do === 'point' && action.ask]);
    const end = pictured.find(({ field }) => field === 'expiresAt');
    expect(asks).toContainEqual([
      'expiresAt',
      { field: 'expiresAt', bucket: end?.bucket, replaces: end?.id },
    ]);
    expect(asks).toContainEqual(['voice', { field: 'remaining', bucket: CALLS, replaces: null }]);
    expect(END).toBe(end?.value);
  });
});

describe('a failure of what was confirmed', () => {
  const en = wholeLocaleOf('en');
  it.each([
    ['lines[0].buckets[0].remaining', 'Data left'],
    ['lines[0].expiresAt', 'Valid until'],
    ['lines[0].tail', 'Which card'],
    ['lines[0].buckets[1].remaining', 'Calls'],
  ])('at %s names %s', (path, name) => {
    const values = [...pictured, aValue('remaining', 60, { bucket: CALLS })];
    const failure = { kind: 'unreadable', path, why: 'page-changed' } as const;
    expect(watchFailureText(failure, values, en)).toContain(`“${name}” cannot be told`);
  });

  it('of another kind says what any failure says', () => {
    expect(watchFailureText({ kind: 'offline' }, pictured, en)).toContain('No network.');
    expect(watchFailureText(null, pictured, en)).toContain('Something went wrong in DataLeft.');
  });
});
