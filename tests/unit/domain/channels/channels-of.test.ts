import { describe, expect, test } from 'vitest';
import type { Channels } from '../../../../utils/domain/channels/channels';
import { channelsOf } from '../../../../utils/domain/channels/channels-of';
import { aConnection, aPlan, aReading } from '../../../support/builders';
import { aSite } from '../../../support/site-builders';

const mine = 'https://my.nippon.example';

const known = (told: Channels | null, parts: Parameters<typeof aSite>[0] = {}, reading = {}) =>
  channelsOf({
    connection: aConnection({ site: aSite({ hosts: [mine], ...parts }) }),
    reading: aReading(reading),
    pack: told === null ? null : { hosts: [], channels: told },
    catalogue: [],
  });

describe('the ways to a provider', () => {
  test('nothing is known where nothing was told', () => {
    const api = aConnection({ website: null });
    const ways = channelsOf({ connection: api, reading: aReading(), pack: null, catalogue: [] });
    expect(ways).toEqual({
      website: null,
      apps: [],
      device: [],
      shops: null,
      hotlines: [],
      chats: [],
      support: null,
      resellers: [],
    });
  });

  test('the page that renews goes before the page of the account', () => {
    const links = { account: `${mine}/account`, checkout: `${mine}/renew` };
    expect(known(null, { links }).website).toEqual({ url: `${mine}/renew`, renews: true });
    const { account } = links;
    expect(known(null, { links: { account } }).website).toEqual({ url: account, renews: false });
  });

  test('a checkout with gaps leads nowhere by itself', () => {
    const links = { checkout: `${mine}/renew?line={line}`, account: `${mine}/account` };
    expect(known(null, { links }).website).toEqual({ url: links.account, renews: false });
  });

  test('where an answer says that the line is renewed counts, if it is declared', () => {
    const renewing = (renewUrl: string) => known(null, { links: {} }, { renewUrl }).website;
    expect(renewing(`${mine}/plans`)).toEqual({ url: `${mine}/plans`, renews: true });
    expect(renewing('https://evil.example/plans')).toMatchObject({ renews: false });
  });

  test('apps come from the pack, else from its links', () => {
    const links = {
      appIos: 'https://apps.apple.com/app/id1',
      appAndroid: 'https://play.google.com/store/apps/details?id=old',
    };
    const told = { app: { android: 'https://play.google.com/store/apps/details?id=new' } };
    expect(known(told, { links }).apps).toEqual([
      { store: 'ios', url: links.appIos },
      { store: 'android', url: told.app.android },
    ]);
  });

  test.each([
    ['an app elsewhere', { app: { ios: 'https://apps.example/id1' } }],
    ['a shop finder elsewhere', { shops: { finder: 'https://evil.example/shops' } }],
    ['a chat elsewhere', { chats: [{ name: 'Chat', url: 'https://evil.example' }] }],
    ['a reseller that is not declared', { resellers: [{ name: 'R', url: 'https://x.com/r' }] }],
    ['a page without encryption', { chats: [{ name: 'Chat', url: 'http://my.nippon.example' }] }],
    ['a page that leads on', { chats: [{ name: 'C', url: `${mine}/go?to=https://evil.example` }] }],
  ] satisfies [string, Channels][])('%s is not opened', (_, told) => {
    const { apps, shops, chats, resellers } = known(told);
    expect([apps, shops?.finder ?? null, chats, resellers]).toEqual([[], null, [], []]);
  });

  test('a chat may be where everybody chats, a reseller where the pack lets one pay', () => {
    const reseller = { name: 'Mart', url: 'https://mart.example/leb' };
    const chat = { name: 'WhatsApp', url: 'https://wa.me/810000' };
    const ways = known(
      { chats: [chat], resellers: [reseller] },
      { checkoutHosts: ['https://mart.example'] },
    );
    expect(ways.chats).toEqual([chat]);
    expect(ways.resellers).toEqual([reseller]);
  });

  test('a shop says what is to be settled first', () => {
    const arrears = { minor: 2450, currency: 'JPY' };
    const shops = { hours: 'Mon–Sat', personal: ['ID'] };
    expect(known({ shops }, {}, { arrears }).shops).toMatchObject({ ...shops, arrears });
    expect(known({ shops }).shops).toMatchObject({ arrears: null, finder: null });
    expect(known(null, {}, { arrears }).shops).toBeNull();
  });

  test('support is that of the pack, else of what is sold, if it is the provider’s', () => {
    const of = (support: string) =>
      channelsOf({
        connection: aConnection(),
        reading: aReading(),
        pack: null,
        catalogue: [aPlan(), aPlan({ support })],
      }).support;
    expect(known(null, { links: { support: `${mine}/help` } }).support).toBe(`${mine}/help`);
    expect(of('https://nippon.example/support')).toBe('https://nippon.example/support');
    expect(of('https://elsewhere.example/support')).toBeNull();
  });

  test('an interface has the pages of the pack that speaks for it', () => {
    const ways = channelsOf({
      connection: aConnection({ website: null }),
      reading: aReading(),
      pack: {
        hosts: ['https://api.nippon.example'],
        checkoutHosts: [mine],
        links: { account: `${mine}/account`, support: 'https://elsewhere.example' },
      },
      catalogue: [],
    });
    expect(ways.website).toEqual({ url: `${mine}/account`, renews: false });
    expect(ways.support).toBeNull();
  });
});
