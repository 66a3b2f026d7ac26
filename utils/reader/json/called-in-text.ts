import type { Finding } from '../judge/finding';
import type { State } from '../judge/state';
import { findLabels } from '../lexicon/find-labels';
import { fold } from '../text/fold';
import { type Card, outwards } from './card';

const LONGEST = 160;
/** Shorter numbers stand in a text for many things. */
const DIGITS = /^\d{7,15}$/;
const NUMBER = /\d/;
const AMOUNTS: readonly State[] = ['remaining', 'used', 'total'];

/** The object's own texts, and those of the object around. */
function textsAround(card: Card): string[] {
  return [...outwards(card)]
    .slice(0, 2)
    .flatMap(({ entries }) =>
      entries.flatMap(([, value]) =>
        typeof value === 'string' && value.length <= LONGEST && / .* /.test(value)
          ? [fold(value)]
          : [],
      ),
    );
}

/** What stands behind a number, up to the next one, in one of the texts. */
function stateBehind(digits: string, texts: readonly string[]): State | null {
  const text = texts.find((one) => one.includes(digits) && one.length > digits.length);
  if (text === undefined) return null;
  const rest = text.slice(text.indexOf(digits) + digits.length);
  const next = rest.search(NUMBER);
  const labels = findLabels(next === -1 ? rest : rest.slice(0, next));
  const said = AMOUNTS.filter((state) => labels.some(({ role, weak }) => role === state && !weak));
  return said.length === 1 ? (said[0] ?? null) : null;
}

const CLOCK = /^\d\d:\d\d(?::\d\d)? /;
const SHORTEST_DAY = 8;
const AHEAD = 16;

const isOpen = ({ state }: Finding): boolean => state === 'reset' || state === null;

/** "endBillCycle": "Sun Dec 29 2019" beside "Expires on Sun Dec 29 2019". */
function endsInText({ quote }: Finding, texts: readonly string[]): boolean {
  const day = fold(quote.slice(quote.indexOf(': ') + 2)).replace(CLOCK, '');
  if (day.length < SHORTEST_DAY) return false;
  return texts.some((text) => {
    const at = text.indexOf(day);
    return (
      at > 0 &&
      findLabels(text.slice(Math.max(0, at - AHEAD), at)).some(
        ({ role, weak }) => role === 'expiry' && !weak,
      )
    );
  });
}

/**
 * "totalAmount": "53002844210" beside "info": "53002844210 bytes remaining, 11421665230 bytes used": what
 * a sentence says of the same number outweighs its key.
 */
export function calledInText(findings: readonly Finding[], cards: readonly Card[]): Finding[] {
  return findings.map((one) => {
    const card = cards[one.at];
    if (card !== undefined && one.quantity.kind === 'date' && isOpen(one))
      return endsInText(one, textsAround(card))
        ? { ...one, state: 'expiry', topic: one.topic ?? 'data' }
        : one;
    const digits = one.quote.slice(one.quote.lastIndexOf(' ') + 1);
    const counts = one.quantity.kind === 'data' && one.state !== null && DIGITS.test(digits);
    if (!counts || card === undefined) return one;
    const state = stateBehind(digits, textsAround(card));
    return state === null || state === one.state ? one : { ...one, state };
  });
}
