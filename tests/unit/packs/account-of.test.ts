import { describe, expect, test } from 'vitest';
import { accountOf } from '../../../utils/packs/account-of';
import { findOnAccountPage } from '../../../utils/packs/find-on-account-page';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { packOf, URL_OF_PAGE } from './a-draft';
import { checked, packWith } from './a-pack';
import { card, NOW, options, page } from './places/a-card-page';

const mine = card({ name: 'Travel', number: 'Card •••• 4471' });
const home = page(mine);
const pack = packOf(findOnAccountPage(home, options));

const accountOn = (html: string, by: ProviderPack = pack, status = 200) =>
  accountOf(
    by,
    [
      {
        request: by.requests[0]?.id ?? '',
        status,
        url: URL_OF_PAGE,
        redirected: false,
        text: html,
      },
    ],
    { now: NOW, gigabyte: 'decimal' },
  );

const whose = accountOn(home);

describe('the same account', () => {
  test('is told', () => expect(whose).toContain('4471'));

  test.each<[string, string]>([
    ['with other amounts', page(card({ name: 'Travel', number: 'Card •••• 4471', left: '1 MB' }))],
    ['with an offer', page('<p>20 GB more for £9.99</p>', mine)],
    ['with its amounts gone', page('<h3>Travel</h3><p>Card •••• 4471</p><p>Not now.</p>')],
    ['with another label', page(card({ name: 'Travel', number: 'Card •••• 4471', label: 'Left' }))],
    ['with a second card', page(mine, card({ name: 'Home', number: 'Card •••• 0093' }))],
    ['with a hotline in the footer', home.replace('© Provider', 'Call +44 20 7946 0018')],
  ])('on a page %s', (_, html) => expect(accountOn(html)).toBe(whose));

  test('on a page that was laid out anew', () => {
    const anew = page('<article><b>Travel</b><i>Card •••• 4471</i><p>3.2 GB / 10 GB</p></article>');
    expect([whose, null]).toContain(accountOn(anew));
  });
});

describe('another account', () => {
  test.each<[string, string]>([
    ['the same in its words', page(card({ name: 'Travel', number: 'Card •••• 0093' }))],
    ['with other words', page('<p>My number: •••• 0093</p><p>All used up.</p>')],
    [
      'with two cards',
      page(...['0093', '0094'].map((tail) => card({ number: `Card •••• ${tail}` }))),
    ],
  ])('on a page %s is not taken for the same', (_, html) => {
    const other = accountOn(html);
    expect(other).not.toBeNull();
    expect(other).not.toBe(whose);
  });
});

describe('nobody', () => {
  test.each<[string, string]>([
    ['a page without numbers', page('<p>Nothing here.</p>')],
    ['an empty page', ''],
    ['a page to sign in at', page('<form><input type="password"></form>')],
    ['an error', page('<h2>Error 500</h2><p>Sorry.</p>')],
  ])('on %s', (_, html) => expect(accountOn(html)).toBeNull());

  test('where the pack asks for none', () => {
    const { account: _, ...rest } = pack;
    expect(accountOn(page(card({ number: '•••• 0093' })), rest)).toBeNull();
  });

  test('without an answer, or one that cannot be opened', () => {
    expect(accountOf(pack, [], { now: NOW, gigabyte: 'decimal' })).toBeNull();
    expect(accountOn('x'.repeat(21 * 1024 * 1024))).toBeNull();
  });
});

describe('data', () => {
  const data = checked(packWith([['account'], { path: '$.user.id' }]));

  test('tells it even where the rest cannot be read', () => {
    expect(accountOn('{"user":{"id":42},"left":"?"}', data)).toBe('42');
    expect(accountOn('{"user":{"id":"mei"}}', data)).toBe('mei');
  });

  test.each(['{"user":{}}', '{"user":{"id":{}}}', '{"user":{"id":""}}', '{', '<html>'])(
    '%s tells none',
    (text) => expect(accountOn(text, data)).toBeNull(),
  );
});
