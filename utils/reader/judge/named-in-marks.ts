import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import type { Label } from '../tokens/token';

/** A plan's name is shorter than what somebody says. */
const LONGEST = 40;
const AHEAD = 24;
const MARKED = new RegExp(
  `«([^»]{1,${LONGEST}})»|“([^”]{1,${LONGEST}})”|„([^“”]{1,${LONGEST}})[“”]|「([^」]{1,${LONGEST}})」`,
  'gu',
);
/** "Your plan …": what stands right ahead of its name. */
export const PLAN = new RegExp(
  `(?:${'тариф|пакет|план|опци|услуг|tarif|plan|paket|pakiet|forfait|offre|pacote|paquete|bundle|package|тарифы|套餐|资费|資費|プラン|요금제|gói'
    .split('|')
    .map(fold)
    .join('|')})\\p{L}{0,4} {0,2}$`,
  'u',
);
/** What a name may play with; what it counts and what it is for stays told. */
const PLAYED: ReadonlySet<Role> = new Set<Role>([
  'other-line',
  'offer',
  'history',
  'price',
  'charge',
  'storage',
  'speed',
  'bonus',
]);

/** "Left of tariff «Close people»": the words of its name say nothing of whom the balance is. */
export function withoutNames(labels: Label[], folded: string, text: string): Label[] {
  if (!labels.some(({ role }) => PLAYED.has(role))) return labels;
  const names = [...text.matchAll(MARKED)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter(({ start }) => PLAN.test(folded.slice(Math.max(0, start - AHEAD), start)));
  if (names.length === 0) return labels;
  return labels.filter(
    (label) =>
      !PLAYED.has(label.role) ||
      !names.some(({ start, end }) => label.start > start && label.end < end),
  );
}
