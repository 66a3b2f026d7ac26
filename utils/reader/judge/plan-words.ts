import type { Quantity } from '../tokens/token';
import { wordsOf } from './kinds/words-of';

/** What has a size in its name. */
export const PLAN = wordsOf(
  'plan|tarif|tariff|forfait|tarifa|offerta|oferta|abo|abonnement|abonament|mobilabo|pacote|paquete|paket|pakiet|pakke|balíč|csomag|тариф|пакет|план|πρόγραμμα|باقة|套餐|方案|專案|プラン|요금제|gói|แพ็ก',
);

const BEFORE_COLON = /^[^:：\p{Nd}]{2,30}[:：]/u;

/** "Your plan: available 20 GB", "Your plan: 20 GB available". */
export function isOfPlan(folded: string): boolean {
  const named = BEFORE_COLON.exec(folded)?.[0];
  return named !== undefined && PLAN.test(named);
}

const NAMED = /^[^:：\p{Nd}]{2,30}[:：]\s?\p{L}/u;

/** "Tariff: Surf L (10 GB)", "Plan: Japan, 8 days, 5GB", whatever stands above: what the plan is called. */
export function isPlanSize({ kind, start }: Quantity, folded: string): boolean {
  if (kind !== 'data') return false;
  const before = folded.slice(0, start).trimEnd();
  const named = NAMED.exec(before)?.[0];
  if (named !== undefined && PLAN.test(named)) return true;
  return '([（'.includes(before.slice(-1)) && before.length > 1 && PLAN.test(before);
}
