import { near } from '../judge/agree';
import type { Finding } from '../judge/finding';
import { findLabels } from '../lexicon/find-labels';
import { fold } from '../text/fold';
import { findQuantities, type QuantityHints } from '../tokens/find-quantities';
import type { Card } from './card';

const LONGEST = 160;
/** Answers of more do not tell so of each. */
const MOST = 100;

/**
 * "usage": "11 GB" beside "11 GB left of 17 GB": the text for the customer says what the key means,
 * here and wherever else the answer has that key.
 */
export function restCalledUse(
  findings: readonly Finding[],
  cards: readonly Card[],
  hints: QuantityHints,
): Finding[] {
  const keys = new Set<string>();
  const again = new Set<Finding>();
  for (const one of findings.filter(isUse).slice(0, MOST)) {
    const key = keyOf(one);
    if (isRest(one, findings)) again.add(one);
    if (!isClear(one, findings)) continue;
    const says = cards[one.at]?.entries.some(
      ([name, text]) => name !== key && typeof text === 'string' && saysLeft(text, one, hints),
    );
    if (says === true) keys.add(key);
  }
  const told = findings.filter((one) => !again.has(one));
  return keys.size === 0
    ? told
    : told.map((one) =>
        one.state === 'used' && keys.has(keyOf(one)) ? { ...one, state: 'remaining' } : one,
      );
}

const isUse = ({ quantity, state }: Finding): boolean =>
  state === 'used' && quantity.kind === 'data' && quantity.value > 0;

/** Of one half, the other half is left as well. */
const isClear = ({ quantity, places }: Finding, findings: readonly Finding[]): boolean => {
  const whole = findings.find(
    (one) => one.state === 'total' && one.quantity.kind === 'data' && one.places[0] === places[0],
  );
  return whole !== undefined && !near(2 * quantity.value, whole.quantity.value);
};

const HALF = 50;

/**
 * "internet_used": 12.4 beside "remained": 12.4 and "remained_percentage": 62: not one half, and so what
 * is left of it, told twice.
 */
function isRest({ quantity, at }: Finding, findings: readonly Finding[]): boolean {
  const rest = findings.find(
    (one) =>
      one.at !== at &&
      one.state === 'remaining' &&
      one.quantity.kind === 'data' &&
      one.quantity.value === quantity.value &&
      one.aside === null,
  );
  if (rest === undefined) return false;
  const beside = findings.filter(
    (one) => one !== rest && (one.at === rest.at || one.places[0] === rest.places[0]),
  );
  const share = beside.find((one) => one.quantity.kind === 'percent');
  const whole = beside.find((one) => one.state === 'total' && one.quantity.kind === 'data');
  return share === undefined
    ? whole !== undefined && !near(2 * quantity.value, whole.quantity.value)
    : Math.abs(share.quantity.value - HALF) > 2;
}

const keyOf = ({ quote }: Finding): string => quote.slice(0, quote.indexOf(': '));

function saysLeft(text: string, { quantity }: Finding, hints: QuantityHints): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  const labels = findLabels(folded).filter(({ weak }) => !weak);
  if (labels.some(({ role }) => role === 'used')) return false;
  if (!labels.some(({ role }) => role === 'remaining')) return false;
  const [first] = findQuantities(folded, text, hints).filter(({ kind }) => kind === 'data');
  return first?.value === quantity.value;
}
