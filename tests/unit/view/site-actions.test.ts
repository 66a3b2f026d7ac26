import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../utils/domain/failure';
import type { RankedLine } from '../../../utils/domain/rank';
import { rankLines } from '../../../utils/domain/rank';
import type { Site } from '../../../utils/domain/site';
import { DAY, HOUR } from '../../../utils/domain/time';
import { toActions } from '../../../utils/view/card-actions';
import { toLineCard } from '../../../utils/view/line-card';
import type { ButtonView } from '../../../utils/view/shapes';
import { aConnection, aContext, aLine, aPlan, NOW, percentLeft } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';
import { aSite } from '../../support/site-builders';

const en = wholeLocaleOf('en');

function lineOf(site: Partial<Site>, failure: Failure | null, more: object = {}): RankedLine {
  const connection = aConnection({ site: aSite(site), status: { failure } });
  const [line] = rankLines([aContext({ connection, ...more })]);
  if (line === undefined) throw new Error('no line');
  return line;
}

const said = (button: ButtonView | null) =>
  button && [button.label, 'url' in button.action ? button.action.url : button.action.do];

const show = (line: RankedLine, plans = [] as ReturnType<typeof aPlan>[]) => {
  const { primary, secondary } = toActions(line, plans, en);
  return { primary: said(primary), secondary: said(secondary), kind: primary?.kind };
};

const ended: Failure = { kind: 'signed-out', accepted: true, session: true };
const account = 'https://my.nippon.example/account';

describe('a website whose session ended', () => {
  it('offers its sign-in page, and the way to a forgotten password', () => {
    expect(show(lineOf({}, ended))).toEqual({
      primary: ['Sign in', 'https://my.nippon.example/login'],
      secondary: ['Forgotten password?', 'https://my.nippon.example/forgotten'],
      kind: 'ink',
    });
  });

  it('offers its account page where no sign-in page is known', () => {
    const { primary, secondary } = show(lineOf({ links: { account } }, ended));
    expect(primary).toEqual(['Sign in', account]);
    expect(secondary).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'http://my.nippon.example',
    'https://me:pw@my.nippon.example',
    '',
  ])('never leads to %j', (signIn) => {
    expect(show(lineOf({ links: { signIn, account } }, ended)).primary).toEqual([
      'Sign in',
      account,
    ]);
    expect(show(lineOf({ links: { signIn } }, ended)).primary?.[1]).toBe('open-options');
  });

  it('asks for what is stored where a secret is', () => {
    const { primary } = show(
      lineOf({ browserSession: false }, { kind: 'signed-out', accepted: true }),
    );
    expect(primary).toEqual(['Enter the sign-in again', 'open-options']);
  });
});

describe('a fault of a website', () => {
  it.each<[string, Failure, string, string]>([
    ['another account', { kind: 'other-account' }, 'Open the account page', 'Other account'],
    [
      'a changed page',
      { kind: 'unreadable', path: 'x', why: 'page-changed' },
      'Open the page to point again',
      'Page changed',
    ],
    [
      'a contradiction',
      { kind: 'unreadable', path: 'x', why: 'does-not-add-up' },
      'Open the page to point again',
      'Not readable',
    ],
    [
      'a page of scripts',
      { kind: 'unreadable', path: '', why: 'needs-scripts' },
      'Open the account page',
      'Needs scripts',
    ],
  ])('%s leads to the page and is called by its name', (_, failure, label, word) => {
    const line = lineOf({}, failure);
    expect(show(line).primary).toEqual([label, account]);
    expect(toLineCard(line, [], false, en).lamp?.word).toBe(word);
  });

  it('a page of scripts may be read in the background', () => {
    const line = lineOf({}, { kind: 'unreadable', path: '', why: 'needs-scripts' });
    expect(show(line).secondary).toEqual(['Read in the background', 'open-options']);
  });

  it('of an interface is not pointed at', () => {
    const line = lineOf(
      { browserSession: false },
      { kind: 'unreadable', path: 'x', why: 'page-changed' },
    );
    expect(show(line).primary).toEqual(['What may be wrong', 'open-options']);
  });

  it('maintenance says so, and blames nobody', () => {
    const line = lineOf({}, { kind: 'maintenance' });
    expect(toLineCard(line, [], false, en).lamp?.word).toBe('Maintenance');
  });

  it('a permission taken back is asked for in the settings', () => {
    const line = lineOf({}, { kind: 'not-permitted', origin: 'https://my.nippon.example' });
    expect(show(line).primary).toEqual(['Allow again', 'open-options']);
  });
});

describe('a page that is read on visits', () => {
  const old = lineOf({ way: 'visit' }, null, { line: aLine({ fetchedAt: NOW - 5 * HOUR }) });

  it('is opened when it is old, and cannot be asked from here', () => {
    expect(show(old).primary).toEqual(['Open the account page', account]);
    const card = toLineCard(old, [], false, en);
    expect(card.refresh).toBeNull();
    expect(card.sentence.map(({ text }) => text).join('')).toContain('it is read as you visit it');
  });

  it('is asked from here where it is fetched', () => {
    expect(toLineCard(lineOf({}, null), [], false, en).refresh).not.toBeNull();
  });
});

describe('where nothing is sold here', () => {
  const checkout = 'https://pay.nippon.example/renew';
  const low = { line: aLine({ reading: { buckets: [percentLeft(5)] } }) };

  it('the provider’s checkout renews, in the signal colour when it presses', () => {
    const site = { links: { account, checkout } };
    expect(show(lineOf(site, null))).toEqual({
      primary: ['Renew at the provider', checkout],
      secondary: ['Account page', account],
      kind: 'outline',
    });
    expect(show(lineOf(site, null, low)).kind).toBe('signal');
  });

  it('a checkout with places to fill in is no address', () => {
    const site = { links: { account, checkout: `${checkout}/{line}` } };
    expect(show(lineOf(site, null)).primary).toEqual(['Open the account page', account]);
  });

  it('plans of a catalogue come first', () => {
    const { primary, secondary } = show(lineOf({}, null), [aPlan()]);
    expect(primary?.[1]).toBe('renew');
    expect(secondary?.[0]).toBe('Plans');
  });

  it('an open bill is settled where the bills are', () => {
    const bills = 'https://my.nippon.example/bills';
    const owing = { line: aLine({ reading: { arrears: { minor: 500, currency: 'JPY' } } }) };
    const line = lineOf({ links: { account, bills } }, null, owing);
    expect(show(line).primary).toEqual(['Settle at provider', bills]);
    expect(show(lineOf({}, null, owing)).primary?.[1]).toBe(account);
  });

  it('an end that lies behind leads to the provider, too', () => {
    const over = { line: aLine({ reading: { expiresAt: NOW - DAY } }) };
    expect(show(lineOf({}, null, over))).toMatchObject({ kind: 'signal' });
  });
});
