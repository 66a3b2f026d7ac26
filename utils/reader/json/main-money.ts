import type { Finding } from '../judge/finding';
import { findLabels } from '../lexicon/find-labels';
import { fold } from '../text/fold';
import type { Card } from './card';

const LONGEST = 60;
/** Words for the account that is one's own money, in folded letters. */
const MAIN =
  /(?<!\p{L})(?:main|core|primary|princip|haupt|glown|osnovn|hlavn|glavn|asosiy|ana(?!\p{L})|esas|pagrind|pamat|pohi|peamin|paa|huvud|hoved|hoofd|utama|chinh|κυρι|основн|главн|негізгі|მთავარ|հիմնական|मुख्य|মূল)|(?:主|メイン|기본|หลัก|اصلي|رئيس|اساسي|ראשי)/u;
const GIVEN =
  /(?<!\p{L})(?:bonus|promo|dedicated|gift|reward|cadeau|regal|hediye|hadiah|бонус|промо|подар)/u;

type Kind = 'main' | 'given' | null;

/** What an entry calls itself, in whatever key. */
function kindOf({ entries, key, inArray }: Card): Kind {
  const texts = entries.flatMap(([, value]) =>
    typeof value === 'string' && value.length <= LONGEST && /\p{L}{3}/u.test(value) ? [value] : [],
  );
  const said = [...texts, ...(inArray ? [] : [key])].map((text) =>
    fold(text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[_-]+/g, ' ')),
  );
  if (
    said.some((text) => GIVEN.test(text) || findLabels(text).some(({ role }) => role === 'bonus'))
  )
    return 'given';
  return said.some((text) => MAIN.test(text)) ? 'main' : null;
}

/** "Line_Bonus: 0" beside "Line_Main: 1.96": of several sums the main one is what the account holds. */
export function mainMoney(findings: readonly Finding[], cards: readonly Card[]): void {
  const money = findings.filter(
    ({ quantity, topic, aside, purpose }) =>
      quantity.kind === 'money' && topic === 'money' && aside === null && purpose === 'general',
  );
  if (money.length < 2) return;
  const told = money.map((one) => {
    const card = cards[one.at];
    return { one, parent: card?.parent ?? null, kind: card === undefined ? null : kindOf(card) };
  });
  for (const { one, parent, kind } of told) {
    if (parent === null || kind === 'main') continue;
    const beside = told.filter((other) => other.one.at !== one.at && other.parent === parent);
    const outdone = beside.some((other) => other.kind === 'main');
    if (outdone || (kind === 'given' && beside.some((other) => other.kind !== 'given')))
      one.purpose = 'bonus';
  }
}
