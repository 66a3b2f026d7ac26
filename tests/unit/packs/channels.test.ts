import { describe, expect, test } from 'vitest';
import { channels } from '../../../sandbox/pack/channels';
import { checkPack } from '../../../utils/packs/check-pack';
import { packWith } from './a-pack';

const mine = 'https://my.provider.example';
const problemsOf = (told: unknown) => {
  const check = checkPack(packWith([['channels'], told]));
  return check.ok ? [] : check.problems.map(({ path, kind }) => `${path} ${kind}`);
};

describe('the channels of a pack', () => {
  test('those of the sandbox are all there are, and right', () => {
    const told = channels(mine);
    expect(problemsOf(told)).toEqual([]);
    const kinds = ['app', 'device', 'shops', 'hotlines', 'chats', 'resellers', 'autoRenew'];
    expect(Object.keys(told)).toEqual(kinds);
  });

  test.each([
    [{ fax: '1' }, 'channels.fax unknown-key'],
    [{ app: { ios: 'https://apps.example/1' } }, 'channels.app.ios undeclared-host'],
    [{ app: { ios: 'javascript:1' } }, 'channels.app.ios not-https'],
    [{ app: { palm: mine } }, 'channels.app.palm unknown-key'],
    [{ shops: { finder: 'https://x.com/s' } }, 'channels.shops.finder undeclared-host'],
    [
      { chats: [{ name: 'C', url: 'https://evil.example' }] },
      'channels.chats[0].url undeclared-host',
    ],
    [
      { resellers: [{ name: 'R', url: 'https://t.me/r' }] },
      'channels.resellers[0].url undeclared-host',
    ],
    [{ resellers: [{ name: 'R' }] }, 'channels.resellers[0].url missing'],
    [{ autoRenew: { url: 'http://my.provider.example' } }, 'channels.autoRenew.url not-https'],
    [{ autoRenew: { hoursBefore: -1 } }, 'channels.autoRenew.hoursBefore out-of-bounds'],
    [{ hotlines: [{ number: 'call' }] }, 'channels.hotlines[0].number wrong-pattern'],
    [{ hotlines: [{ number: '+81 1', from: 'moon' }] }, 'channels.hotlines[0].from not-one-of'],
    [{ device: [{ on: 'fridge', steps: ['a'] }] }, 'channels.device[0].on not-one-of'],
    [{ device: [{ on: 'ipad', steps: [] }] }, 'channels.device[0].steps out-of-bounds'],
    [{ shops: { hours: 'see https://evil.example' } }, 'channels.shops.hours wrong-pattern'],
    [{ shops: { hours: 'see www.evil.example' } }, 'channels.shops.hours wrong-pattern'],
    [{ shops: { personal: ['<b>ID</b>'] } }, 'channels.shops.personal[0] wrong-pattern'],
    [{ shops: { personal: ['ID\u202egnp'] } }, 'channels.shops.personal[0] wrong-pattern'],
    [{ shops: { personal: ['two\nlines'] } }, 'channels.shops.personal[0] wrong-pattern'],
  ])('%j is refused', (told, problem) => {
    expect(problemsOf(told)).toEqual([problem]);
  });

  test.each([
    { chats: [{ name: '微信', url: 'https://work.weixin.qq.com/kfid/1' }] },
    { shops: { hours: '営業時間 10:00〜19:00', company: ['登記事項証明書'] } },
    { hotlines: [{ number: '10086' }, { number: '*100#' }, { number: '+44 (0)20 7946 0000' }] },
  ])('%j is let in', (told) => {
    expect(problemsOf(told)).toEqual([]);
  });
});
