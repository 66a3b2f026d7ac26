import { isGap, isLetter, skipGap } from '../text/letters';
import { currencyNamed, LONGEST_NAME } from './currency-names';
import { type CurrencyHint, decideCurrency } from './decide-currency';

/** Words that are also words of a language: only as a currency beside a number, in its own place. */
const AFTER_ONLY = new Set(
  'р d br le sum won fr km all try din ft lv tl kc zl lei rs lira mad dong บ cup bob rand taka'.split(
    ' ',
  ),
);

export interface FoundCurrency {
  code: string;
  start: number;
  end: number;
}

/** The currency named right after a number; "199:-" are crowns. */
export function currencyAfter(
  folded: string,
  from: number,
  hint: CurrencyHint,
): FoundCurrency | null {
  const crowns = /^:[-–—]/.test(folded.slice(from, from + 2)) ? decideCurrency('kr', hint) : null;
  if (crowns !== null) return { code: crowns, start: from, end: from + 2 };
  const at = pastCountry(folded, skipGap(folded, pastDash(folded, from)));
  for (let length = Math.min(LONGEST_NAME, folded.length - at); length > 0; length--) {
    const code = currencyNamed(folded.slice(at, at + length));
    if (code === undefined) continue;
    const end = at + length;
    if (isLetter(folded.charCodeAt(end - 1)) && isSpacedLetter(folded, end)) continue;
    const decided = decideCurrency(code, hint);
    if (decided !== null) return { code: decided, start: at, end };
  }
  return null;
}

/** "710,- Kč": a dash in place of the small change. */
const pastDash = (folded: string, at: number): number =>
  /^[.,][-–—]/.test(folded.slice(at, at + 2)) ? at + 2 : at;

const COUNTRIES =
  /^(?:ghana|nigeria|ethiopia|pakistan|india|bangladesh|south africa|zambia)[ni]{0,2} /;
const LONGEST_COUNTRY = 16;

/** "5.84 Ghana cedis" */
const pastCountry = (folded: string, at: number): number =>
  at + (COUNTRIES.exec(folded.slice(at, at + LONGEST_COUNTRY))?.[0].length ?? 0);

/** The currency named right before a number. */
export function currencyBefore(
  folded: string,
  to: number,
  hint: CurrencyHint,
): FoundCurrency | null {
  let end = to;
  while (end > 0 && to - end < 2 && isGap(folded.charCodeAt(end - 1))) end--;
  if (folded.charAt(end - 1) === '.' && isLetter(folded.charCodeAt(end - 2))) end--;
  for (let length = Math.min(LONGEST_NAME, end); length > 0; length--) {
    const name = folded.slice(end - length, end);
    const code = currencyNamed(name);
    if (code === undefined || (AFTER_ONLY.has(name) && !(name === 'rs' && hint.language !== 'de')))
      continue;
    const start = end - length;
    if (isLetter(folded.charCodeAt(start)) && isSpacedLetter(folded, start - 1)) continue;
    const decided = decideCurrency(code, hint);
    if (decided !== null) return { code: decided, start, end };
  }
  return null;
}

function isSpacedLetter(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return isLetter(code) && !(code >= 0x2e80 && code < 0xd800);
}
