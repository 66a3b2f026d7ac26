import { describe, expect, test } from 'vitest';
import { site } from '../../../support/fake-watching';
import { visitedPage } from './visited-page';

const { watching, rows, seen } = visitedPage();

describe('what a page tells', () => {
  const senders: [string, object][] = [
    ['a frame within', { frameId: 3 }],
    ['no tab', { tab: undefined }],
    ['another extension', { id: 'other' }],
    ['another website', { url: 'https://evil.example/account' }],
    ['another port', { url: 'http://127.0.0.1:1/account' }],
    ['no website', { url: 'file:///account' }],
    ['nobody', { url: undefined }],
  ];
  test.each(senders)('said by %s changes nothing', async (_, sender) => {
    const before = await rows();
    for (const message of [seen(site.account('2 GB')), seen(site.signIn)])
      expect(await watching.tell(message, sender)).toBeUndefined();
    expect(await rows()).toEqual(before);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'page-seen'],
    ['a number', 5],
    ['a list', []],
    ['an unknown word', { do: 'forget-everything' }],
    ['a command of our own pages', { do: 'remove-connection', connectionId: 'a' }],
    ['no address', { do: 'page-seen', html: '', seenAt: 0, settled: true }],
    ['an address that is none', { do: 'page-seen', url: 'x', html: '', seenAt: 0, settled: true }],
    ['no moment', { do: 'page-seen', url: 'http://127.0.0.1/', html: '', settled: true }],
    ['a long address', { do: 'visited', url: `http://127.0.0.1/${'x'.repeat(5000)}` }],
    ['a page that is a number', { do: 'page-seen', url: 'u', html: 5, seenAt: 0, settled: true }],
    ['half a sentence', { do: 'page-seen', url: 'http://127.0.0.1/' }],
  ])('%s is not answered', async (_, message) => {
    const before = await rows();
    expect(await watching.tell(message)).toBeUndefined();
    expect(await rows()).toEqual(before);
  });

  test('of more than fits is not even read', async () => {
    const before = await rows();
    const asked = watching.sites.questions.length;
    await watching.tell(seen('x'.repeat(6_000_001)));
    expect(await rows()).toEqual(before);
    expect(watching.sites.questions).toHaveLength(asked);
  });

  test('about another website than it is of is not believed', async () => {
    const before = await rows();
    const message = seen(site.account('2 GB'), true, 'https://evil.example/account');
    expect(await watching.tell(message)).toBeUndefined();
    expect(await watching.tell({ do: 'visited', url: 'https://evil.example/' })).toBeUndefined();
    expect(await rows()).toEqual(before);
  });
});
