import type { Finding } from '../judge/finding';
import { fold } from '../text/fold';
import type { Card } from './card';

const LONGEST = 60;
/** Words for the account that is one's own money, in folded letters. */
const MAIN =
  /(?<!\p{L})(?:main|core|primar|princip|haupt|glown|osnovn|hlavn|ana(?!\p{L})|hoved|hoofd|utama|основн|главн|негізгі)|主|メイン|기본|اصلي|رئيس|ראשי/u;

/** By what an entry calls itself, in whatever key. */
const isMain = ({ entries }: Card): boolean =>
  entries.some(
    ([, value]) => typeof value === 'string' && value.length <= LONGEST && MAIN.test(fold(value)),
  );

/** "Line_Bonus: 0" beside "Line_Main: 1.96": of several sums the main one is what the account holds. */
export function mainMoney(findings: readonly Finding[], cards: readonly Card[]): void {
  const money = findings.filter(({ topic, purpose }) => topic === 'money' && purpose === 'general');
  const main = money.find(({ at }) => cards[at] !== undefined && isMain(cards[at]));
  const list = cards[main?.at ?? -1]?.parent;
  if (!list) return;
  for (const one of money) {
    const card = cards[one.at];
    if (card?.parent === list && !isMain(card)) one.purpose = 'bonus';
  }
}
