import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import type { Label, Quantity } from '../tokens/token';
import { PLAN } from './named-in-marks';

/** A name is shorter than what somebody says. */
const LONGEST = 40;
const OPENING = '"\u201c\u201e\u00ab\u300c\u300e\u2018';
const CLOSING = '"\u201d\u201c\u00bb\u300d\u300f\u2019';
const MARKS = new RegExp(`[${OPENING}${CLOSING}]`, 'u');
const SAYS: ReadonlySet<Role> = new Set<Role>(['remaining', 'used']);
/** Words of a name; a lone amount in marks is an amount. */
const WORDS = /\p{L}{2}|\p{Lo}/u;

const COUNTED = /^ ?: ?\d/;
const PACK = 16;

/** Of your "Comfort 12 GB" pack are left: the size in a name in quotation marks. */
export function isInName(
  { start, end, kind }: Quantity,
  labels: readonly Label[],
  text: string,
): boolean {
  if (kind !== 'data') return false;
  const from = Math.max(0, start - LONGEST);
  const ahead = text.slice(from, start);
  const open = [...ahead].map((mark) => OPENING.includes(mark)).lastIndexOf(true);
  if (open === -1) return false;
  // As many marks ahead as make this one the opening.
  const straight = ahead.charAt(open) === '"';
  if (straight && (text.slice(0, start).split('"').length - 1) % 2 === 0) return false;
  const close = text.slice(end, end + LONGEST).search(MARKS);
  if (close === -1 || !CLOSING.includes(text.charAt(end + close))) return false;
  const [first, last] = [from + open, end + close];
  // “You have 3 GB left” is a sentence.
  if (labels.some((one) => SAYS.has(one.role) && one.start > first && one.end <= last))
    return false;
  // Pack «+3 GB»: 1.2 GB
  if (COUNTED.test(text.slice(last + 1, last + 4))) return true;
  if (PLAN.test(fold(text.slice(Math.max(0, first - PACK), first)))) return true;
  return WORDS.test(text.slice(first + 1, start)) || WORDS.test(text.slice(end, last));
}
