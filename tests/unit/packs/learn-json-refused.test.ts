import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../utils/packs/check-pack';
import { findOnAccountPage } from '../../../utils/packs/find-on-account-page';
import { learnJson } from '../../../utils/packs/learn-json';
import { packOf } from './a-draft';
import { answer, expected, learn, readings, usage } from './learn-samples';
import { card, NOW, options, page } from './places/a-card-page';

describe('the account', () => {
  const { msisdn: _, ...anonymous } = usage();

  test('may be told by another answer', () => {
    const me = answer({ user: { phone: '090 1234 4471' } }, '/me');
    const learned = learn(answer(anonymous), me);
    expect(checkPack(learned)).toMatchObject({ ok: true });
    expect(learned?.requests).toHaveLength(2);
    expect(readings(learned, answer(anonymous), me)).toMatchObject(expected());
    const lee = answer({ user: { phone: '090 1234 0093' } }, '/me');
    expect(readings(learned, answer(anonymous), lee)).toMatchObject([{ tail: '0093' }]);
  });

  test('that nobody tells: nothing is learned', () => {
    expect(learn(answer(anonymous))).toBeNull();
    expect(learn(answer({ ...anonymous, msisdn: '09012340093' }))).toBeNull();
    // A price, or a moment, that happens to end in the same digits is no number of a card.
    expect(learn(answer({ ...anonymous, seen: '2026-11-21T09:44:71Z', price: 4471 }))).toBeNull();
  });
});

describe('nothing is learned', () => {
  const list = (...left: number[]) => ({
    msisdn: '09012344471',
    balances: left.map((one) => ({ remainingMB: one, totalMB: 10_000 })),
  });

  test.each<[string, unknown]>([
    ['no JSON', '<html>3.2 GB left</html>'],
    ['broken JSON', '{"data":'],
    ['nothing', ''],
    ['null', 'null'],
    ['other amounts', usage(4_000_000_000)],
    ['a list that has no names', list(3200, 4800)],
    ['another kind', { msisdn: '09012344471', voice: { remainingMinutes: 3200 } }],
    [
      'a past month',
      { msisdn: '09012344471', history: [{ month: '2026-10', usedBytes: 6_800_000_000 }] },
    ],
  ])('from %s', (_, data) => expect(learn(answer(data))).toBeNull());

  test('from no answer at all', () => expect(learn()).toBeNull());

  test('where only a lesser allowance is found', () => {
    const two = page(
      card({ name: 'Home', number: 'Card 090-****-4471' }),
      '<section><h3>Roaming</h3><p>Data left: 1 GB of 2 GB</p></section>',
    );
    const { values } = findOnAccountPage(two, options);
    const roaming = { msisdn: '09012344471', roaming: { remainingMB: 1000, totalMB: 2000 } };
    expect(learnJson(packOf({ values }), values, [answer(roaming)], NOW)).toBeNull();
  });

  test.each([10_000, 200_000])('from an answer %i lists deep, and nothing falls', (depth) => {
    expect(() => learn(answer('['.repeat(depth) + ']'.repeat(depth)))).not.toThrow();
  });
});
