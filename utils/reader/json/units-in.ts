import { fold } from '../text/fold';
import { readCountUnit } from '../tokens/count-unit';
import type { CurrencyHint } from '../tokens/decide-currency';
import { findQuantities, type QuantityHints } from '../tokens/find-quantities';
import { namedUnit } from '../tokens/named-unit';
import type { Quantity } from '../tokens/token';
import type { Card } from './card';
import { isObject } from './json-object';

export type Unit = Pick<Quantity, 'kind' | 'unit'>;

/** A unit that an object names, and the words of the key before the word for a unit. */
export interface NamedUnit {
  stem: string;
  unit: Unit;
  /** It stands behind an amount of its own. */
  written?: true;
}

/** How keys are called that name a unit, in folded letters without signs. */
const UNIT_KEY =
  /^(.*?)(?:unit|uom|um|unitofmeasure(?:ment)?|measure(?:ment)?(?:unit)?|unite|unita|unidad|unidade|unitate|einheit|eenheid|enhet|enhed|yksikko|uhik|vienetas|matas|matovienetas|vieniba|jednotka|jednostka|jedinica|enota|merteke?gyseg|egyseg|edinica|edinitsa|odynytsya|olshem|birlik|olcu|birim|monada|satuan|unity|donvi|dvt|danwei|tani|danwi|dw|вимiру|единица|единицаизмерения|одиниця|одиницявимiру|мярка|единици|олшем|јединица|μοναδα|单位|單位|単位|단위|หน่วย|وحده|الوحده|واحد|יחידה|יחידת)s?(?:name|nm|code|cd|type|text|label|value|val|data|volume|desc)?$/;
/** "unit": "net", "displayValue": "mb": what is shown behind the number. */
const SHOWN = /^(?:display(?:value|name|text|label)?|suffix|symbol|abbr(?:eviation)?)$/;
const MESSAGES =
  /^(?:event|sms|шт|items?$|pcs|kom$|stk|kpl|szt|buc$|ks$|db$|adet|msgs?$|messages?|texts?$|건|条|條|件|通)/;
/** Marks of one letter that count, where nothing else stands. */
const LONE_COUNTS = /^(?:分|분|秒|초)$/;
/** Letters that stand for a time; "m" may be a metre, a minute or a mega. */
const LETTERS: Readonly<Record<string, string>> = {
  s: 'second',
  h: 'hour',
  ч: 'hour',
  с: 'second',
};
export const PICTURES = 'mms';
/** The smallest units of a currency that is named elsewhere. */
export const MINOR = 'minor';
const CENTS = /^(?:cents?|ct|centimes?|centesimi|centavos?|pence|grosze?|kopecks?|minor)$/;
/** A hundredth of a yuan is written like a minute. */
export const FEN = 'fen';
const FEN_OF = /balance|yue|fee|money|amount|huafei|bill|credit/;
/** Keys of what is shown above an amount, and the unit at the end of it. */
const CAPTION = /title|label|name|caption|desc|标题|名称/i;
const IN_BRACKETS = /[(（[]([^()（）[\]]{1,8})[)）\]]$/;
const LONGEST_CAPTION = 40;
const LONGEST = 16;
const MOST_OF_UNIT = 6;
const AMOUNT = /^\d+(?:[.,]\d+)? ?\p{L}/u;
export const PLAIN: QuantityHints = {
  style: { decimal: '.', spaces: false },
  language: null,
  currency: { language: '', region: null },
};

/** A key as it is compared: folded, without anything but letters. */
export const plainKey = (key: string): string => fold(key).replace(/[^\p{L}\p{M}]+/gu, '');

/** The unit that a text is the name of; null for any other text. */
export function unitNamed(value: string, currency: CurrencyHint): Unit | null {
  if (value.length > LONGEST) return null;
  const folded = fold(value.trim());
  if (LONE_COUNTS.test(folded)) {
    const count = readCountUnit(folded, 0);
    return count === null ? null : { kind: 'duration', unit: count.unit };
  }
  if (value.trim() === 'B') return { kind: 'data', unit: 'B' };
  const letter = LETTERS[folded.replace(/\.$/, '')];
  if (letter !== undefined) return { kind: 'duration', unit: letter };
  if (CENTS.test(folded)) return { kind: 'money', unit: MINOR };
  // "MMS" are no text messages.
  if (folded === PICTURES) return { kind: 'messages', unit: PICTURES };
  const unit = namedUnit(folded);
  if (unit !== null) return unit;
  if (MESSAGES.test(folded)) return { kind: 'messages', unit: 'message' };
  const [money] = findQuantities(`1 ${folded}`, `1 ${value}`, { ...PLAIN, currency });
  return money?.kind === 'money' ? { kind: 'money', unit: money.unit } : null;
}

const known = new WeakMap<Card, readonly NamedUnit[]>();

/** The units that an object names beside its numbers. */
export function unitsIn(card: Card): readonly NamedUnit[] {
  const before = known.get(card);
  if (before !== undefined) return before;
  const found = card.entries.flatMap(([key, value]): NamedUnit[] => {
    const named = unitText(value);
    if (named.length === 0 || key.length > 40) return [];
    const plain = plainKey(key);
    const match = UNIT_KEY.exec(plain);
    const shown = match === null && SHOWN.test(plain) && isWord(value);
    if (match === null && plain !== 'u' && plain !== 'type' && !shown) return [];
    const stem = match?.[1] ?? '';
    if (FEN_OF.test(stem) && named[0] === '分')
      return [{ stem, unit: { kind: 'money', unit: FEN } }];
    if (named[0]?.trim() === '分' && card.entries.some(tellsPoints)) return [];
    const unit = named.map((one) => unitNamed(one, card.currency)).find((one) => one !== null);
    // "type": "MB" says it as well; of "SMS" it names what is counted.
    if ((plain === 'type' || shown) && unit?.kind !== 'data' && !(shown && unit?.unit === 'minute'))
      return [];
    if (unit === undefined || unit === null) return [];
    return [{ stem, unit, ...(AMOUNT.test(named[0] ?? '') ? { written: true } : {}) }];
  });
  found.push(
    ...card.entries.flatMap((entry) => unitInBrackets(entry, card.currency)),
    ...card.entries.flatMap((entry) => unitWithin(entry, card.currency)),
  );
  // "amountAndMeasure": "20480 MB" beside "measure": "Bytes" is an amount.
  const named = found.filter(({ written }) => written !== true);
  const units = named.some(({ stem }) => stem === '') ? named : found;
  known.set(card, units);
  return units;
}

/** In XML numbers are texts as well. */
const isWord = (value: unknown): boolean => typeof value === 'string' && !/\p{Nd}/u.test(value);

/** "presentation": {"unit": "KB"}: an object without numbers says how those around it are counted. */
function unitWithin([, value]: readonly [string, unknown], currency: CurrencyHint): NamedUnit[] {
  if (!isObject(value)) return [];
  const inner = Object.entries(value);
  if (inner.length > MOST_OF_UNIT || !inner.every(([, one]) => isWord(one))) return [];
  return inner.flatMap(([key, text]): NamedUnit[] => {
    if (typeof text !== 'string' || UNIT_KEY.exec(plainKey(key))?.[1] !== '') return [];
    const unit = unitNamed(text, currency);
    return unit === null ? [] : [{ stem: '', unit }];
  });
}

const POINTS = /积分|積分|ポイント|点数|成长值|jifen|integral|points?\b|score/i;

/** "分" counts points as well as minutes. */
const tellsPoints = ([key, value]: readonly [string, unknown]): boolean =>
  POINTS.test(key) || (typeof value === 'string' && value.length <= 40 && POINTS.test(value));

/** "title": "账户余额(元)", "name": "Internet (GB)" */
function unitInBrackets(
  [key, value]: readonly [string, unknown],
  currency: CurrencyHint,
): NamedUnit[] {
  if (typeof value !== 'string' || value.length > LONGEST_CAPTION || !CAPTION.test(key)) return [];
  const inner = IN_BRACKETS.exec(value)?.[1];
  if (inner === undefined || LONE_COUNTS.test(inner)) return [];
  const unit = unitNamed(inner, currency);
  return unit === null ? [] : [{ stem: plainKey(key).replace(CAPTION, ''), unit }];
}

/** Its unit is one that nobody knows: a code, a word of one operator. */
export const hasStrangeUnit = (card: Card): boolean =>
  unitsIn(card).length === 0 &&
  card.entries.some(
    ([key, value]) => unitText(value).some((one) => one !== '') && UNIT_KEY.test(plainKey(key)),
  );

/** "unit": "GB", or "unit": {"code": "GB", "name": "gigabytes"}. */
function unitText(value: unknown): string[] {
  if (typeof value === 'string') return value.length <= LONGEST ? [value] : [];
  if (!isObject(value)) return [];
  return Object.values(value)
    .slice(0, MOST_OF_UNIT)
    .filter((one): one is string => typeof one === 'string' && one.length <= LONGEST);
}
