import { minorDigits } from '../../domain/minor-digits';
import { SEAM } from '../text/letters';
import { currencyAfter } from '../tokens/currency-beside';
import type { CurrencyHint } from '../tokens/decide-currency';
import type { Quantity } from '../tokens/token';
import type { Line } from './line';

/** A longer text is no label. */
const LABEL = 40;
/** "Balance (€)", "余额（元）", "Баланс, ₽", at the end of the label. */
const NAMED = /[(（,] ?(?=[^()（）,]{1,8}[)）]?[\s:：]*$)/u;
/** " TL: " between the word and its number. */
const NEAR = 6;
const AFTER = /^\.?[)）]?[\s:：]*$/u;
/** "1.234": a mark before three digits parts thousands. */
const THOUSANDS = /^\d{1,3}[.,]\d{3}$/;

/** A bare number beside the words for a balance takes the currency that they name in brackets. */
export function giveCurrency(line: Line, lines: readonly Line[], hint: CurrencyHint): void {
  nameByLabel(line, hint);
  shareCurrency(line);
  const [bare, more] = line.quantities;
  if (bare?.kind !== 'number' || more !== undefined) return;
  const { segment } = line;
  if (segment.text.length > LABEL) return;
  const before = segment.folded.slice(0, bare.start);
  const behind = nextPart(segment.folded.slice(bare.end));
  const alone = before.trim() === '' && behind.trim() === '';
  const code = alone
    ? besideIt(line, lines, hint)
    : named(before.trim() === '' ? behind : behind.trim() === '' ? before : '', line, hint);
  if (code !== null) line.quantities[0] = asMoney(bare, code, segment.folded);
}

/** "Kalan TL: 41,80": the word for a balance ends with the currency. */
function nameByLabel({ labels, quantities, segment: { folded } }: Line, hint: CurrencyHint): void {
  for (const [at, bare] of quantities.entries()) {
    if (bare.kind !== 'number') continue;
    const label = labels.find(
      ({ role, end }) => role === 'balance' && end <= bare.start && bare.start - end <= NEAR,
    );
    if (label === undefined) continue;
    const [words] = folded.slice(0, bare.start).split(/ ?: ?$/, 1);
    const last = words?.lastIndexOf(' ') ?? -1;
    if (words === undefined || last < label.start) continue;
    const found = currencyAfter(folded, last, hint);
    if (found?.end === words.length) quantities[at] = asMoney(bare, found.code, folded);
  }
}

/** Between two of them: what the next one is called. */
const NEXT = /^ ?[;,] ?[^\d.;,:!?]{2,30}:? ?$/u;
const TENTHS = /^\d+[.,]\d\d$/;

/** "Balance: main 46.06; bonus 0.00; other 0.00 EUR": the last one names the currency of all. */
function shareCurrency({ labels, quantities, segment: { folded } }: Line): void {
  for (let at = quantities.length - 2; at >= 0; at--) {
    const [bare, next] = [quantities[at], quantities[at + 1]];
    if (bare?.kind !== 'number' || next?.kind !== 'money') continue;
    if (!TENTHS.test(folded.slice(bare.start, bare.end))) continue;
    if (!NEXT.test(folded.slice(bare.end, next.start))) continue;
    if (labels.some(({ role, end }) => role === 'balance' && end <= bare.start))
      quantities[at] = asMoney(bare, next.unit, folded);
  }
}

/** "43.17", "Balance (€)", "top up" in three elements: the one that follows. */
const nextPart = (behind: string): string =>
  behind.startsWith(SEAM) ? (behind.split(SEAM, 2)[1] ?? '') : behind;

/** The label right before it, or right behind it, in its own block. */
function besideIt({ segment }: Line, lines: readonly Line[], hint: CurrencyHint): string | null {
  for (const beside of [lines[segment.at - 1], lines[segment.at + 1]]) {
    if (beside === undefined || beside.segment.text.length > LABEL) continue;
    if (beside.segment.element.parent !== segment.element.parent) continue;
    const code = beside.quantities.length > 0 ? null : named(beside.segment.folded, beside, hint);
    if (code !== null) return code;
  }
  return null;
}

function named(written: string, { labels }: Line, hint: CurrencyHint): string | null {
  const label = written.replaceAll(SEAM, ' ');
  const match = NAMED.exec(label);
  if (match === null || !labels.some(({ role }) => role === 'balance')) return null;
  const found = currencyAfter(label, match.index + match[0].length, hint);
  return found !== null && AFTER.test(label.slice(found.end)) ? found.code : null;
}

function asMoney(bare: Quantity, unit: string, folded: string): Quantity {
  const written = folded.slice(bare.start, bare.end);
  const wrote = THOUSANDS.test(written) ? Number(written.replace(/\D/g, '')) : bare.value;
  return { ...bare, kind: 'money', unit, value: Math.round(wrote * 10 ** minorDigits(unit)) };
}
