import { fold } from '../text/fold';
import type { CurrencyHint } from '../tokens/decide-currency';
import { type Card, outwards } from './card';
import { firstEntries, isObject } from './json-object';
import { plainKey, unitNamed } from './units-in';

const CURRENCY_KEY =
  /curr|valiut|devise|divisa|moneda|moeda|valut|waehrung|wahrung|ccy|valuuta|parabirimi|penznem|^mena|menakod|waluta|nomisma|matauang|tiente|валют|валута|тенге|幣別|币种|幣種|货币|貨幣|通貨|통화|عمله|العمله|ارز|מטבע|สกุลเงิน/;
const MOST_NODES = 3000;

const isCode = (value: string): boolean => /^[A-Z]{3}$/.test(value);

function codeIn(key: string, value: unknown, hint: CurrencyHint): string | null {
  if (typeof value !== 'string' || value.length > 8 || !CURRENCY_KEY.test(plainKey(key)))
    return null;
  const code = value.trim().toUpperCase();
  if (isCode(code)) return code;
  const unit = unitNamed(fold(value), hint);
  return unit?.kind === 'money' ? unit.unit : null;
}

const WORDS = new Set(
  'euro euros eur usd gbp rub rubli rublej uah hryvnia grn kzt tenge pln czk huf forint ron lei bgn rsd inr idr rupiah vnd thb baht php myr sgd hkd twd cny yuan yen jpy krw won brl mxn clp zar ngn kes ghs egp dzd tnd aed sar qar kwd bhd jod ils nis irr toman rial pkr bdt lkr npr aud nzd cad chf sek nok dkk gel azn amd byn uzs kgs'.split(
    ' ',
  ),
);
const CODES: Record<string, string> = {
  rubli: 'RUB',
  rublej: 'RUB',
  hryvnia: 'UAH',
  grn: 'UAH',
  tenge: 'KZT',
  forint: 'HUF',
  lei: 'RON',
  rupiah: 'IDR',
  baht: 'THB',
  yuan: 'CNY',
  yen: 'JPY',
  won: 'KRW',
  nis: 'ILS',
  toman: 'IRT',
  rial: 'IRR',
};

/** "balanceEur", "saldo: {euro}": the currency is in the key. */
export function currencyInKey(key: string): string | null {
  const parts = fold(key.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')).split(/[^\p{L}]+/u);
  const word = parts.find((part) => WORDS.has(part));
  if (word === undefined) return null;
  return CODES[word] ?? (word.startsWith('euro') ? 'EUR' : word.toUpperCase());
}

const ofCards = new WeakMap<Card, string | null>();

/** The currency that an object itself names. */
export function ownCode(card: Card): string | null {
  const before = ofCards.get(card);
  if (before !== undefined) return before;
  let found: string | null = null;
  for (const [key, value] of card.entries) {
    found = codeIn(key, value, card.currency);
    if (found !== null) break;
  }
  ofCards.set(card, found);
  return found;
}

const ofTrees = new WeakMap<Card, string | null>();

/** The currency that an object names, or one around it, or the whole answer where it names but one. */
export function currencyOf(card: Card): string | null {
  let root = card;
  for (const at of outwards(card)) {
    root = at;
    const code = ownCode(at);
    if (code !== null) return code;
  }
  const before = ofTrees.get(root);
  if (before !== undefined) return before;
  const found = onlyOne(root.node, card.currency);
  ofTrees.set(root, found);
  return found;
}

/** The one currency of an answer; null where it names none, or several. */
function onlyOne(root: unknown, hint: CurrencyHint): string | null {
  const rest: unknown[] = [root];
  let found: string | null = null;
  for (let count = 0; count < MOST_NODES; count++) {
    const node = rest.pop();
    if (node === undefined) return found;
    if (Array.isArray(node)) rest.push(...node.slice(0, 200));
    if (!isObject(node)) continue;
    for (const [key, value] of firstEntries(node, 300)) {
      if (typeof value === 'object' && value !== null) rest.push(value);
      const code = codeIn(key, value, hint);
      if (code === null || code === found) continue;
      if (found !== null) return null;
      found = code;
    }
  }
  return null;
}
