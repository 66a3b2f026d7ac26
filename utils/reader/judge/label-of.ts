import { isGap, isLetter, SEAM } from '../text/letters';
import type { Label, Quantity } from '../tokens/token';
import { afterColon } from './after-colon';
import type { Clause } from './clauses';
import { ENDS, endBefore, goesOn, isUpTo } from './end-words';
import { isHeadOf, isNameOf } from './is-head-of';
import { PLAN } from './plan-words';
import type { Said } from './say';
import { speaksOf, strongest } from './state';

const isMoment = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'duration';
const isOnlyMoment = ({ quantities }: Clause): boolean => quantities.filter(isMoment).length === 1;

/** The label among its own words that gives a quantity its state. */
export function labelOf(
  said: readonly Said[],
  at: number,
  clause: Clause,
  folded: string,
): Label | null {
  const one = said[at];
  if (one === undefined) return null;
  const own = one.quantity;
  const seamed = folded.slice(clause.start, clause.end).includes(SEAM);
  const share = own.kind === 'percent' && clause.quantities.some(({ kind }) => kind === 'data');
  const all = clause.labels.filter(
    (label) =>
      speaksOf(label, own) &&
      !(own.kind === 'date' && goesOn(label, clause)) &&
      !(
        own.kind === 'duration' &&
        isUpTo(label, own, folded) &&
        !isUntilDay(own, clause, folded)
      ) &&
      !(share && label.role === 'total') &&
      !isTitle(label, own, folded) &&
      !(seamed && isOfOther(label, one, clause, folded)),
  );
  const fits = isMoment(own) ? all : afterColon(all, own, clause, folded);
  if (fits.length === 0) return null;
  const alone = clause.quantities.length === 1;
  if (own.kind === 'date') {
    const label = endBefore(fits, own);
    if (label !== undefined) return label;
  }
  if (isMoment(own) && (alone || (own.kind === 'date' && isOnlyMoment(clause)))) {
    const label = strongest(fits);
    if (label !== null) return label;
  }
  return (
    inOwnPart(fits, own, clause, folded) ??
    beside(said, at, clause, fits, folded) ??
    ofPartner(said, at, clause, fits) ??
    (alone ? strongest(fits) : null)
  );
}

/** "350 MB until today"; "used until today" ends nothing. */
const isUntilDay = ({ start }: Quantity, { labels }: Clause, folded: string): boolean =>
  isLetter(folded.charCodeAt(start)) && !labels.some(({ role }) => role === 'used');

/** "Platinum 20 GB plan – usage": behind a dash, what the part of the page is about. */
const isTitle = (label: Label, own: Quantity, folded: string): boolean =>
  own.kind === 'data' &&
  label.start > own.end &&
  / [-|] /.test(folded.slice(own.end, label.start)) &&
  PLAN.test(folded.slice(0, label.start));

/** Between two seams there is one element of the page: its own words come first. */
function inOwnPart(
  fits: readonly Label[],
  own: Quantity,
  clause: Clause,
  folded: string,
): Label | null {
  const start = Math.max(clause.start, folded.lastIndexOf(SEAM, own.start) + 1);
  const next = folded.indexOf(SEAM, own.end);
  const end = next === -1 ? clause.end : Math.min(clause.end, next);
  if (start === clause.start && end === clause.end) return null;
  const alone = clause.quantities.every(
    (one) => one === own || one.end <= start || one.start >= end,
  );
  if (!alone) return null;
  return strongest(fits.filter((label) => label.start >= start && label.end <= end));
}

/** "38 GB used", "100 GB", each in an element of its own: the word is said of what it stands with. */
function isOfOther(label: Label, { quantity: own, partner }: Said, clause: Clause, folded: string) {
  if (partner !== null) return false;
  const start = Math.max(clause.start, folded.lastIndexOf(SEAM, label.start) + 1);
  const next = folded.indexOf(SEAM, label.end);
  const end = next === -1 ? clause.end : next;
  return (
    !isWithin(own, start, end) &&
    clause.quantities.some((one) => one.kind === own.kind && isWithin(one, start, end))
  );
}

const isWithin = (one: Quantity, start: number, end: number): boolean =>
  one.start >= start && one.end <= end;

/** "SMS left for today: 96": the day is no amount that the word could be of. */
const isToday = (one: Said | undefined): boolean =>
  one?.quantity.kind === 'duration' && one.quantity.value === 0;

/** The words before the quantity and those after it, those first that the clause begins with. */
function beside(
  said: readonly Said[],
  at: number,
  clause: Clause,
  fits: readonly Label[],
  folded: string,
): Label | null {
  const one = said[at];
  if (one === undefined) return null;
  const own = one.quantity;
  const from = (isToday(said[at - 1]) ? said[at - 2] : said[at - 1])?.quantity.end ?? clause.start;
  const last = one.partner !== null && said[at + 1] === one.partner ? said[at + 2] : said[at + 1];
  const to = last?.quantity.start ?? clause.end;
  const ahead = fits.filter(
    (label) =>
      label.start >= from &&
      label.end <= own.start &&
      !isTaken(label, said[at - 1], own) &&
      !(at > 0 && belongsBefore(label, from, own, folded)),
  );
  // "12 GB left": the word for what is left may hold the unit.
  const behind = fits.filter(
    (label) =>
      label.start >= own.start &&
      label.end > own.end &&
      label.end <= to &&
      // "Net 60 GB: 41 GB left": what a colon introduces is of what follows.
      !(last !== undefined && folded.slice(own.end, label.start).includes(':')) &&
      !(last !== undefined && isOfNext(label, own, last.quantity, folded)),
  );
  const firstLabel = clause.labels.find((label) =>
    clause.quantities.some((quantity) => speaksOf(label, quantity)),
  );
  const first = clause.quantities[0];
  const before = firstLabel !== undefined && first !== undefined && firstLabel.start < first.start;
  const [near, far] = before ? [ahead, behind] : [behind, ahead];
  const nearest = strongest(near === ahead ? ahead.reverse() : near);
  const other = strongest(far === ahead ? ahead.reverse() : far);
  if (near === ahead && isHeadOf(nearest, other, own, folded)) return other;
  if (near === ahead && alone(said, one) && isNameOf(nearest, other, own, folded)) return other;
  return nearest === null || (nearest.weak && other !== null && !other.weak) ? other : nearest;
}

const alone = (said: readonly Said[], one: Said): boolean =>
  said.every((other) => other === one || other.quantity.kind !== one.quantity.kind);

/** "Used: 12 GB Left: 38 GB": a colon makes the word that of the next amount. */
function introduces(label: Label, next: Quantity, folded: string): boolean {
  for (let at = label.end, colons = 0; ; at++) {
    const code = folded.charCodeAt(at);
    if (at >= next.start) return colons === 1;
    if (code === COLON || code === WIDE_COLON) colons++;
    else if (!isGap(code)) return false;
  }
}

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;

/** "As of 20/09, may be late by up to 24 hours": the "until" right before one moment is not of another. */
const isOfNext = (label: Label, own: Quantity, next: Quantity, folded: string): boolean =>
  (ENDS.has(label.role) &&
    ((own.kind === 'duration' && next.kind === 'date') ||
      (isMoment(next) && next.start - label.end <= 2))) ||
  // "4.68 GB / left 10.32 GB"
  (label.role === 'remaining' &&
    next.start - label.end <= 2 &&
    folded.slice(own.end, label.start).trim() === '/') ||
  introduces(label, next, folded);

/** "17 GB used, 80 GB": the word that the amount before has is its own. */
const isTaken = (label: Label, before: Said | undefined, own: Quantity): boolean =>
  before?.label === label && before.quantity.kind === own.kind;

/** "480 MB left on your Asia 3 GB pack": what is right behind one amount is not said of the next. */
function belongsBefore(label: Label, from: number, own: Quantity, folded: string): boolean {
  if (label.start - from > 1) return false;
  return (folded.slice(label.end, own.start).match(/\p{L}/gu)?.length ?? 0) > 2;
}

/** "Of 10 GB used: 3": the part may follow the whole, with the words before both. */
function ofPartner(
  said: readonly Said[],
  at: number,
  clause: Clause,
  fits: readonly Label[],
): Label | null {
  const one = said[at];
  if (one === undefined || one.partner === null || said[at - 1] !== one.partner) return null;
  const start = said[at - 2]?.quantity.end ?? clause.start;
  const whole = one.partner.quantity.start;
  return strongest(fits.filter((label) => label.start >= start && label.end <= whole));
}
