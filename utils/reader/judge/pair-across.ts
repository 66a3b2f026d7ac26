import { SEAM } from '../text/letters';
import type { Label } from '../tokens/token';
import { goesOnOf } from './goes-on-of';
import { isPostposed } from './is-postposed';
import type { Line } from './line';
import { namesCounted } from './names-counted';
import type { Said } from './say';
import { isProse } from './surroundings';
import { withUnit } from './with-unit';

const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);

/** "left of your daily bundle of 5 GB": the letters before the whole. */
const FURTHEST = 40;
/** Those before a whole of which the part is not shown. */
const NEAR = 25;

/** "9.1 GB" in one line and "of 12 GB" in the next belong together. */
export function pairAcross(said: readonly Said[][], lines: readonly Line[]): void {
  lines.forEach((line, at) => {
    const whole = said[at]?.[0];
    if (whole === undefined || whole.partner !== null || !isCounted(whole, line)) return;
    const { start } = whole.quantity;
    if (start > FURTHEST) return;
    const { folded } = line.segment;
    const of = line.labels.find(
      (label) =>
        (label.end <= start ||
          isEnding(label, whole) ||
          isPostposed(label, whole.quantity, folded)) &&
        (label.role === 'of' || goesOnOf(folded.slice(label.start, label.end))) &&
        !isCaptionOf(label, start, folded) &&
        !(label.end <= start && namesCounted(label, start, line)),
    );
    const slash = folded.slice(0, start).replaceAll(SEAM, ' ').trim() === '/';
    if (of === undefined && !slash && !isShapedOf(whole, folded, said, at)) return;
    // "A fair use limit of 25 GB applies in the EU." tells of no amount above it.
    if (of !== undefined && of.start > 1 && isProse(line.segment)) return;
    // "Of your plan you still have 63.40 MB"
    if (of !== undefined && isTold(line, of.end, start)) return;
    giveShare(said[at - 1], line, start);
    const part = partBefore(said, at, whole.quantity.kind);
    if (part === null || isOther(part, whole)) {
      if (start > NEAR) return;
      whole.whole = whole.label === null || whole.label.role === 'total' || of !== undefined;
      return;
    }
    if (part.quantity.kind === 'number') part.quantity = withUnit(part.quantity, whole.quantity);
    if (part.quantity.value > whole.quantity.value) return;
    part.partner = whole;
    whole.partner = part;
    whole.whole = true;
    part.label ??= whole.label?.role === 'total' ? null : whole.label;
    part.label ??= wordAhead(line, start);
  });
}

/** "Left of your plan" in an element of its own ahead of "3.18 GB": what the amount is called. */
const isCaptionOf = ({ role, end }: Label, start: number, folded: string): boolean =>
  (role === 'remaining' || role === 'used') &&
  /^[\s:]*$/.test(folded.slice(end, start).replaceAll(SEAM, '')) &&
  folded.slice(end, start).includes(SEAM);

/**
 * "20 GB'tan kalan", "20GB 중 남음", "left / 20 GB" below a bare amount that is no larger: the word that
 * is behind the whole, or the sign ahead of it.
 */
function isShapedOf(
  { quantity, label }: Said,
  folded: string,
  said: readonly Said[][],
  at: number,
): boolean {
  if (quantity.kind !== 'data' || label?.role !== 'remaining') return false;
  const part = said[at - 1]?.at(-1);
  if (part?.quantity.kind !== 'data' || part.label !== null || part.partner !== null) return false;
  if (part.quantity.value > quantity.value || said[at]?.length !== 1) return false;
  // "Left of 20 GB" may as well be said of what follows.
  if (said[at + 1]?.some((one) => one.quantity.kind === 'data' && one.label === null)) return false;
  const { start, end } = quantity;
  const ahead = folded.slice(label.end, start).replaceAll(SEAM, ' ').trim();
  return label.end <= start
    ? ahead === '/' || AHEAD_OF.test(ahead)
    : BEHIND_OF.test(folded.slice(end, label.start));
}

const AHEAD_OF =
  /^(?:dari|daripada|tren|trong|of|from|von|aus|sur|sobre|de|su|z|ze|iz|od|из|із|від|от|av|af|van|din)(?: \p{L}{1,3})? (?:total|tong|gesam|celk|итого|всего|общ|загал|toplam)\p{L}*(?: \p{L}{2})?$/u;
const BEHIND_OF =
  /^(?:['’`-]? ?[dt][ae]n|[ '’-]?\p{L}{3,12}[dt][ae]n|-? ?[дтн][ае]н| ?(?:중|중에서?)| में से| ?(?:中|のうち|の中で?)) ?$/u;

/** "35 %" in one line, and in the next "used of 10 GB". */
function giveShare(before: readonly Said[] | undefined, line: Line, start: number): void {
  const [share, more] = before ?? [];
  if (share?.quantity.kind !== 'percent' || more !== undefined || share.label !== null) return;
  share.label = wordAhead(line, start);
}

const isTold = ({ labels }: Line, from: number, to: number): boolean =>
  labels.some(
    ({ role, weak, start, end }) =>
      !weak && start >= from && end <= to && (role === 'remaining' || role === 'used'),
  );

/** "2311.29" above "of 60 GB": that number counts something smaller. */
const isOther = ({ quantity }: Said, whole: Said): boolean =>
  quantity.kind === 'number' && withUnit(quantity, whole.quantity).value > whole.quantity.value;

/** "12.5 GB" above "used, of 20 GB": the one word for use ahead of the whole is that of the part. */
function wordAhead({ labels }: Line, start: number): Label | null {
  const states = labels.filter(
    ({ role, weak, end }) => !weak && end <= start && (role === 'used' || role === 'remaining'),
  );
  const [word] = states;
  return states.length === 1 && word !== undefined && word.start <= 1 ? word : null;
}

const BESIDE_OF: ReadonlySet<string> = new Set(['of', 'remaining', 'used']);

/** "300" above "of 300" or "left of 300": numbers alone, of what the card is called. */
const isCounted = ({ quantity }: Said, { labels, segment: { folded } }: Line): boolean =>
  COUNTED.has(quantity.kind) ||
  (quantity.kind === 'number' &&
    labels.some(({ role, start, end }) => role === 'of' || goesOnOf(folded.slice(start, end))) &&
    labels.every(({ role, end }) => BESIDE_OF.has(role) && end <= quantity.start) &&
    !/\p{L}/u.test(without(labels, folded)));

const without = (labels: readonly Label[], folded: string): string =>
  labels.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), folded);

/** "40 ГБ-тан": the word for "of" is the ending of the whole. */
const isEnding = ({ role, start }: Label, { quantity: { end } }: Said): boolean =>
  role === 'of' && start === end;

function partBefore(
  said: readonly Said[][],
  at: number,
  wanted: Said['quantity']['kind'],
): Said | null {
  for (let back = 1; back <= 2; back++) {
    const before = said[at - back];
    const last = before?.[before.length - 1];
    if (last === undefined) continue;
    const { kind } = last.quantity;
    return (kind === wanted || kind === 'number') && last.partner === null ? last : null;
  }
  return null;
}
