import { describe, expect, test } from 'vitest';
import type { AtOnce } from '../../../utils/domain/check-sheet';
import type { Failure } from '../../../utils/domain/failure';
import type { Plan } from '../../../utils/domain/model';
import type { RankedLine } from '../../../utils/domain/rank';
import { rankLines } from '../../../utils/domain/rank';
import type { CheckContext } from '../../../utils/view/check-sheet';
import { goneSheet, toCheckSheet } from '../../../utils/view/check-sheet';
import type { CheckRow } from '../../../utils/view/check-sheet-shapes';
import { sheet as english } from '../../../utils/view/i18n/en-GB/sheet';
import { aCharge, aConnection, aContext, aPlan, aRenewal, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en', 'en');
const zh = wholeLocaleOf('zh-CN', 'en');
const yen = (minor: number) => ({ minor, currency: 'JPY' });

function line(parts: Parameters<typeof aContext>[0] = {}): RankedLine {
  const [found] = rankLines([aContext(parts)]);
  if (found === undefined) throw new Error('no line');
  return found;
}

function sheet(
  plan: Partial<Plan> = {},
  given: Partial<CheckContext> = {},
  of = line(),
  locale = en,
) {
  const context = { renewals: [], atOnce: [], asked: yen(1980), refused: null, skip: false };
  const connections = [of.connection];
  return toCheckSheet(of, aPlan(plan), { ...context, connections, ...given }, locale);
}

const words = (row: CheckRow | undefined) =>
  row?.text
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
const said = (view: ReturnType<typeof sheet>, name: string) =>
  words(view.rows.find((row) => row.name === name));

describe('a checkout link that lacks parameters', () => {
  test('that is still to be filled is refused in its own words, with a way on', () => {
    const view = sheet({ checkout: 'https://nippon.example/pay?line={line}&session={session}' });
    expect(view.refusal).toContain('asks for something that DataLeft does not know');
    expect(view).toMatchObject({ open: null, home: { url: 'https://nippon.example/' } });
    expect(sheet({ checkout: 'nippon.example/pay' }).refusal).toContain('is no whole address');
  });

  test('for line or plan is opened, and says what to choose there', () => {
    const view = sheet({ checkout: 'https://nippon.example/pay' });
    expect(view.open).not.toBeNull();
    expect(said(view, 'Choose there')).toBe('Tokyo eSIM ••4471, Japan 10 GB');
    const literal = sheet({ id: 'p1', checkout: 'https://nippon.example/p1?line={line}' });
    expect(said(literal, 'Choose there')).toBeUndefined();
  });
});

describe('a plan that somebody else sells', () => {
  const stranger = { kind: 'third-party', name: 'QuickSIM' } as const;

  test('is shown with what its checkout does not need', () => {
    const [warning] = sheet({ channel: stranger }).warnings;
    expect(warning).toMatch(/^QuickSIM sells this.* PIN .* ID, leave\.$/);
    const [checked] = sheet({ channel: stranger, identityCheck: true }).warnings;
    expect(checked).not.toContain('ID');
    expect(sheet({ channel: { ...stranger, name: null } }, {}, line(), zh).warnings[0]).toMatch(
      /^此套餐由转售商出售/,
    );
  });

  test.each(['official', 'authorised'] as const)('not where it is %s', (kind) => {
    expect(sheet({ channel: { kind, name: 'LEB' } }).warnings).toEqual([]);
  });
});

describe('the sheet before the checkout', () => {
  test('says for which line, what one gets, pays, with what and where', () => {
    const view = sheet({ paymentMethods: ['card', 'wechatpay'] });
    expect(said(view, 'For')).toBe('Tokyo eSIM · ••4471');
    expect(said(view, 'You get')).toBe(
      '10 GB for 30 days. New end Sun 20 Dec. The 6 GB left stays usable as long.',
    );
    expect(view.rows.find(({ name }) => name === 'You pay')?.parts).toEqual([
      { name: 'Plan', value: '¥1,800', total: false },
      { name: 'Tax 10%', value: '¥180', total: false },
      { name: 'All in', value: '¥1,980', total: true },
    ]);
    expect(said(view, 'Pay with')).toBe('Card, WeChat Pay');
    expect(said(view, 'Works in')).toBe('Japan');
    expect(said(view, 'Opens')).toBe('nippon.example');
    expect(view.rows.at(-1)?.note?.text).toBe('Address checked, Nippon Mobile’s own');
    expect(view).toMatchObject({ warnings: [], refusal: '', open: 'Open checkout', home: null });
    expect(view.hint).toContain('¥1,980');
  });

  test.each([
    ['extends', 'New end Sat 9 Jan 2027. The 6 GB left stays usable as long.'],
    ['adds', 'The end stays Thu 10 Dec. The 6 GB left is kept.'],
    [
      'unknown',
      'The provider does not say when it then ends. Whether the 6 GB left is kept, the provider does not say.',
    ],
  ] as const)('says what becomes of what is left: %s', (topUpEffect, expected) => {
    expect(said(sheet({ topUpEffect }), 'You get')).toBe(`10 GB for 30 days. ${expected}`);
  });

  test('says in Chinese what a Chinese reader expects', () => {
    const view = sheet({}, {}, line(), zh);
    expect(view.title).toBe('付款前核对');
    expect(said(view, '您将得到')).toBe(
      '10 GB，有效 30 天。新到期日为12月20日 周日。剩余的 6 GB 可一并用到那时。',
    );
  });

  test('says what is not known rather than leave it out', () => {
    const view = sheet({ charges: [], paymentMethods: [], regions: [], tethering: 'blocked' });
    expect(said(view, 'You pay')).toBe('The provider tells no price that can be trusted.');
    expect(said(view, 'Pay with')).toBe('Not told');
    expect(said(view, 'Works in')).toBe('Not told');
    expect(view.rows.find(({ name }) => name === 'Tethering')?.note?.tone).toBe('signal');
    expect(view.hint).toBe('You pay there, not here. Read what it costs before you do.');
  });

  test('a price without its tax is said to be one that grows', () => {
    const view = sheet({ charges: [aCharge()], taxIncluded: false });
    const row = view.rows.find(({ name }) => name === 'You pay');
    expect(row?.parts.at(-1)?.value).toBe('from ¥1,800');
    expect(row?.note?.text).toBe('And more: tax not told.');
  });

  test('a continent is told by its first countries', () => {
    const regions = ['FR', 'DE', 'IT', 'ES', 'PT', 'NL', 'BE', 'AT', 'CZ'];
    expect(said(sheet({ regions }), 'Works in')).toMatch(/^France, .*Netherlands, 3 more$/);
  });
});

describe('a price that was another one before is said', () => {
  const agreed: AtOnce = { connectionId: 'nippon', planId: 'plan-10', price: yen(1500) };
  test.each<[string, Partial<CheckContext>, string[]]>([
    ['as it is', {}, []],
    ['on this page', { asked: yen(1700) }, ['¥1,700']],
    ['when the sheet was put away', { atOnce: [agreed] }, ['¥1,500']],
    ['at the last renewal', { renewals: [aRenewal({ price: yen(1600) })] }, ['¥1,600']],
    [
      'long ago, and the last time it was as it is',
      { renewals: [aRenewal({ price: yen(1), openedAt: 1 }), aRenewal()] },
      [],
    ],
    ['for another plan', { renewals: [aRenewal({ planId: 'x', price: yen(1) })] }, []],
    ['unknown before', { asked: null }, []],
  ])('%s', (_, given, before) => {
    const { warnings } = sheet({}, given);
    expect(warnings).toEqual(
      before.map((was) => `The price has changed: ¥1,980, where ${was} was shown before.`),
    );
  });

  test('also where it is no longer known', () => {
    expect(sheet({ charges: [] }).warnings).toEqual([
      'The price is no longer known; ¥1,980 was shown before.',
    ]);
  });
});

describe('a network that lets nobody through is said', () => {
  const wifi = (failure: Failure | null, attemptedAt = NOW) =>
    aConnection({ id: 'wifi', name: 'Hotel', status: { failure, attemptedAt } });
  const portal: Failure = { kind: 'signed-out', accepted: false, portal: 'https://hotel.example' };
  const own = (failure: Failure) =>
    line({ connection: aConnection({ status: { failure, attemptedAt: NOW, succeededAt: 1 } }) });

  test('by its portal', () => {
    const { connection } = line();
    const { warnings } = sheet({}, { connections: [connection, wifi(portal)] });
    expect(warnings).toEqual([
      'This network wants a sign-in of its own first (Hotel). Sign in there or use mobile data before you pay.',
    ]);
  });

  test('by an interface that somebody else answers for', () => {
    expect(sheet({}, {}, own({ kind: 'unsafe', why: 'redirect' })).warnings).toHaveLength(1);
  });

  test.each([
    ['long ago', wifi(portal, NOW - 7_200_000)],
    ['signed out at a provider', wifi({ kind: 'signed-out', accepted: true })],
    ['all is well', wifi(null)],
  ])('and not where %s', (_, other) => {
    const { connection } = line();
    expect(sheet({}, { connections: [connection, other] }).warnings).toEqual([]);
  });
});

describe('what cannot be opened', () => {
  test.each([
    ['https://nippon.example.evil.example/', 'looks like the provider’s address'],
    ['https://nippon.example/go?next=//evil.example', 'may lead on to somebody else’s page'],
    ['https://nippon.example:8443/', 'at a door that is not its own'],
    ['https://nippon.example/\n', 'hide where it leads'],
    ['http://nippon.example/', 'Only https addresses are safe.'],
  ])('%s: it is said why, and the home page is offered', (checkout, why) => {
    const view = sheet({ checkout });
    expect(view.refusal).toMatch(/^The checkout was not opened\. /);
    expect(view.refusal).toContain(why);
    expect(view).toMatchObject({ open: null, skip: null });
    expect(view.home?.url).toBe('https://nippon.example/');
    expect(view.rows.map(({ name }) => name)).not.toContain('Opens');
  });

  test('no home page is offered where none is known', () => {
    const bare = line({ connection: aConnection({ website: null }) });
    expect(sheet({ checkout: 'https://evil.example/' }, {}, bare).home).toBeNull();
  });

  test('a worker that died on it may be asked again', () => {
    const view = sheet({}, { refused: { failure: null } });
    expect(view.refusal).toContain('Try once more');
    expect(view.open).toBe('Open checkout');
  });

  test('a plan that is gone meanwhile', () => {
    expect(goneSheet(en)).toMatchObject({ open: null, refusal: english.gone });
  });
});
