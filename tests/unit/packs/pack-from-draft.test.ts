import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../utils/packs/check-pack';
import { findOnAccountPage } from '../../../utils/packs/find-on-account-page';
import { draftOf, packOf, readWith } from './a-draft';
import { card, NOW, options, page } from './places/a-card-page';

const look = (html: string) => findOnAccountPage(html, options);
const accepted = (pack: unknown) => {
  const checked = checkPack(pack);
  return checked.ok ? [] : checked.problems;
};

const one = page(card({ name: 'Travel', number: 'Card •••• 4471' }));

describe('a pack of a page', () => {
  test('reaches the host of the page alone, signed in by the browser', () => {
    expect(packOf(look(one))).toMatchObject({
      hosts: ['https://my.provider.example'],
      signIn: { kind: 'browser' },
      requests: [{ url: 'https://my.provider.example/account', answer: 'html' }],
      version: 1,
      paceMinutes: 30,
    });
  });

  test('reads the page as it was confirmed', () => {
    const read = readWith(packOf(look(one)), one, NOW);
    expect(read).toMatchObject({
      ok: true,
      value: {
        readings: [
          { tail: '4471', buckets: [{ remaining: 3_200_000_000, total: 10_000_000_000 }] },
        ],
      },
    });
  });

  test('holds only what was confirmed', () => {
    const { values } = look(one);
    const left = values.filter(({ field }) => field === 'remaining');
    const read = readWith(packOf({ values: left }), one, NOW);
    expect(read).toMatchObject({ value: { readings: [{ buckets: [{ total: null }] }] } });
    expect(read).toMatchObject({ value: { readings: [{ tail: null, expiresAt: null }] } });
  });

  test.each<[string, string]>([
    ['', 'my.provider.example'],
    ['   ', 'my.provider.example'],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['Mei’s <b>card</b> 🎉', 'Mei’s <b>card</b> 🎉'],
  ])('is named %j', (name, expected) => {
    const pack = packOf(look(one), { name });
    expect(pack.name).toBe(expected);
    expect(accepted(pack)).toEqual([]);
  });

  test.each([
    'https://my.provider.example/account?tab=2#/usage',
    'https://my.provider.example:8443/a%20b/%E4%B8%AD',
    'https://xn--fiqs8s.example/',
    'https://a-very-long-name-of-a-host-that-goes-on-and-on.and-on.provider.example/account',
    'http://127.0.0.1:4600/account',
    'http://localhost:4600/account',
    'https://my.provider.example/a?x={y}&z={line}',
  ])('of %s is accepted', (url) => {
    expect(accepted(packOf(look(one), { url }))).toEqual([]);
  });

  test.each(['', 'e', 'en', 'zh-Hant-HK', 'not a language'])(
    'in language %j is accepted',
    (locale) => {
      const pack = packOf(look(one), { locale });
      expect(accepted(pack)).toEqual([]);
      expect(readWith(pack, one, NOW)).toMatchObject({ ok: true });
    },
  );

  test('has an id of its own, whatever the suffix', () => {
    const { values } = look(one);
    for (const connectionId of ['0F3C2A5E-1', '-a', 'a'])
      expect(draftOf(values, { connectionId }).connectionId).toBe(connectionId);
    expect(packOf({ values }).id).toMatch(/^[a-z0-9][a-z0-9-]{1,39}$/);
  });
});

describe('several cards', () => {
  const both = page(
    card({ name: 'Travel', number: 'Card •••• 4471' }),
    card({ name: 'Home', number: 'Card •••• 0093', left: '7 GB', total: '8 GB' }),
  );

  test('are as many lines, each with its own', () => {
    const pack = packOf(look(both));
    expect(accepted(pack)).toEqual([]);
    const read = readWith(pack, both, NOW);
    expect(read).toMatchObject({ ok: true });
    const readings = read.ok ? read.value.readings : [];
    const told = readings.map(({ tail, buckets }) => [tail, buckets[0]?.remaining]);
    expect(Object.fromEntries(told)).toEqual({
      4471: 3_200_000_000,
      '0093': 7_000_000_000,
    });
    expect(new Set(readings.map(({ lineId }) => lineId)).size).toBe(2);
  });

  test('stay the same lines when their order changes', () => {
    const pack = packOf(look(both));
    const turned = page(
      card({ name: 'Home', number: 'Card •••• 0093', left: '6 GB', total: '8 GB' }),
      card({ name: 'Travel', number: 'Card •••• 4471' }),
    );
    const ids = (html: string) => {
      const read = readWith(pack, html, NOW);
      return read.ok ? read.value.readings.map(({ lineId, tail }) => [lineId, tail]) : read.failure;
    };
    expect(ids(turned)).toEqual(ids(both));
  });

  test('one of them gone is unreadable, not the other', () => {
    const read = readWith(
      packOf(look(both)),
      page(card({ name: 'Home', number: 'Card •••• 0093' })),
      NOW,
    );
    expect(read).toMatchObject({ ok: false, failure: { why: 'page-changed' } });
  });

  test('a number in a help line is no line', () => {
    const help = `${one.replace('</main>', '<p>Call us: 0800 123 4567</p></main>')}`;
    const pack = packOf(look(help));
    expect(accepted(pack)).toEqual([]);
    expect(pack.lines).toHaveLength(1);
  });
});
