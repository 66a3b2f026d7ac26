import { describe, expect, test } from 'vitest';
import { channels } from '../../../sandbox/pack/channels';
import { toChannels } from '../../../utils/view/channels/channels-view';
import { aLine } from '../../support/builders';
import { aHelp, en, mine, ranked, zh } from './help-samples';

const whole = channels(mine) as NonNullable<Parameters<typeof aHelp>[0]>['channels'];
const of = (name: string, parts: Parameters<typeof aHelp>[0] = {}, locale = en) =>
  toChannels(aHelp({ channels: whole, ...parts }), locale).find((way) => way.name === name);

describe('the ways to renew, in words', () => {
  test('every kind is a row of its own, the provider’s before others', () => {
    const names = toChannels(aHelp({ channels: whole }), en).map(({ name }) => name);
    expect(names).toEqual(['website', 'app', 'device', 'shop', 'hotline', 'chat', 'reseller']);
  });

  test('what is not told is not there', () => {
    expect(toChannels(aHelp(), en).map(({ name }) => name)).toEqual(['website']);
  });

  test('the store of the user’s own platform comes first', () => {
    const first = (device: 'windows' | 'android' | 'macos') => of('app', { device })?.rows[0]?.text;
    expect(first('windows')).toBe('Microsoft Store');
    expect(first('android')).toBe('Google Play');
    expect(first('macos')).toBe('App Store');
  });

  test('so do the steps of the user’s own device, which are numbered', () => {
    expect(of('device', { device: 'windows' })?.rows[0]).toMatchObject({
      label: 'Windows',
      numbered: true,
    });
  });

  test('a shop says what to bring, when it is open, and what to settle first', () => {
    const arrears = { minor: 2450, currency: 'JPY' };
    const line = ranked({ line: aLine({ reading: { arrears } }) });
    const shop = of('shop', { line });
    expect(shop?.detail).toBe('Settle first ¥2,450');
    expect(shop?.rows).toMatchObject([
      { label: 'Settle first', text: '¥2,450', signal: true },
      { deed: { label: 'Find a shop', action: { do: 'open', url: `${mine}/contact#shops` } } },
      { label: 'Hours', text: 'Mon–Sat 10:00–19:00' },
      { items: ['Passport or ID card', 'The number of the line'] },
      { items: ['Company licence', 'ID of whoever comes', 'The number of the line'] },
    ]);
  });

  test('hours that nobody tells are said not to be told', () => {
    const shop = of('shop', { channels: { shops: { personal: ['ID'] } } });
    expect(shop?.rows[0]).toEqual({ label: 'Hours', text: 'not told' });
  });

  test('a hotline can be called, and says from where, when and whether it is free', () => {
    expect(of('hotline')?.rows).toMatchObject([
      { label: 'From home', call: 'tel:0120000532', items: ['Every day 9:00–21:00, free'] },
      { label: 'From abroad', call: 'tel:+81120000532', items: ['Always, not free'] },
    ]);
    const bare = of('hotline', { channels: { hotlines: [{ number: '10086' }] } });
    expect(bare?.rows).toEqual([{ label: 'Number', text: '10086', call: 'tel:10086', items: [] }]);
  });

  test('a reseller shows its fee and how to tell that it is genuine, known or not', () => {
    expect(of('reseller')?.rows.slice(1)).toMatchObject([
      { label: 'Fee', text: '¥330 an order' },
      { label: 'Genuine if', items: [expect.stringContaining('list of partners')] },
    ]);
    const untold = of('reseller', { channels: { resellers: [{ name: 'R', url: `${mine}/r` }] } });
    expect(untold?.rows.slice(1)).toMatchObject([
      { label: 'Fee', text: 'not told' },
      { text: expect.stringContaining('Ask the provider') },
    ]);
    expect(untold?.note).toContain('password');
  });

  test('in Chinese, too', () => {
    const titles = toChannels(aHelp({ channels: whole }), zh).map(({ title }) => title);
    expect(titles).toContain('营业厅');
    expect(of('hotline', {}, zh)?.rows[0]).toMatchObject({ label: '境内拨打' });
  });
});
