import type { State } from '../judge/state';
import { findLabels } from '../lexicon/find-labels';
import { fold } from '../text/fold';
import type { Card } from './card';

/** Words of keys for what is shown before an amount, and for the amount that is shown. */
const CAPTION = /title|label|caption|text|name|desc|tip|biaoti|mingcheng/;
const SHOWN =
  /title|label|caption|text|name|desc|tip|value|val|amount|amt|number|num|content|str|hh|end|biaoti|mingcheng|shuzhi/g;
const LONGEST = 16;
/** Too short to say so in a sentence. */
const ALONE: Readonly<Record<string, State>> = {
  共: 'total',
  总: 'total',
  總: 'total',
  总共: 'total',
  總共: 'total',
  剩: 'remaining',
  余: 'remaining',
  餘: 'remaining',
  用: 'used',
  已用: 'used',
  of: 'total',
  von: 'total',
  de: 'total',
  из: 'total',
};
const AMOUNTS: readonly State[] = ['remaining', 'used', 'total'];

/** What two keys of one thing have in common: "leftTitle" and "leftTitleHh", "label2" and "value2". */
const stemOf = (key: string): string =>
  fold(key)
    .replace(/[^\p{L}\p{M}\d]+/gu, '')
    .replace(SHOWN, '');

const known = new WeakMap<Card, ReadonlyMap<string, Caption>>();

interface Caption {
  key: string;
  state: State;
}

/** "rightTitle": "共" beside "rightTitleHh": "20GB": what is shown beside an amount outweighs its key. */
export function captionBeside(key: string, card: Card): State | null {
  const captions = known.get(card) ?? captionsOf(card);
  known.set(card, captions);
  if (captions.size === 0) return null;
  const caption = captions.get(stemOf(key));
  return caption === undefined || caption.key === key ? null : caption.state;
}

/** Found once a card: every amount of it asks. */
function captionsOf({ entries }: Card): ReadonlyMap<string, Caption> {
  const captions = new Map<string, Caption>();
  for (const [key, text] of entries) {
    if (typeof text !== 'string' || text === '' || text.length > LONGEST) continue;
    if (/\d/.test(text) || !CAPTION.test(fold(key))) continue;
    const stem = stemOf(key);
    const state = stateSaid(text);
    if (stem !== '' && state !== null && !captions.has(stem)) captions.set(stem, { key, state });
  }
  return captions;
}

function stateSaid(text: string): State | null {
  const alone = ALONE[text.trim()];
  if (alone !== undefined) return alone;
  const labels = findLabels(fold(text));
  const said = AMOUNTS.filter((state) => labels.some(({ role, weak }) => role === state && !weak));
  return said.length === 1 ? (said[0] ?? null) : null;
}
